/** Words, also with ae, oe, ue and ss for the letters of German. */
function set(words: string): ReadonlySet<string> {
  const list = words.split(/\s+/);
  const plain = list.map((word) =>
    word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue').replaceAll('ß', 'ss'),
  );
  return new Set([...list, ...plain]);
}

/** Offices, professions and kinds of people: after "Frau" or "Herr" they are no name, and before a name they lead to it. */
const ROLES = set(
  `bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin vorsitzender vorsitzende vorsitzenden vorsitz
  präsident präsidentin minister ministerin staatssekretär staatssekretärin landrat landrätin stadtrat stadträtin
  dezernent dezernentin beigeordneter beigeordnete beigeordneten erster erste ersten amtsleiter amtsleiterin leiter
  leiterin direktor direktorin rektor rektorin schulleiter schulleiterin richter richterin rechtsanwalt
  rechtsanwältin rechtsanwälte anwalt anwältin notar notarin pfarrer pfarrerin pastor pastorin kaplan
  abgeordneter abgeordnete abgeordneten kollege kollegin kollegen kolleginnen nachbar nachbarin nachbarn lehrer lehrerin
  erzieher erzieherin betreuer betreuerin arzt ärztin zahnarzt zahnärztin hausarzt apotheker apothekerin patient
  patientin antragsteller antragstellerin antragstellers antragstellende kläger klägerin beklagter beklagte
  bewerber bewerberin beschwerdeführer beschwerdeführerin mieter mieterin vermieter vermieterin eigentümer eigentümerin
  halter halterin inhaber inhaberin kunde kundin mandant mandantin zeuge zeugin sachbearbeiter sachbearbeiterin
  ansprechpartner ansprechpartnerin geschäftsführer geschäftsführerin bearbeiter bearbeiterin mitarbeiter mitarbeiterin
  student studentin schüler schülerin auszubildender auszubildende bürger bürgerin einwohner einwohnerin
  ratsmitglied ratsfrau ratsherr ratsherrn stadtverordneter stadtverordnete kämmerer kämmerin gemeindedirektor
  hausmeister hausmeisterin polizist polizistin kommissar kommissarin polizeihauptkommissar polizeihauptkommissarin
  oberinspektor oberinspektorin stadtoberinspektor stadtinspektorin amtmann amtfrau amtsrat amtsrätin oberamtsrat
  verwaltungsfachangestellter verwaltungsfachangestellte verwaltungswirt oberverwaltungsrat referent referentin
  botschafter botschafterin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidentin
  vater mutter sohn tochter bruder schwester ehemann ehefrau ehegatte ehegattin witwe witwer kind kinder enkel enkelin
  enkelkind großmutter großvater oma opa onkel tante neffe nichte cousin cousine schwiegermutter schwiegervater
  schwiegersohn schwiegertochter schwager schwägerin lebensgefährte lebensgefährtin partner partnerin verlobter verlobte
  freund freundin bekannter bekannte mann frau herr herrn tagesmutter vormund pflegemutter pflegevater stiefvater
  stiefmutter pflegerin pfleger verstorbener verstorbene erblasser erblasserin erbe erbin gesellschafter gesellschafterin
  empfänger empfängerin absender absenderin beschuldigter beschuldigte angeklagter angeklagte geschädigter geschädigte
  betroffener betroffene schuldner schuldnerin gläubiger gläubigerin steuerpflichtiger steuerpflichtige hundehalter
  hundehalterin bauherr bauherrin architekt architektin ingenieur ingenieurin gutachter gutachterin dolmetscher
  dolmetscherin pächter pächterin prüfer prüferin klient klientin verfahrensbeistand verfahrensbeiständin treuhänder treuhänderin
  tierarzt tierärztin untermieter untermieterin fahrer fahrerin beifahrer beifahrerin täter täterin opfer besitzer besitzerin
  azubi meister polier zugführer zugführerin anrufer anruferin melder melderin ersthelfer ersthelferin hausarzt hausärztin
  vorstand obmann obfrau schatzmeister kassenwart kassiererin schriftführer schriftführerin autor autorin künstler künstlerin
  referent referentin moderator moderatorin gast begleitperson praktikant praktikantin gasthörer bestatter bestatterin
  steinmetz gärtner gärtnerin landwirt landwirtin winzer kapitän oberst hauptmann feldwebel wachtmeister wehrführer wehrführerin
  unternehmer unternehmerin firmeninhaber schulbegleiter schulbegleiterin integrationshelfer integrationshelferin sozialarbeiter
  sozialarbeiterin familienhelfer familienhelferin umgangspfleger umgangspflegerin verfahrenspfleger verfahrenspflegerin
  kriminaloberkommissarin kriminaloberkommissar kriminalhauptkommissar kriminalhauptkommissarin justizbeschäftigte
  justizbeschäftigter justizangestellte obergerichtsvollzieher obergerichtsvollzieherin gerichtsvollzieher gerichtsvollzieherin
  stadtamtmann stadtamtfrau stadtamtsrat amtsinspektor amtsinspektorin brandmeister brandmeisterin pizzabote postbote mandantin
  kassenpatient bewohner bewohnerin untermieterin eigentümergemeinschaft zahler zahlungspflichtiger zahlungspflichtige
  nutzungsberechtigter nutzungsberechtigte geschädigter geschädigte unterzeichner unterzeichnerin verfasser verfasserin
  erziehungsberechtigter erziehungsberechtigte sorgeberechtigte sorgeberechtigter pflegekind patenkind zwilling zwillinge
  vorgänger vorgängerin nachfolger nachfolgerin stellvertreter stellvertreterin makler maklerin bestatterin betreiber betreiberin
  koch köchin aushilfe khk phk pok pkom khkin kok phm pm sta oberstaatsanwalt staatsanwalt staatsanwältin pfr hbm obm stbi brr
  schmied schmiedin bäcker bäckerin metzger metzgerin förster försterin bräutigam braut dj rabbi rabbiner bgm müllerin steuerberater
  pflegedienstleiter wirtin wirt wachtmeisterin kapitänin bademeister platzwart hallenwart busfahrer landarzt landärztin pate patin
  diakon diakonin maler malerin hauswart fotograf fotografin redner rednerin träger trägerin küster küsterin imam schwester pater
  trainer trainerin vereinsvorsitzender vereinsvorsitzende klassenlehrer klassenlehrerin mitschüler
  beamter beamtin beamten standesbeamter standesbeamtin standesbeamten vollzugsbeamter vollzugsbeamtin sparkassenbeamter
  orgelbauer instrumentenbauer landschaftsbauer gartenbauer ofenbauer bootsbauer messebauer kalkulator kalkulatorin vermesser
  vermesserin pförtner pförtnerin hebamme krankenschwester krankenpflegerin altenpflegerin pflegehelferin logopädin logopäde
  physiotherapeut physiotherapeutin ergotherapeutin psychologe psychologin psychotherapeut psychotherapeutin pädagoge pädagogin
  biologe biologin geologe geologin historiker historikerin archivar archivarin bibliothekarin statiker statikerin
  schornsteinfeger schornsteinfegerin kaminkehrer imker imkerin jäger jägerin jagdpächter fischereiaufseher ortsvorsteher
  ortsvorsteherin ortsbürgermeister ortsbürgermeisterin bezirksvorsteher wahlvorsteher wahlvorsteherin vorsteher vorsteherin beisitzer beisitzerin
  kollegin oberarzt oberärztin chefarzt chefärztin amtsarzt amtsärztin betriebsarzt betriebsärztin kinderarzt kinderärztin
  frauenarzt frauenärztin augenarzt augenärztin hautarzt notarzt notärztin facharzt fachärztin schularzt truppenarzt
  justizsekretär justizsekretärin justizobersekretärin rechtspfleger rechtspflegerin urkundsbeamtin urkundsbeamter schöffe schöffin
  ermittler ermittlerin kriminalbeamter kriminalbeamtin polizeibeamter polizeibeamtin streifenbeamter bezirksbeamter
  begleiter begleiterin gefährte gefährtin mitinhaber mitinhaberin miteigentümer miteigentümerin vorbesitzer vorbesitzerin
  hfm ofm fm obm lbm ubm bm gbi kbm unterzeichnende unterzeichneter angehörige angehöriger hinterbliebene hinterbliebener
  verwandte verwandter erkrankte erkrankter verletzte verletzter verurteilte verurteilter vermisste vermisster bevollmächtigte
  bevollmächtigter verfügungsberechtigter nachmieter nachmieterin vormieter vormieterin ansprechperson kontaktperson adressat adressatin
  prorektor lehramtsanwärter syndikus kassierer geselle gesellin lehrling azubine volontär volontärin werkstudent werkstudentin
  bufdi ehrenamtler ehrenamtlerin ehrenamtliche ehrenamtlicher altbauer jungbauer bauersfrau winzerin zimmerer klempner fliesenleger bodenleger schneiderin
  raumausstatterin optiker optikerin hörakustiker hörakustikerin goldschmiedin kosmetikerin masseur masseurin heilpraktikerin
  kellnerin küchenchef küchenchefin kneipier hotelier barkeeper verkäufer verkäuferin spediteur schaffner schaffnerin pilot pilotin matrose zöllner
  briefträger briefträgerin zusteller zustellerin lagerist lageristin wachmann türsteher detektiv detektivin ladendetektiv hausdetektiv
  journalist journalistin reporter reporterin schriftsteller schriftstellerin musiker musikerin sängerin regisseur regisseurin
  intendant intendantin kurator kuratorin restaurator restauratorin chronist chronistin dechant dekan dekanin superintendent
  superintendentin propst pröpstin prädikant prädikantin ordensschwester äbtissin hodscha presbyter presbyterin mesner mesnerin
  messdiener messdienerin torwart professorin doktorand doktorandin abiturient abiturientin konfirmand konfirmandin firmling
  täufling kommunionkind wehrpflichtiger soldat soldatin gefreiter unteroffizier reservist reservistin häftling insasse insassin
  strafgefangener strafgefangene streetworker streetworkerin integrationslotse integrationslotsin totengräber revierförster
  revierförsterin oberförster jagdaufseher prokurist prokuristin liquidator handwerker handwerkerin passant passantin radfahrer radfahrerin
  radlerin motorradfahrer motorradfahrerin schiedsperson fraktionschef parteichef senator senatorin vorzimmerdame angrenzer
  kleingärtner kleingärtnerin gartenfreund gartenfreundin vereinskamerad parteifreund exmann exfrau ex lebensabschnittsgefährte
  lebenspartner lebenspartnerin ehepartner ehepartnerin trauzeuge trauzeugin naturschutzwart platzwartin liebhaber geliebte
  geliebter kindsvater kindesvater kindsmutter kindesmutter leihoma leihopa babysitter babysitterin nachbarsjunge nachbarsmädchen
  oberbauleiter fahrdienstleiter disponent disponentin leitstellendisponent rangierer fuhrparkleiter badeaufsicht schwimmmeister schwimmmeisterin
  rettungsschwimmer rettungsschwimmerin bootsführer schleusenwärter vikar vikarin politesse psychiater einsender einsenderin deichgraf deichrichter rottmeister gemeindebrandmeister`,
);
/** Last names end in `-mann` more often than professions do: these are the professions. */
const ROLE_END =
  /(?:meister|leiter|vorsitzende|präsident|minister|beauftragte|richter|anwält|anwalt|direktor|dezernent|vertreter|führer|sprecher|berater|händler|makler|bestatter|fachwirt|hauswart|fotograf|diakon|redner|vikar|organist|dirigent|kantor|schlosser|tischler|schreiner|fahrlehrer|hebamme|dozent|maler|trainer|pflegekraft|macher|techniker|elektriker|monteur|installateur|dachdecker|friseur|verwalter|züchter|anwohner|anlieger|bewerber|kandidat|spieler|vorgänger|nachfolger|darsteller|schwimmer|rentner|besitzer|betreiber|pächter|mieter|eigentümer|zeuge|täter|wirt|ratsmitglied|mitglied|sekretär|inspektor|assistent|referent|halter|inhaber|nehmer|geber|pfleger|betreuer|lehrer|bearbeiter|arbeiter|angestellte|ingenieur|rät|psychiater|manager|förderer|dienstler|vorgesetzte|bevollmächtigte|(?:kassen|jugend|zeug|geräte|hütten|sport|presse)wart|vormund|beistand)(?:in|innen|r|n|s|en)?$|(?:rektor|referendar|pädagog|sachverständig|veterinär|kontrolleur|bedienstet|polizist|beamt|kommissar|rechtsbeistand|vollstrecker|kämmerer|aufseher|schornsteinfeger|abgeordnet|verordnet|redakteur|fahrer|archivar|forscher|gefährt|genoss|kamerad|leutnant|feldwebel|helfer|sprachmittler|übersetzer|regulierer|spaziergänger|fußgänger|gegner|beteiligt|verursacher|therapeut|heilpraktiker|kassenprüfer|wirtschaftsprüfer|rechnungsprüfer|bote|botin)(?:e|er|en|em|in|innen|n|s)?$|(?:stations|bereichs|gruppen|einrichtungs|heim|pflegedienst|kita|schul|sitzungs|amts|team)leitung$|(?:vertretungs|honorar|reinigungs|hilfs)kraft$|förderin$|(?:rat|rats|frau|ärztin|arzt)$|(?:amt|bau|boots|büro|dienst|ehe|fach|feuerwehr|front|geschäfts|gewährs|haupt|hilfs|kamera|kauf|land|nacht|ob|partei|privat|sach|schieds|schul|schutz|see|staats|stamm|steuer|verbindungs|vertrauens|wehr|weihnachts|zimmer)mann$/;

