import { forms } from '../../words';

/*
 * What people feel and see of an illness, in the words of letters and calls, and what is done about it.
 * Basis: Art. 4 no. 15 GDPR; chapter XVIII of ICD-10-GM (symptoms).
 */

/** Symptoms and daily names of illnesses: of a person wherever one is spoken of. */
export const SIGNS = forms(`
  kopfweh bauchweh halsweh zahnweh ohrenweh rückenweh magenweh knieweh kreuzweh gliederweh muskelkater seitenstechen
  herzrasen herzstolpern herzflimmern herzklabaster herzkasper herzaussetzer atemnot luftnot kurzatmigkeit atembeschwerden
  schwindel schwindelgefühl+e schwindels ohrensausen ohrgeräusche ohrenpfeifen doppelbilder augenflimmern taubheitsgefühl+e lähmungserscheinung+en
  schüttelfrost schweißausbruch schweißausbrüche nachtschweiß hitzewallung+en heiserkeit stimmverlust juckreiz brechreiz verstopfung blähungen
  magenkrämpfe krämpfe krampfadern schwellung+en beinödeme wasseransammlung+en hitzschlag+s sonnenstich+s sonnenallergie
  restalkohol+s alkoholfahne schnapsfahne bierfahne alkoholgeruch+s
  kollaps kreislaufkollaps lungenkollaps blackout+s filmriss+es
  antriebslosigkeit antriebsschwäche schwermut teilnahmslosigkeit erschöpfung+szustände gereiztheit stimmungsschwankungen wutausbruch wutausbrüche
  angstzustand zwangsgedanken zwangshandlungen grübelzwang ticks waschzwang schlafwandeln albtraum alpträume heulkrampf weinkrampf
  menschenscheu höhenangst klaustrophobie spinnenphobie hundephobie selbsthass todessehnsucht lebensmüdigkeit
  sturzneigung sturzanfälligkeit stürze gehschwierigkeiten gleichgewichtsprobleme orientierungslosigkeit weglauftendenz+en hinlauftendenz inkontinent*
  erinnerungslücken konzentrationsprobleme konzentrationsschwierigkeiten wortfindungsstörungen sprachprobleme
  infekt+e+s magendarminfekt magendarmgrippe magenvirus mundfäule drüsenfieber handfußmund krankenhauskeim+s krankenhauskeime flöhe
  hämorriden gürtelroseschub prostatavergrößerung wechseljahre gebärmuttersenkung gebärmutterentfernung bandscheiben karpaltunnel hallux hammerzeh überbein
  ganglion wirbelgleiten rückenversteifung hohlkreuz rundrücken plattfüße spreizfuß senkfuß xbeine obeine schulterluxation schultersteife
  restless rls als lungenhochdruck gefäßverschluss gefäßverkalkung raucherhusten schaufensterkrankheit herzmuskelschwäche herzenge
  vorhofseptumdefekt klappenfehler mitralklappe aortenklappe aortenstenose nierensteinleiden schrumpfniere zystennieren einzelniere
  spenderorgan+s organspende lebendspende nierenspende knochenmarkspender stammzellen
  muttermal melanomverdacht hautkrebsvorsorge weißfleckenkrankheit schuppenflechtenschub nesselfieber quincke
  verbrühungen verätzung+en verrenkt* hexenschuss gehörsturz knalltrauma barotrauma
  kaiserschnitt+s sturzgeburt kindsbewegungen schwangerschaftsübelkeit steißlage babyblues stillprobleme
  legasthenie lese-rechtschreibschwäche sprachfehler+s lispeln schulverweigerung
  unterzuckerungen hyperglykämie hypoglykämie zuckerschock zuckerkoma ketoazidose langzeitzucker
  nierenkolik+en gallenkolik+en koliken kolik blinddarmreizung darmlähmung darmvorfall fistel+n abszesse furunkel aften
  folterspuren folternarben foltertrauma schnittnarben ritznarben
  sehvermögen+s visus sehrest+es hörvermögen+s hörrest+es sehkraft ausscheider+in salmonellenausscheider+in
  lungensteckschuss steckschuss durchschuss granatsplitter minenverletzung
  fas avws tia sht tep esbl vre mrgn hcv hbv pnp pots icp sma pcos bsv hws lws crps fasd adhs ptbs copd
  hemianopsie amblyopie strabismus nystagmus diplopie presbyopie myopie hyperopie skotom gesichtsfeldausfall+s
  gedankenlautwerden ausnüchterung ausnüchterungszelle noro krankheitseinsicht brutkasten inkubator blutzuckermessen blutzuckermessung+en pulsadern hyperakusis striemen würgemal+e bissspur+en druckgeschwür schwindelattacke+n mangelernährung unterernährung fehlernährung samenspende eizellspende dronabinol+s
  demenzverdacht krebsverdacht tumorverdacht infarktverdacht hirnhautentzündungen bewusstlosigkeit bewusstseinsverlust bewusstseinstrübung
  alkoholisierung entzugserscheinung entzugskopfschmerz komasaufen
  crystal crack koks ecstasypillen medizinalcannabis cannabisrezept cannabismedikation valium rohypnol
  fuchsbandwurm hundebandwurm flohstich+e+n wanzenstich+e+n milbenstich+e+n läusebefall abschiedszettel abschiedszeilen abschiedsmail abschiedsnachricht abschiedsvideo nägelkauen nägelbeißen haareausreißen kopfschaukeln bettnässen vorsteherdrüse
  körperwäsche dauerattest+s bandscheibenleiden wirbelsäulenleiden gelenkleiden gallenleiden nierenleiden blasenleiden hautleiden venenleiden hüftleiden knieleiden ohrenleiden fußleiden muskelleiden altersleiden unfallleiden
`);

