import { forms } from '../../words';

/*
 * What people call their illnesses and complaints, and words of a file that other texts use too: of a person wherever one
 * is spoken of. Basis: Art. 4 no. 15 GDPR; chapter XVIII of ICD-10-GM (symptoms).
 */

export const COMPLAINTS = forms(`
  dekompensation herzscheidewand verschlusskrankheit bluthochdruckkrise synkope+n kreislaufschock dyspnoe sputum auswurf reizhusten nasenpolypen rachenmandeln legionärskrankheit tagesmüdigkeit
  meteorismus flatulenz schluckstörung+en hypersalivation blasenentzündung+en impotenz zwischenblutung+en regelblutung+en frühschwangerschaft stilldemenz milchstau hypophyse skorbut exsikkose thrombus hämolyse
  querschnittslähmung spasmen gerstenkorn+s pityriasis hirsutismus krätzebefall kopflausbefall schnappfinger prolaps hautkrebs brca erbkrankheit+en kleinwuchs gonokokken tripper lues syphilis viruslast sepsis legionellenpneumonie helicobacter
  läusen kopfläusen trombose astma alergie diabetis botox skabies denguefieber malariaanfall+s tollwutverdacht+s dreitagefieber tetanus wundstarrkrampf ringelröteln trisomie monosomie
  schlagerl schlägle herzklappenfehler herzschmerzen herzdrücken sekundenherztod+s sekundentod herztod+es hirnschlag+s herzmuskelriss
  grippaler grippalen durchmarsch dünnschiss flitzkacke brechdurchfälle bauchkrämpfe bauchkneifen magendrücken magengrummeln magensäure gallenschmerzen völlegefühl unterleibsschmerzen periodenschmerzen menstruationskrämpfe unterleibsblutung+en
  husterei hustenreiz krächzhusten kratzhals halskratzen halsschmerz rotznase+n schnupfnase schniefnase triefnase fließschnupfen dauerschnupfen niesanfälle nasennebenhöhlen schädelbrummen brummschädel hirnschmerzen kopfdröhnen
  gelenkschmerz nackensteife nackensteifigkeit genickstarre hexenschuß ischiasnerv bandscheibenschmerzen rückenprobleme kreuzschmerz+en muskelverspannung+en nervenzucken muskelzucken lidzucken zuckungen muskelzittern kribbelparästhesien parästhesien parästhesie gefühlsstörung+en missempfindung+en
  kraftverlust kräfteverfall kräfteverlust auszehrung altersschwäche hinfälligkeit gebrechlichkeit siechtum mattigkeit abgeschlagenheit schlappheit kraftlosigkeit müdigkeitssyndrom benommenheit schläfrigkeit schlafmangel schlafprobleme
  sehprobleme hörprobleme sehstörung+en sehnerv+s augendruck+s augenflimmern augenjucken mückensehen tunnelblick linsentrübung ohrenfluss ohrgeräusch ohrinfektion ohrenstöpselallergie pfeifgeräusch schluckbeschwerden geschmackssinns geruchssinns
  hautausschläge pusteln pickelausschlag hitzeausschlag nesselausschlag juckausschlag kratzwunden eiterbeule+n vereiterung vereitert* blutblasen brandblase+n brandblasen wundheilung hautpilz scheidenpilz kopfgrind milchschorf haarbalgentzündung abszessspaltung
  knöchelbrüche knochenbrüche rippenbrüche mehrfachbruch trümmerfraktur+en wadenkrampf nasenbluter schädelbruch genickbruch+s beckenringbruch unfallfolgen sturzfolgen sturzverletzung+en unfallverletzung+en blessur+en risswunde+n kratzwunde+n schnittwunden stichwunden quetschwunde+n platzwunden wundnaht gehirnquetschung lungenquetschung milzriss leberriss rippenbrüchen bluterguß kopfplatzwunde+n
  rauchvergiftungen gasvergiftung knollenblätterpilzvergiftung tablettenvergiftung vergiftungserscheinung+en fischvergiftung salmonellenvergiftung schlangenbiss+es spinnenbiss zeckenbisse wespenstich+e+n hornissenstich+e insektenstich+e katzenkratzer rattenbiss nadelstichverletzung+en kanülenstich
  erbrechens brechanfall brechattacken schweißausbrüchen fieberschub fieberschübe fieberanfall schüttelfröste kältezittern ohnmachten blackouts bewusstseinsstörung+en bewusstlosigkeiten krampfgeschehen
  alterszucker altersdiabetes alterszittern altersstar altersherz altersgebrechen alterserscheinung+en alterserkrankung wehwehchen
  nierenprobleme leberprobleme gallenprobleme schilddrüsenwerte schilddrüsenerkrankung prostatabeschwerden prostataleiden blasenprobleme potenzprobleme unterleibsleiden eierstöcke gebärmutterprobleme wechseljahrbeschwerden
  nickelallergie kontaktallergie hausstaubmilbenallergie milbenallergie katzenallergie hundehaarallergie tierhaarallergie schimmelallergie lebensmittelallergie+n latexallergie medikamentenallergie eiweißallergie kuhmilchallergie weizenallergie sojaallergie apfelallergie fischallergie kreuzallergie+n
  abwehrschwäche infektanfälligkeit infektanfällig* mangelgeburt frühgeburtlichkeit frühgeburten sturzgeburten fehlgeburten totgeborenes schwangerschaftsbeschwerden schwangerschaftserbrechen schwangerschaftsblutung vorwehen presswehen senkwehen muttermund kinderwunsch+s kinderlosigkeit
  immunschwächekrankheit stoffwechselkrankheit stoffwechselerkrankung autoimmunkrankheit systemerkrankung bluterkrankheiten nervenkrankheiten nervenentzündung nervenschmerzen nervenschädigung nervenlähmung gürtelroseschmerzen
  todkrankheit krebstod+es krebsbefund krebsherd+e krebsgeschwulst krebsgeschwür tumorverkleinerung zellveränderung+en geschwülste geschwulstbildung
  durchliegestelle+n wundliegen druckstellen flüssigkeitsmangel dehydration dehydratation nahrungsverweigerung
  schlaganfallpatienten herzpatienten lungenpatient+in leberpatient+in nierenpatient+in transplantationspatient+in frischoperierte+r+n hochrisikopatient+in notfallpatient+in dauerpatient+in nierenkranke+r+n lungenkranke+r+n herzkranke+r+n krebskranke+r+n tumorpatient+in
  aszites koma hirntod hirnleistung verdauungstrakt magendarmtrakt erstickungsanfall+s erstickungsanfälle atemaussetzer atemstillstand+s atemlähmung herzstillstands herztöne kammerflimmerns infusionsallergie kontrastmittelallergie jodallergie
  phosphatvergiftung bleivergiftung quecksilbervergiftung taucherkrankheit strahlenkater vibrationskrankheit lärmschaden hitzekollaps hitzeschlag kälteschaden frostbeulen erfrierung
`);