/** Words with a capital that are no names: frequent ones in official letters whose form says nothing. */
const COMMON = set(
  `antrag anträge bescheid bescheide amt ämter stadt gemeinde kreis land bund rathaus bürgerbüro bürgerservice standesamt
  jugendamt sozialamt ordnungsamt bauamt jobcenter finanzamt gesundheitsamt fachbereich fachdienst abteilung sachgebiet
  dezernat team büro sekretariat verwaltung behörde kasse stadtkasse haushalt rat ausschuss sitzung vorlage beschluss satzung
  gesetz verordnung artikel absatz satz nummer seite anlage anlagen kopie original betreff bezug hinweis frist termin uhr
  montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober
  november dezember frühling sommer herbst winter ostern weihnachten pfingsten tag tage woche monat jahr jahre zeit datum
  ort straße platz weg haus wohnung miete mieten grundstück gebäude zimmer raum telefon fax mail internet adresse anschrift
  postfach konto bank betrag summe euro cent prozent gebühr gebühren steuer steuern kosten geld zahlung rechnung mahnung
  vertrag unterlagen dokument dokumente formular formulare nachweis nachweise bestätigung bescheinigung urkunde ausweis pass
  führerschein kennzeichen fahrzeug auto kinder kind eltern familie familien frauen männer damen herren menschen personen
  bürger bürgerinnen einwohner kunden gäste kolleginnen kollegen mitarbeitende beschäftigte dame person firma verein schule
  schulen kita kindergarten klasse lehrkräfte unterricht verein grüße gruß dank bitte frage fragen antwort hilfe rückfrage
  rückfragen anliegen thema sache fall fälle vorgang akte name vorname nachname geburtsdatum geschlecht staatsangehörigkeit
  beruf titel unterschrift stempel siegel auftrag vertretung kenntnis verteiler anhang email betr bezugnahme mitteilung
  information informationen einladung protokoll niederschrift tagesordnung punkt abstimmung wahl partei fraktion bürgerschaft
  gericht amtsgericht landgericht urteil klage widerspruch rechtsbehelf rechtsbehelfsbelehrung einspruch beschwerde anzeige
  polizei feuerwehr krankenhaus praxis arzt klinik krankenkasse versicherung rente pflege leistung leistungen anspruch zuschuss
  umzug abmeldung anmeldung ummeldung trauung ehe geburt tod sterbefall friedhof grab hund hunde steuererklärung müll abfall
  baum bäume garten park spielplatz sportplatz halle freibad schwimmbad bücherei bibliothek museum theater musikschule
  volkshochschule veranstaltung fest markt kirmes karneval umwelt klima energie strom gas wasser abwasser kanal baustelle
  verkehr bus bahn fahrrad parkplatz ampel schild deutschland europa nordrhein westfalen nrw bundesrepublik union
  eure euer eurer euren dein deine deinen unser unsere ps cc betr wg aw rhein maas ruhr nette niers schwalm alles gute gutes sankt sehr geehrte geehrter geehrten liebe lieber hallo guten guter morgen abend moin servus hi hey dear sie ihr ihre ihren ihrem
  ihrer ihres ich wir er es du mein meine meinen meinem meiner unser unsere unseren unserem unserer der die das den dem des
  ein eine einen einem einer eines dieser diese dieses diesen diesem jeder jede jedes alle aller allen und oder aber auch
  wenn falls weil dass da so wie was wer wo wann warum bei mit nach von vor zu zum zur im in am an auf aus für gegen ohne um
  unter über durch bis seit während wegen trotz innerhalb außerhalb zwischen nur noch nicht kein keine hier dort heute
  morgen gestern bitte danke vielen herzlichen mit freundlichen freundlichem freundliche viele beste herzliche ja nein
  laut gemäß aufgrund hierzu daher deshalb dazu dabei damit danach zudem außerdem ferner sowie bzw etc usw inkl zzgl
  der die neue neuer neues neuen alte alter altes erste zweite dritte letzte nächste deutsche deutscher deutsches englisch
  türkisch polnisch ukrainisch russisch arabisch niederländisch farsi dari paschtu urdu tigrinya kurmandschi sorani suaheli romanes rechts links oben unten soziales jugend senioren sport kultur
  bildung integration gleichstellung recht ordnung sicherheit finanzen personal organisation digitalisierung planung bauen
  wohnen beihilfe elterngeld kindergeld wohngeld bürgergeld grundsicherung sozialhilfe unterhalt vormundschaft betreuung
  beratung service zentrale pforte empfang infos info link website webseite portal app programm projekt konzept bericht
  corona microsoft windows office word excel outlook teams google apple open webui ratsinfo pdf usb wlan it edv dsgvo bgb stgb
  sgb ao bgb vwvfg gg go bauo stvo owig asylg aufenthg bmg pstg gmbh ag kg ohg ug ev e.v. mbh
  kfz pkw lkw kind mädchen junge schülerinnen schüler studierende auszubildende rentner rentnerin senior seniorin haushaltsjahr
  hauptstraße gesamtschule grundschule realschule gymnasium förderschule pfarrei kirche gemeindezentrum
  anrede herrn frau herr fräulein firma eheleute familie erben geschwister mutter vater sohn tochter
  ergebnis ziel aufgabe grund gründe teil stelle stellen lage art weise form folge regel mittel maßnahme maßnahmen bereich
  vorsorge unfall schaden schäden einsatz dienst dienste dienstzeit öffnungszeiten sprechzeiten sprechstunde erreichbar
  früh spät vornamen familienname geburtsname rufname zuname betriebsstätte vorgelesen ausgefüllt angefertigt unterschrieben erstellt beglaubigt st
  liebes lieben brautpaar di mi fr sa re fwd aw wg helpdesk hotline support service-desk trotzdem als zi zimmer nr jav pr br gr
  pfiat pfiad pfiati eahna tschüss tschüß ahoi tschö völker völkern montags dienstags mittwochs donnerstags freitags samstags sonnabends sonntags wochentags feiertags
  geschlossen geöffnet treffpunkt beginn ende dauer anzahl menge größe fläche höhe länge breite gesamt insgesamt`,
);
/** Endings of German nouns and adjectives that names don't have. */
const NOUN_END =
  /(?:ungen?|ungs|heit(?:en)?|keit(?:en)?|schaft(?:en)?|tion(?:en)?|sion(?:en)?|tät(?:en)?|ismus|ment[es]?|amt[es]?|ämter|büro|recht[es]?|gesetz(?:es)?|ordnung|dienst[es]?|stelle[n]?|antrag[s]?|anträge|bescheid[es]?|behörde[n]?|verfahren[s]?|vertrag[s]?|kosten|gebühr(?:en)?|steuer[n]?|schule[n]?|kasse|haus|hauses|häuser|platz(?:es)?|straße[n]?|nummer[n]?|zeichen|schein[es]?|frist(?:en)?|termin[es]?|zeit(?:en)?|jahr(?:es|e)?|monat[es]?|geld(?:er|es)?|pflicht(?:en)?|kraft|kräfte|sache[n]?|fall[s]?|fälle|plan[s]?|pläne|bericht[es]?|beschluss(?:es)?|ausschuss(?:es)?|mittel[ns]?|bereich[es]?|zentrum[s]?|verein[s]?|verband[s]?|bogen|blatt|mappe|karte[n]?|nachweis(?:e|es)?|auskunft|auskünfte|lich(?:e[rnsm]?)|isch(?:e[rnsm]?)|ige[rnsm]?|bare[rnsm]?|los(?:e[rnsm]?))$/;

