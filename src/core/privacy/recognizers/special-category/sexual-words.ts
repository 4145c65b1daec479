import { forms } from '../../words';

/*
 * Words of sexual life, orientation and gender that official text hardly ever uses of anything but a person. Basis:
 * Art. 9 (1) GDPR; § 1 SBGG for gender, § 2 ProstSchG for prostitution.
 */

const PROSTITUTION = forms(`
  callboy+s callgirl+s escort+s escortdame+n escortservice escortagentur stricher+s strichjunge+n strichjungen hure+n nutte+n bordsteinschwalbe edelnutte zuhälter+s zuhälterin zuhälterei wohnungsprostituierte+n straßenprostituierte+n zwangsprostitution gelegenheitsprostitution beschaffungsprostitution
  straßenstrich+s babystrich drogenstrich laufhaus+es bordell+s bordelle+n puff+s rotlichtmilieu+s rotlichtviertel fkkclub saunaclub swingerclub+s stundenhotel+s hurenausweis+es hurenpass prostituiertenausweis prostituiertenkarteikarte onlyfans sugardaddy+s sugarbabe sugarmama sugardating
  pornodarsteller+in+s pornostar pornokino+s pornoseite+n pornofilm+e+s pornos pornoheft+e pornosammlung sexfilm+e+en sexvideo+s sextape+s nacktvideo+s nacktfoto+s nacktbild+er+ern+es nacktaufnahme+n dickpic+s intimfoto+s intimbild+er intimvideo+s sexting cybersex telefonsex webcamgirl camgirl
  stripperin stripper+s striptease tabledance tabledancerin sexdienst sexdienste+n tanzjunge+n
`);

const LIFE = forms(`
  chemsex cruising darkroom+s grindr planetromeo gayromeo joyclub swinger+in+s swingerpaar domina+s dominastudio sadomaso sadomasochist+in sadomasochistisch* bdsm fetisch+e+s fußfetisch+e fetischist+en fetischistin latexfetisch windelfetisch gummipuppe sexpuppe vibrator+s dildo+s sexspielzeug+e+s
  gleitgel reizwäsche strapse exhibitionist+en exhibitionistin exhibitionistisch* exhibitionismus voyeur+s voyeurismus voyeuristisch* pädo pädosexuell* hebephil* masturbiert masturbierte masturbieren masturbation onaniert onanierte onanieren selbstbefriedigung geschlechtsverkehr+s beischlaf+s analverkehr oralverkehr
  oralsex analsex sexleben sexualleben sexualtrieb+s geschlechtstrieb+s libido libidoverlust+s libidomangel erektionsstörung+en erektionsschwäche potenzprobleme+n potenzstörung+en potenzmittel viagra sildenafil tadalafil cialis impotent* frigid* vaginismus dyspareunie anorgasmie orgasmus orgasmusstörung+en
  ejaculatio ejakulation samenerguss+es spermien spermiogramm+s samenspende+n samenspender+s spendersamens spendersamen leihmutter leihmutterschaft kinderwunschbehandlung+en kinderwunschklinik icsi insemination eizellspende embryotransfer unfruchtbar* unfruchtbarkeit zeugungsunfähig* zeugungsunfähigkeit sterilisiert* vasektomie refertilisierung
  triebdämpfend* androcur cyproteron antiandrogen+e antibabypille verhütungsspirale hormonspirale schwangerschaftsabbruch+s schwangerschaftsabbrüche abtreibung+en abgetrieben abtreiben schwangerschaftskonflikt jungfernhäutchen hymen jungfräulichkeit entjungfert defloriert
  ehebruch+s ehebrecher+in fremdgegangen fremdgeht fremdging fremdgehen fremdgeher nebenfrau+en zweitfrau+en vielehe polygam* polygamie polyamor* polyamorie dreiecksbeziehung sexpartner+in bettgeschichte+n liaison techtelmechtel kuckuckskind+es
  bettnässer intimbereich intimität+en intimverkehr sexsüchtig* nymphomanin nymphoman* pornosüchtig* pornosucht hypersexuell* hypersexualität asexuell* aromantisch* demisexuell*
  genitalverstümmelung genitalbeschneidung infibulation fgm grooming cybergrooming chatsex
`);