/** Words for how a person is. */
export const SIGN_STATES = forms(`
  hyperventiliert* schlafwandelt torkelte torkelnd krankheitseinsichtig* kehlkopflos* kehlkopflose+r gekrampft eingenässt eingekotet halluziniert* diabetisch* zyanotisch* delirant* kurzatmig* kollabiert* zusammengebrochen schwindelig* schwindlig* antriebslos* schwermütig* teilnahmslos* orientierungslos* vergesslich* tüddelig* tüdelig* tatterig*
  vertüdelt* debil* mongoloid* mutistisch* sterilisiert* lispelt schielt schielend* einäugig* einhändig* hüftlahm* lahm
  gehörgeschädigt* fehlsichtig* weitsichtig* verkrüppelt* verstümmelt* missgebildet* entstellt*
  hustend fiebrig* fiebernd* verschnupft* heiser verschleimt* vergrippt* grippig* erkältet* verrotzt* unterkühlt* überhitzt* sonnenverbrannt*
  unterzuckert* überzuckert* ausgetrocknet* exsikkiert* kachektisch* abgemagert* verhungernd* anämisch* gelbsüchtig* wassersüchtig*
  geschwächt* hirnorganisch* hirnkrank* nervenleidend* herzleidend* gehleidend* lungenleidend* magenleidend* augenleidend* zuckerleidend*
  dialysierend* intubiert* katheterisiert* implantiert* punktiert* eingegipst* geschient* bandagiert*
  alkoholsüchtige* besoffen* angetrunken* betrunken* stockbesoffen* sturzbetrunken* zugedröhnt* bekokst* nüchternheit
  sozialphobisch* klaustrophobisch* phobisch* zwanghaft* neurotisch* hysterisch* hypochondrisch* melancholisch* lebensmüde* manischdepressiv* schizoid* dissoziativ* narzisstisch*
  pflegeabhängig* pflegebedürftige* schwerpflegebedürftig* hilflos sterbend palliativ
  frischoperiert* frischentbunden* risikoschwanger ungewolltschwanger
  fremdaggressiv* selbstgefährdend* weglaufgefährdet* orientierungsgestört* wahnkrank* wesensverändert*
  immobil* gangunsicher* sturzgefährdet* multimorbid* komorbid* moribund* komatös* aspiriert* infundiert* invalide+r giemt keucht keuchte röchelt mehrfachgeschädigt* durchgelegen* durchliegt gehgemindert* greifgemindert* gehbeeinträchtigt* sprachgemindert* belastungsgemindert* dienstwaffenuntauglich* reanimationspflichtig* katecholaminpflichtig* beatmungspflichtig* sauerstoffpflichtig* transfusionspflichtig* flugunfähig* tauchuntauglich* fluguntauglich* tropenuntauglich* soporös* somnolent* apallisch* aphasisch*
`);

/** Treatment, aids and stays, of a person with the person close by. */
export const TREATMENTS = forms(`
  tagesklinik nervenklinik nervenheilanstalt psychiatrieaufenthalt+s klinikeinweisung krankenhauseinweisung zwangsmedikation krankenstand+s langzeiterkrankung
  anschlussheilbehandlung ahb heilkur heilbehandlung reha-antrag frühreha kinderreha suchtreha entzugsprogramm entgiftungsstation
  hippotherapie osteopathie akupunktur chiropraktik fango krankengymnast+in sprachtherapie sprachheilschule stimmtherapie neurofeedback
  infusion+en bluttransfusion blutwäsche hämodialyse peritonealdialyse inhalation inhalator+s inhaliergerät cpap schlafmaske atemmaske
  punktion lumbalpunktion gewebeprobe schnellschnitt kernspin computertomographie computertomografie herzkatheterlabor
  darmkrebsvorsorge sonde+nkost sondennahrung astronautenkost katheter+s urinbeutel+s magenpflaster rollstuhltransport liegendtransport
  gehbock gehhilfe rollatoren handstock+s unterarmstützen badewannenlift deckenlifter pflegerolli blindenschrift talker sprachcomputer
  kompressionsstrumpf korsett+s rückenkorsett gipsverband halskrawatte augenklappe insulinpens
  entbindung notfalloperation
  patientenverfügung sterbebegleitung
  integrationskraft inklusionskraft inklusionsbegleitung inklusionsbegleiter+in schulbegleiter+in einzelfallhilfe
`);