/** How somebody is, in the words of neighbours, schools and files. */
export const COMPLAINT_STATES = forms(`
  kotzübel speiübel sterbenselend hundeelend kreidebleich aschfahl* schweißnass kaltschweißig* schweißgebadet leichenblass totenbleich käsebleich
  schlaflos* übermüdet* entkräftet* ausgezehrt* ausgelaugt* kraftlos* kränklich* malade unpässlich* altersschwach* tattrig* klapprig*
  rekonvaleszent+in* genesend* unfallverletzt* schwerstkrank* sterbenskrank* totsterbenskrank* lungenoperiert* herzoperiert* hüftkrank* beinverletzt* knieverletzt* kopfverletzt* kniekrank*
  hepatitispositiv* viruspositiv* laborbestätigt laborbestätigte hochinfektiös* virämisch* septisch* septikämisch*
  kahlköpfig* einohrig* zahnlos* kieferlos* blindgeboren* taubgeboren* frühgeburtlich* totgeboren* totgeborene+n+s stillgeboren* sternenkind* hochinfektiöse
  dialysepflichtig* insulinabhängig* sauerstoffabhängig* sauerstoffpflichtig* beatmungspflichtig* intensivpflichtig* transfusionspflichtig* katecholaminabhängig* operationspflichtig* stationärpflichtig* absaugpflichtig* behandlungspflichtig* überwachungspflichtig* hilfsmittelpflichtig*
  dienstunfähig* polizeidienstunfähig* feuerwehrdienstuntauglich* fluguntauglich* fahruntauglich* atemschutzuntauglich* haftuntauglich* sportuntauglich* leistungsgemindert* leistungsgeminderte+r+n minderbelastbar* arbeitsuntauglich* ausgesteuert* langzeiterkrankt* langzeitkrank* dauerkrank* dauererkrankt* wiedergenesen*
  risikoschwanger* hochschwanger schwangerschaftsbedingt* schwangerschaftsunfähig* wechseljahrsbedingt menopausal* postmenopausal* prämenopausal*
  vernäht* vergipst* querschnittig* wundgelegen* durchgelegen* wundgescheuert* eiternd* nässend* entzündlich* vernarbt* blutarm* herzschwach* kurzatmiger lungenschwach* magenschwach* nervenschwach* kreislaufschwach* abwehrgeschwächt*
  rheumatikerin allergikerin nickelallergiker+in nussallergiker+in pollenallergiker+in hausstauballergiker+in lebensmittelallergiker+in latexallergiker+in bienenallergiker+in wespenallergiker+in herzinfarktpatient+in hämophile+r migräniker+in neurodermitiker+in koronarpatient+in stomapatient+in rollifahrer+in bettnässerin schmerzpatientin prothesenträger+in spastiker+in psoriatiker+in zöliakiebetroffene+r phenylketonuriker+in gichtkranke+r blutdruckpatient+in
  umgekippt zusammengesackt zusammengeklappt kollabierend totgesoffen 
  grippekrank* coronainfiziert* magenkrank kehlkopfoperiert* kehlkopfkrank* blasenschwach* darmkrank* gallenkrank* hautkrank* ohrenkrank* zuckerkranke+r+n nierenkranke lungenkranke
`);