const CONTAGIOUS = forms(`
  scheidenkrampf scheidenkrämpfe+n chlamydien chlamydieninfektion tripper+s gonorrhoe gonorrhö syphilis lues neurolues feigwarze+n genitalherpes genitalwarze+n filzlaus filzläuse+n trichomonaden kondylom+e+en kondylome mpox affenpocken sackratten scheidenpilz mykoplasmen ureaplasmen langzeitpositiver langzeitpositive
`);

const GENDER = forms(`
  homo+s lesbenpaar+s lesbierin schwulenpaar+s schwulenbar+s homophil* männerliebe frauenliebe knabenliebe männerpaar+s frauenpaar+s mitmutter comutter verpartnert* transvestit+en transvestitin transvestitisch* transvestismus transsexualismus transsexuelle+r+n transperson+en transmensch+en transmädchen transgenderfrau
  transidentität transidentitär* genderfluid* genderqueer agender nonbinary enby zwitter+s hermaphrodit+en geschlechtsinkongruenz geschlechtsdysphorie geschlechtsdysphorisch* hormonblocker+n+s pubertätsblocker+n+s testosterongel+s testosteronspritze+n östrogenpflaster östrogenspritze
  nadelepilation bartepilation vaginoplastik phalloplastik penoid penoidaufbau+s neovagina neophallus brustbinder silikonbrüste+n ergänzungsausweis+es dgti detransition detransitioniert* transitioniert* misgendert misgenderte misgendern deadname+n deadnamen zwangsouting outete outeten fremdgeoutet crossdressing crossdresser+in
  damenunterwäsche damenwäsche intergeschlechtlichkeit intersex virilisiert* klinefelter pseudohermaphroditismus androgenresistenz adrenogenitales geschlechtsangleichend* geschlechtsanpassung tunte+n schwuchtel+n kampflesbe mannweib lgbt lgbtq
`);

const MORE_LIFE = forms(`
  partnertausch gruppensex orgie+n dogging gangbang bondage fesselspiele sexsklave+n sexsklavin sadist+en sadistisch* masochist+en masochistisch* masochistin pornoproduktion pornodreh pornokonsum pornoaccount pornobilder sexbilder sexfotos sexchat+s sexdate+s sexorgie sexkino erotikmassage+n tantramassage+n tantra peepshow stripclub stripbar erotikmodel erotikportal erotikclub
   lovoo kaufmich lesarion sugardaddies upskirting frotteur sodomie zoophil* nekrophil* inzest inzestuös* blutschande sextourist+en sextourismus sextouristisch* thaibordell liebesdienst+e+en liebesdienerin liebesverhältnis liebesnacht liebesbeziehung+en liebesnest zweitfamilie polyküle fremdküssen fremdgeküsst seitensprungkind
  penispumpe penisprothese penisring erektion+en impotenz scheidentrockenheit unterleibsverkehr selbstbefriedigt samenbank azoospermie oligospermie vorhautbeschneidung dreimonatsspritze kupferspirale hormonimplantat eileiterdurchtrennung eileiterunterbindung vasektomiert verhütungspanne abtreibungspille mifegyne fristenlösung 
  sexualanamnese sexualtherapie sexualtherapeutin sexualtherapeut+en sexualberatung sexualstraftäter+s sexualverhalten sexualpräferenz+en sexualpartner+s sexualpartnerin sexualkontakt+e+en sexualdelikt+e sexualneurose sexualisiert* triebabfuhr triebtäter+s triebstau triebhaft* intimpartner+in+s intimkontakt+e bettgenosse bordellbesuch+e bordellbetreiber+in+s bordellwirtin puffmutter puffgänger modelwohnung terminwohnung lovemobil wohnwagenprostitution
   geschlechtskrank* genitalinfektion genitalinfekt gonokokken humanepapillomviren lymphogranuloma 
`);