/** Whether a word is on the list of offices and professions, not only ends like one. */
export function isListedRole(lower: string): boolean {
  return ROLES.has(lower);
}

/** Whether a word names an office, a profession or a kin, as in "Frau Bürgermeisterin". */
export function isRole(lower: string): boolean {
  return isListedRole(lower) || (lower.length > 6 && ROLE_END.test(lower));
}

/** Last names that are trades too, whatever the lists say of them. */
const TRADES = set(
  `müller schneider richter fischer weber koch bauer schäfer jäger köhler keller gärtner schreiner maurer metzger förster kaufmann
  schlosser krämer wagner zimmermann tischler schuster sattler bäcker glaser maler kellner dreher schmied steinmetz fleischer
  schreiber pförtner redner sänger springer reiter ritter pilger wächter krieger träger läufer prüfer drucker binder gerber färber`,
);

export function isTrade(lower: string): boolean {
  return TRADES.has(lower);
}

/** Whether a word is one of the frequent ones of official letters. */
export function isFrequentWord(lower: string): boolean {
  return COMMON.has(lower);
}

/** Whether a capitalised word is ordinary German as far as can be told without evidence. */
export function isCommonWord(lower: string): boolean {
  return COMMON.has(lower) || (lower.length > 5 && NOUN_END.test(lower));
}

/** Words for one's own people: a name that follows needs to be no more than an unknown word. */
const KIN =
  /^(?:(?:stief|pflege|adoptiv|schwieger|groß|gross|urgroß|ur|halb|zwillings|paten|tauf|zieh|gast|ex)?(?:sohn|tochter|bruder|schwester|mutter|vater|ehemann|ehefrau|ehegatte|ehegattin|enkel|enkelin|kind|opa|oma|onkel|tante|neffe|nichte|cousin|cousine|schwager|schwägerin|lebensgefährtin|lebensgefährte|partner|partnerin|witwe|witwer|kollege|kollegin|kollegen|(?:zimmer|wohnungs|haus)?nachbar(?:in|n)?|vetter|base|freund|freundin|zeuge|zeugin|zeugen|verlobter|verlobte|verlobten|mann|frau|eltern|mama|papa|kumpel|chef|chefin|mitbewohner|mitbewohnerin|klient|klientin|baby|brother|sister|husband|wife|son|daughter|omi|opi|papi|mami|oma|pate|patin|kusine|cousins|lebenspartner|lebenspartnerin|lebensgefährten|ehepartner|ehepartnerin|(?:ex|schul|jugend|sandkasten|studien|brief|ehe|vereins|sport)?(?:freund|freundin|freunde|freundes|kamerad|kameradin|kameraden)|kinder|kindern|söhne|söhnen|töchter|töchtern|brüder|brüdern|schwestern|enkelkinder|enkelkindern|enkeln|großeltern|nichten|mitschüler|mitschülerin|mitschülers|mitschülern|(?:garten|bank|sitz|tisch|haus|flur|grundstücks)?nachbar(?:in|n)?|zwilling|zwillinge))(?:e?s)?$/;

/** Whether a word names one's own people: kin, neighbours, colleagues. */
export function isKin(lower: string): boolean {
  return lower.length > 2 && KIN.test(lower);
}