const MORE_GENDER = forms(`
  lesbe+n schwuler schwule+n homosexuelle+r+n bisexuelle+r+n lesbische+n schwulsein lesbischsein schwulenszene schwulenlokal schwulenclub schwulensauna gaysauna gaybar szenebar homoheilung konversionstherapie ungeoutet* zwangsgeoutet* tuntig* homoehe regenbogenkind leihvater samenspendervater zweitmutter zweitvater
  transmann transmänner transfrau+en transjunge+n transkind+er+es transgeschlechtlichkeit transitionsweg transitionsbedingt* vornamensänderungsverfahren personenstandsänderung+en personenstandswechsel geschlechtswechsel+s geschlechtseintragsänderung geschlechtszuweisung geburtsgeschlecht+s geschlechtsrolle geschlechtsangleichung+en geschlechtsumwandlung+en ftm mtf afab amab gaop penisaufbau klitorisaufbau epithese 
   testosterontherapie östrogentherapie hormonersatz geschlechtshormone+n gegengeschlechtlich* stimmfeminisierung bartschatten bartentfernung adamsapfelkorrektur brustentfernung brustabnahme brustangleichung alltagstest+s indikationsschreiben transidentitäten neutrois bigender pangender xenogender androgyn* frauenkleidern frauenkleider damenperücke zwittrig* hermaphroditisch* intergeschlechtliche+r
`);

const LIFE_IN_EVERYDAY_WORDS = forms(`
  männerpärchen frauenpärchen schwulenpärchen lesbenpärchen männerehe frauenehe schwulenhochzeit lesbenhochzeit homopaar+s homohochzeit homopärchen gaylord schwuli+s schwulette schwuppe schwuchtelei lederkerl+e+s lederschwuler dragqueen+s dragking demigirl demiboy demigender greysexuell* graysexuell* aroace omnisexuell* sapiosexuell* heteroflexibel* polykül+s metamour nestpartnerin dreiecksverhältnis dreierbeziehung+en dreierkiste viererbeziehung
  gspusi+s gschpusi pantscherl fisternöll+chen bratkartoffelverhältnis nebenfreundin zweitfreundin mätresse+n konkubine+n kurschatten+s affärenpartner+in seitensprünge+n seitensprungportal seitensprungagentur bettgenossin liebesabenteuer+n schäferstündchen+s schäferstunden fremdverliebt ehebrecherisch* lotterleben lustgreis lustknabe+n toyboy+s
  gogotänzerin+nen gogotänzer+s gogogirl+s animierdame+n animiermädchen poledancerin stangentänzerin tantramasseurin+nen tantramasseur+s erotikmasseurin erotikmasseur erotikdarstellerin+nen erotikdarsteller erotikmodell eroscenter+s eroscentern kontakthof straßenhure gelegenheitshure hobbyhure+n hobbynutte edelhure edelprostituierte freiertum freierbörse erwachsenenfilm+e+en pornomodel pornosternchen pornoqueen camming camboy+s camshow+s fansly mydirtyhobby chaturbate pornhub xhamster
  sexualbegleiterin sexualbegleitung sexualassistenz sexualassistentin surrogatpartnerin keuschheitsgürtel+s peniskäfig analplug liebeskugeln liebesschaukel sklavenhalsband petplay ageplay adultbaby windelfetischist+en schuhfetisch wäschefetisch lackfetisch fesselsex sexspiel+e+en würgesex gruppensexparty sexparty+s
  entjungferung hymenrekonstruktion ehevollzug+s koitus coitus fellatio cunnilingus knutschfleck+e blowjob+s handjob quickie+s telefonsexhotline schwangerschaftsunterbrechung interruptio kondompanne truvada descovy postexpositionsprophylaxe sexflaute liebesflaute potenzpillen potenzpille viagratabletten erektionshilfe penisvergrößerung schamlippenverkleinerung intimpiercing
`);

const GENDER_IN_CLINICS = forms(`
  cais pais swyer mrkh rokitansky androgeninsensitivität androgeninsensitiv* gonadendysgenesie gonadektomie ovotestis klitorishypertrophie mikropenis geschlechtskorrektur+en geschlechtslos* genderdysphorie genderinkongruenz transweiblich* transmännlich* transsein transitionieren transitioniere testosteronblocker estradiol estradiolpflaster gynokadin progynova testogel nebido
  vornamensänderungsantrag transgenderkind transgenderjunge transgendermädchen transteenager transschüler+in transvater transmutter transbruder transschwester transtochter transsohn transkollegin transpatientin transpatient+en enbys nichtbinäre+r transmaskulin* transfeminin* bartschattenentfernung stimmbandoperation barthaarentfernung penisprothesen neoklitoris
`);

export const SEXUAL_WORDS: readonly string[] = [
  ...LIFE_IN_EVERYDAY_WORDS,
  ...GENDER_IN_CLINICS,
  ...MORE_GENDER,
  ...MORE_LIFE,
  ...PROSTITUTION,
  ...LIFE,
  ...CONTAGIOUS,
  ...GENDER,
];
