/*
 * How people tell of crimes, the police, courts and prisons without their words; rows as in `scattered.ts`.
 * Basis: Art. 10 GDPR.
 */
const STRONG = `
viereck / café cafe
minna / grünen grüner / bekanntschaft abgeholt mitgenommen geholt
riegel / schloss / hinter
stacheldraht / hinter / saß sitzt gesessen war
staatskosten / auf / untergebracht wohnt lebt verpflegt urlaub sitzt
justiz staates / gast / der des
kaution / auf gegen / frei freigelassen freigekommen entlassen / !miete mietkaution wohnung schlüssel
ehrenwort / auf / entlassen freigelassen frei laufen
sicherheitsleistung / hauptverhandlung haftbefehl haftverschonung vollzug
drittel / letzte letzten / geschenkt erlassen ausgesetzt bewährung / !lauf laufs rennen strecke wegs saison
halbstrafe hälfte zweidrittel / entlassung entlassen / !preis
hofgang / verweigert verbot stunde sperre einzeln
eigengeld / anstalt jva konto haft
flucht / auf der / vor polizei justiz haft haftbefehl behörden strafe
tauchstation / behörden polizei gläubigern justiz vor
kabelbinder kabelbindern handfesseln / polizei polizisten beamten anlegten angelegt gefesselt fixiert
messer / ans / geliefert lieferte
interpol europol / notice gesucht ausgeschrieben fahndung haftbefehl ausschreibung
sis / ausgeschrieben ausschreibung / !übung
hausdetektiv ladendetektiv kaufhausdetektiv hausdetektivin ladendetektivin / büro gestellt erwischt geführt angehalten festgehalten beobachtet überführt
fluchtwagen fluchtwagens fluchtfahrzeug fluchtauto / fahrer fahrerin gefahren fuhr saß lenkte steuer
tatort tatorts / schuhabdruck dna spur spuren fingerabdrücke stiften abgehauen geflüchtet gesehen geflohen / !zeuge krimi fernsehen ard
dna / spur abgleich treffer / tatort täter stimmt überein passt
erwachsenenstrafrecht erwachsenenrecht jugendstrafrecht / nach verurteilt aburteilen verurteilen angeklagt
punkte / straftaten / aus wegen flensburg
führerschein lappen fleppen fahrerlaubnis / alkohol promille suff drogen betrunken / weg gezogen entzogen abgenommen los weggenommen verloren
lappen fleppen / ohne / fahren gefahren fuhr unterwegs
suff / im / gefahren fahrten fahrt fuhr steuer auto
anschaffen / geht ging gehen gehe schickt schickte zwingt zwang gezwungen gegangen geschickt genötigt
reagierte reagierten reagiert / kokain thc cannabis amphetamin amphetamine heroin mdma opiate methamphetamin
speicheltest speichelvortest wischtest drogenschnelltest drogenvortest / positiv schlug ergab reagierte verlief
heil / sieg / gerufen gegrölt geschrien gebrüllt skandiert
holocaust shoah judenmord gaskammern auschwitz / leugnet leugnete geleugnet abrede bestreitet bestritten verharmlost relativiert erfunden / !verbot strafbar
bombenbau bombe bomben sprengsatz / anleitung anleitungen gebaut bauen basteln gebastelt zünden / !weltkrieg kampfmittel
hawala hawala-system hawala-banking hawala-händler / betreibt geld wechselstube überwiesen nach über
karussellgeschäfte karussellgeschäften umsatzsteuerkarussell / umsatzsteuer machte gemacht mit
luftrezepte luftleistungen luftbuchungen luftnummern phantomleistungen geisterkinder geisterkunden geisterarbeiter geisterpatienten / abrechnete abgerechnet abrechnet kassiert ausgestellt für
spielkarten karten lose würfel / gezinkte gezinkten gezinkter gezinkt
zwanziger fünfziger hunderter zwanzigerscheine fünfzigerscheine geldscheine / gedruckte gedruckten gefälschte gefälschten nachgemachte nachgemachten falsche falschen selbstgedruckte
wohnungsgeberbestätigungen meldebescheinigungen impfpässe impfzertifikate führerscheine diplome sprachzertifikate aufenthaltstitel / verkauften verkaufte verkauft gehandelt gekauft gefälschte gefälschten
prüfungen klausuren hausarbeiten doktorarbeiten sprachtests / für / andere anderen fremde / geschrieben abgelegt verkauft schrieb
fotos lichtbilder passfoto / gemorpht gemorphte morphing
embargo sanktionen / trotz umgangen gegen / verkauft geliefert verkaufte exportiert ausgeführt
gammelfleisch ekelfleisch / umgepackt umetikettiert verkauft verkaufte verwendet
kochsalz kochsalzlösung / statt / impfstoff gespritzt geimpft spritzen
giftköder carbofuran e605 strychnin rattengift frostschutzmittel / ausgelegt ausgelegten ausgelegte legte auslegte hingelegt / !warnung vorsicht
leimruten vogelfallen tellereisen schlagfallen drahtschlingen fangnetze / singvögel vögel aufgestellt ausgelegt gelegt wild marder
hahnenkämpfe hahnenkämpfen hundekämpfe hundekämpfen / veranstaltet wetteinsatz statt stall organisiert wetten
falkenküken eulenküken greifvogeleier falken jungvögel / horsten horst nestern nest / holte geholt geräumt verkauft
drosseln amseln singvögel bussard bussarde greifvogel greifvögel / gefangen geschossen vergiftet netz / kochte aß eigenen er sie ihm der
katzenbabys katzen kätzchen welpen hundewelpen kaninchen tauben igel / ertränkt ersäuft erschlagen erwürgt totgetreten ertränkte
peitschenhiebe peitschenhieben stockhiebe steinigung auspeitschung handabhacken / drohen droht drohe drohte erhielt verurteilt wegen
blutrache blutfehde / angst wegen aus flieht droht fürchtet
erschießung erschießungen geiselerschießung massaker / beteiligt teilgenommen teilnahme mitgewirkt
zungenkuss zungenküsse / mit / dreizehnjährigen vierzehnjährigen zwölfjährigen schülerin schüler minderjährigen kind mädchen
verging vergangen vergehe / sich / an / kind kindern mädchen jungen schülerin schützling ziege schaf pferd hund stute ministranten messdiener
befriedigt befriedigte onaniert onanierte masturbiert masturbierte / sich sie ihr kindern vor öffentlich
schlafsack bett zelt / kroch schlich / jungen kindes mädchen schülerin kind jugendlichen
massagen massage / unter / badehose hose unterhose nackt intimbereich
rettungswagen ersthelfer rettungskräfte feuerwehrleute notarzt / blockiert bedrängt beworfen angegriffen angespuckt behindert / !stau baustelle
sterbende sterbenden verletzten unfallopfer / gefilmt filmte fotografiert gefilmte
hakenkreuze hakenkreuz ss-runen naziparolen / geritzt gesprüht gemalt geschmiert ritzte sprühte
bahngleise gleise fahrbahn autobahn schienen / gullysteine gullydeckel steine betonplatten einkaufswagen hölzer / gerollt geworfen gelegt rollte warf legte / !baustelle sichern sicherung bauhof verlegt
cum-ex / geschäfte geschäften beteiligt
strafmakel strafmakels / beseitigt beseitigung erklärt
identität / falsche falscher falschen fremde fremder / angegeben unter benutzt verwendet vorgetäuscht
namen / falschem falschen / unter lebte lebt angegeben angab ausgab eingereist
urteil / ohne / monate monaten jahre jahren / keller lager haft gehalten eingesperrt
pyros pyrotechnik bengalo bengalos / gezündet abgebrannt geworfen / stadion kurve fan block polizei
doktortitel professorentitel titel / angemaßtem angemaßt angemaßten erschlichen erschlichener gekauftem gekauften unrechtmäßig
haftdaten haftkostenblatt eigengeldkonto eigengeldkontos überstellungshaft sicherungshaft zurückschiebungshaft aufenthaltsermittlung strafantrittsladung zellennachbar zellennachbarn zellengenosse zellengenossen kurzstrafenhaus selbststeller haftentlassungsschein strafrestaussetzung zweidrittelzeitpunkt haftzeitbescheinigung gefangenenbuchnummer vollzugsplanfortschreibung haftraumkontrolle beschuldigtenbelehrung
verlegt verlegung überstellt verschubt / nach in / jva haftanstalt justizvollzugsanstalt
insasse insassin / in der jva laut ist
lockerungen lockerung / gestrichen gewährt versagt widerrufen / vollzug haftraum jva strafhäftling gefangener
zelle / gang in die / erspart gericht richter
monate jahre / erprobung / setzte gesetzt ausgesetzt
bewährungsaufsicht / monate jahre mit
ausschreibung ausgeschrieben / aufenthaltsermittlung festnahme fahndung
fokus visier / fahnder ermittler polizei kripo staatsanwaltschaft staatsschutz zoll
suche / polizei / ihm ihr nach / geöffnet wohnung haus
ladung / strafantritt haftantritt arrestantritt antritt
antritt antreten / arrest haft strafe jva
kripo / sitzt bei der
ermittelt / deswegen dagegen / man ich er sie gegen
gesteht gestand / tat taten alles den die
strafzahlung strafzahlungen strafbescheid strafbescheide / offen restbetrag gerichtskasse raten geschichte erhalten
fahrverbot führerscheinentzug / wegen nach / alkohol drogen rennen unfallflucht
entzug / fahrerlaubnis führerschein lebenslang / wegen lebenslang drogen alkohol
prügel schläge schlägen / tracht lineal gürtel stock androhte angedroht aussicht bezogen
gefälligkeitsgutachten gefälligkeitsattest gefälligkeitsatteste gefälligkeitsbescheinigungen / ausgestellt strafe verkauft
passhändler urkundenhändler / gesucht war ist
tatort / siegel versiegelt mieter mord
verbrannt brennendes angezündetes / auto kanzlei wut rache
finger / krumm gemacht machte
brunnen trinkwasser / vergiftet verseucht / absichtlich er sie
spenden spendengelder / erfunden krankes krankheit vorgetäuscht tochter sammelte gesammelt / nie nicht angeblich
angezeigt / ihn sie mich / hat haben freund freunde nachbar nachbarin chef / !krankheit arbeitsunfall schaden störung ausfall urlaub änderung umzug
erpressergeld lösegeld schutzgeld schwarzgeld schmiergeld / konto durchlauf kassiert benutzt angenommen genommen gezahlt einzahlte geflossen
verpfändet verpfändete versetzt / ring fundsache schmuck pfandhaus / nie fremden gehörte
durchgebrannt abgehauen verschwunden / kasse einnahmen vereinskasse spenden tageseinnahmen / mit
dummejungenstreich dummerjungenstreich / strafbar polizei anzeige
amtsrichter amtsrichterin landrichter einzelrichter / vor vorm vorgeführt stand steht verurteilte / !schöffe ehrenamt
dna-probe speichelprobe dna-abgleich / abgeben abgegeben abgenommen entnommen richterlich treffer
führungszeugnis / sauber blank leer einwandfrei / @no
westen weste / weiße reine saubere / @no
leiche leichen / keller / hat haben im
langfinger / gemacht erwischt beim als
unschuldsvermutung / gilt / ihn sie herrn frau kollegen
gelegt / handwerk / ihm ihr dem
`;

const PERSONAL = `
weggeschlossen weggesperrt eingeknastet eingelocht / ist war wurde sei auf seit worden für / !wertsachen akten
einkassiert hopsgenommen hochgenommen einkassierte / worden wurde wurden haben hat sei ist / !ball führerschein
verbüßt verbüßte verbüßen abbrummt absitzt absaß abgebrummt / noch bis seit jahre monate derzeit dort gerade strafe zeit rest
freigekommen freikam freikommt freigelassen / er sie ich mann sohn bruder onkel vater wieder nachdem vorzeitig gestern / !straße tier vogel
schuld / abgetragen abgebüßt gebüßt gesühnt verbüßt
gesühnt abgebüßt / hat affekt längst tat körperverletzung
meldepflicht / unter polizei polizeiliche wöchentlich / !tiere krankheit
hausarrest / unter elektronisch gerichtlich steht stehe
überwacht / elektronisch / wohnt er sie bei mutter
wache revier / saß gesessen nacht verbracht festgehalten sitzt / auf / !feuer
zelle / nummer einer seiner drei vier / nacht verbracht sitzt haus
anstalt / hofgang drogenkontrolle besuch besuchszeit eigengeldkonto freigang insassen lockerung bedienstete winter verbringt einsitzt / in der
straubing stadelheim moabit werl rheinbach ossendorf stammheim plötzensee brauweiler kaisheim celle landsberg / drin sitzt saß einsitzt entlassung haft raus einsaß / !rat stadtrat
verdrückt abgesetzt davongemacht / nach ins / kasse geld safe safeinhalt einnahmen erlös vereinsgeld gelder
untergetaucht abgetaucht / ist seit sei war polizei behörden / !wasser u-boot taucher
aktenkundig / geworden wieder erneut
tat taten / bekennt bekannte bekannt gesteht / sich zu
anschlag brandanschlag / bekannt bekennt bekannte / zum zu
aussage aussagen / verweigern verweigert verweigerte / verteidiger anwalt polizei rät
hals / am / anzeigen anzeige verfahren ermittlungen strafanzeige
strafanträge strafanträgen / gegen
steuerfahndung zollfahndung bustra strafsachenstelle bußgeldsachenstelle / eingeschaltet ermittelt haus durchsucht besuch war stand prüft meldete
razzia razzien / seinem seiner ihrem ihrer ihm zwei mehrere erneute polizeiliche wegen / !kühlschrank
durchsuchung durchsucht durchsuchte / polizei kripo zoll staatsanwaltschaft / seine ihre wohnung büro keller räume haus
mitgenommen beschlagnahmt sichergestellt / polizei kripo zivilbeamten zoll beamten polizisten fahnder staatsanwaltschaft steuerfahndung / !gefunden unfall fundbüro gestohlene zeuge hund
übernommen abgeholt / polizei kripo zivilbeamten beamten / von direkt der / !unfall zeuge nachlass
vorgänge einträge / polizei kripo bezirksdienst bezirksdienststelle zwölf / !verwaltung
zusammenstoß konflikt begegnung / justiz gesetz polizei strafrecht / mit
denkzettel / gericht jugendgericht richter richterin gab
richter richterin jugendrichter / erziehungsgespräch ermahnung standpauke ermahnt verwarnt
strafe / unterbrochen aufgeschoben abgebrummt abgebüßt verbüßte abgesessene / !verwarngeld bußgeld
gewaltschutz gewaltschutzgesetz / nähern näher verboten beschluss anordnung auflage hält
bezichtigt bezichtigte bezichtigen / mich ihn sie ihm ihr er / der des
angelastet angekreidet / ihm ihr mir wird wurde / !firma verzug
untergeschoben unterschieben / ihm ihr mir / einbruch diebstahl drogen tat man
verpfiffen hochgehen auffliegen / polizei kumpel lassen ließ bande freund
schmiere / gefahren gestanden
kasse klassenkasse vereinskasse kaffeekasse portokasse mannschaftskasse ladenkasse abendkasse klassengeld kirmeserlös erlös spendengelder spendengeld vereinsgeld vereinsgelder vereinskonto trinkgelder tageseinnahmen geldkassette kassette handkasse spendenbox spendendose spendenhäuschen kollekte opferstock sparschwein wechselgeld stiftungsgelder trainingsgelder fördergelder / gelangt gegriffen bedient bediente geplündert geleert ausgeräumt mitgenommen verschwinden verspielt verpulvert vertrunken verzockt verjubelt verprasst vorenthielt vorenthalten eingesteckt abgezweigt abgezwackt verschoben beiseite beiseitegeschafft geborgt aufgebrochen geknackt eingesackt unterschlagen unterschlug veruntreut privatdarlehen karibik hinterzogen erleichtert / !unbekannte unbekannter einbrecher diebe unbekannten bank sparkasse gezählt abgegeben eingezahlt abgeliefert buffet
rauchmelder dachrinnen kupferrohre zinnpfeifen pflastersteine baumaterial autoradios heizkörper / abgeschraubt abmontiert ausgebaut ersetzt verbaut / verkauft behalten verscherbelt privat gehörten schrotthändler
gelder gelderstiftung stiftungsgelder rücklagen mandantengelder anderkonto / verschoben geschafft karibik ausland privat abgezweigt erpressergeld geliebte / !haushalt
schmuck silberbesteck armbanduhr goldkette halskette laptop laptops handys kupfer kupferkabel kupferrohre werkzeug autoradios pakete parfüm parfümflakon briefmarken teppiche erbschmuck bargeld geldscheine portemonnaie geldbörse geldbeutel handtasche rauchmelder dachrinnen gullideckel zinnpfeifen münzsammlung pflastersteine baumaterial lebensmittel zigaretten diesel altkleider überraschungsei spirituosen schnapsflaschen lippenstift / eingesteckt mitgehen verscherbelt verhökert entwendet entwendete entwendeter entwendeten weiterverkauft weiterverpfändet behielt eingestanden herausgetragen nachgewiesen versilbert unterschlug unterschlagen veräußert geklaut ärmel fischt / !ausweis unbekannte unbekannter wurde wurden diebe einbrecher opfer mir
kupfer laptops geld ware medikamente briefmarken / nachgewiesen fehlten fehlen / gehen ihm ihr man kündigung entlassen
matratze handtasche jackentasche ärmel spind geldbörse / scheine geldscheine gezogen zog herausziehen geld parfümflakon / aus
pakete päckchen sendungen briefe / behielt behalten unterschlug quittierte geöffnet / fahrer zusteller bote zugestellt
kellern keller garagen autos / fremden fremde fremder / gewühlt herausgetragen gestöbert durchwühlt
gehörten gehörte / nicht / ausgebaut mitgenommen verkauft autoteile fahrräder autoradios räder
münzsammlung schmuck bilder erbstücke möbel sparbuch / safe überführt verschwinden / ihren seinen eigenen
unterschrift unterschriften namenszug / experimentiert nachgemacht nachgeahmt geübt gefälscht / !beglaubigt
karte kreditkarte bankkarte girocard tankkarte ec-karte sparkassenkarte kontodaten zugangsdaten sim-karte / gestohlener gestohlene gestohlenen fremder fremden fremde gefundenen gekaperte gekaperten eigenen privat oma chefin kollegin / bezahlt bezahlte eingekauft abgehoben benutzt gebraucht bestellt getankt genutzt eingeloggt
scheinfirma scheinfirmen briefkastenfirma briefkastenfirmen scheinunternehmen / unterschrieben gegründet inhaber inhaberin geschäftsführer über führte geführt betrieb
vorkasse anzahlungen / nie / ausgeführt geliefert erschienen ausgeführte
zähler stromzähler wasseruhr pegel tacho tachostand kilometerstand fahrtenbuch kassenbuch noten abiturnoten bilanz bilanzen stempelkarten stundenzettel abstimmung stimmzettel messwerte protokolle / manipulation manipuliert manipulierte zurückgedreht verfälscht frisiert geschönt überbrückt fälscher / !fehler technisch keine kein keinerlei
krankendaten kundendaten patientendaten privatadressen meldedaten adressdaten personaldaten / verkauft kauf angeboten abgegriffen netz verraten weiterverkauft geleakt / !datenschutz
ehe heirat hochzeit / gezahlt bezahlt / euro braut bräutigam / !gebühr feier
luftpistole gaspistole softairwaffe softairpistole paintballwaffe armbrust zwille klappmesser einhandmesser bajonett flinte kleinkaliber revolver munition handgranaten weltkriegsgranaten panzerfaust / turnbeutel schule unterricht tasche rucksack gezielt geschossen vorfall hatte lagert hortet scharf scharfe unerlaubt unerlaubte nachttisch / !waffenschein verein
pistole waffe revolver gewehr waffen / unerlaubte unerlaubter unerlaubten illegale illegaler unangemeldete vergraben verscharrt vergrub
gbl ghb lsd mdma spice lyrica fentanyl ketamin tilidin rohypnol subutex kräutermischungen kräutermischung badesalze crystal tramadol ritalin / verkauft verkaufte theke weiterverkauf trinkflasche gefunden vertickt besaß verkaufen handelt getränk dabei sporttasche
steroide anabolika wachstumshormone dopingmittel testosteron / gegeben verteilt minderjährigen verkauft sportlern gespritzt
zigaretten schnaps alkohol vapes wodka / zwölfjährige dreizehnjährige minderjährige kinder jugendliche schüler klo / verkauft verkaufte ausgeschenkt verkaufe verkauf
läufer läuferin kurier bote botin / älteren dealer päckchen drogen gras / für
schlaftropfen schlaftabletten schlafmittel ko-tropfen beruhigungsmittel / gegeben verabreicht gemischt / damit getränk ihr ihm schwester kind
scheibe scheiben fensterscheibe fensterscheiben schaufenster heckscheibe windschutzscheibe haustür autotür bushaltestelle haltestelle wartehäuschen briefkasten briefkästen grabstein grabsteine wahlplakate plakate wahlkampfstände infostand außenspiegel autoreifen autolack motorhaube hochsitz poller gartenzaun denkmal kriegerdenkmal scheune fassade rathaustür kiosk / eingeschlagen eingeworfen eingetreten zerkratzt zerkratzte zerkratzten zerschlagen zerschlagene zerstochen angesägt abgetreten umgetreten umgeschmissen umgenietet beschmiert beschmierte verunstaltet verunstaltete besprüht besprühte zertrümmert geritzt demoliert bauschaum parolen / !jemand einer erlaubt projekt klasse workshop künstler gestohlen hinweise dienstwagen marder sturm hagel unwetter unbekannte unbekannter unbekannten wurde wurden
sprühen sprayen klauen zündeln dealen / beim / gestellt erwischt ertappt geschnappt
sense beil axt hammer bratpfanne pfanne schürhaken schere schraubenzieher schraubendreher eisenstange bolzensetzer stuhlbein gürtel bierflasche flasche küchenmesser spaten schaufel mistgabel kleiderbügel eisenrohr radmutternschlüssel schraubenschlüssel besenstiel hundeleine brotmesser taschenmesser teppichmesser / gepikst gestochen zugelangt geschlagen zugeschlagen los losgegangen losging empfangen bedroht beworfen attackiert angegriffen hielt schlug passanten traktiert verprügelt ging warf / !verletzte unfall selbst holz brennholz papier baum bäume gras zaun nagel nägel eis wein wasser
gesicht / gespuckt pfefferspray kissen säure gesprüht / ins aufs ihr ihm mir mutter
kissen / gesicht / gedrückt aufs hielt
mund / seife socken essen / gedrückt gestopft kind
boden / gedrückt drückten / polizisten polizei beamte beamten
tod / gewünscht wünschte angedroht / kugel beigeordneten bürgermeister ihm ihr den
fertigzumachen fertigmachen kaltzumachen umzulegen umlegen plattzumachen abzumurksen / geschworen gedroht droht drohte schwor finden
gestoßen hinausgestoßen heruntergestoßen hinuntergestoßen geschubst / treppe bus fahrgast zug tür / !sturz kopf
gepackt geschüttelt / geworfen wand bett kind jungen baby säugling mädchen / und gegen / !koffer ranzen rucksack auto arm
schließt sperrt sperrte einschließt einsperrt / mich sie kind kinder frau / ein keller zimmer nachts einschließt
pumpe infusion beatmung beatmungsgerät / abgestellt abstellen angelastet abgeschaltet / @one wird wurde / !störung
misshandlung missbrauch kindesmisshandlung / auszuschließen verdacht hämatome meldung stiefvater
getötete getöteten ermordete ermordeten erschlagene erstochene / ehepaar frau mann kind nachbarn freundin / von vom
bedrängen bedrängt bedrängte befummeln / kopierraum auszubildende auszubildenden sexuell körperlich praktikantin kollegin
gefälligkeiten / gegen / frauen nur sexuelle mietminderung telefonieren
fummeln grapschen tatschen begrabschen / wasser unter um an / !kabel
hose / heruntergelassen ausgezogen / vor passanten spielplatz kindern mädchen
umsturzgruppe reichsbürgergruppe terrorzelle schläferzelle terrornetzwerk / leute mitglied gehört beherbergt kontakte zu
gleise castor castor-strecke kohlebagger baggerschaufel / blockieren blockiert besetzt angekettet gestiegen
knast bau zuchthaus / jahre monate / im noch hinter wegen sitzt saß absitzen
nutznießer / abhebungen vermutet konto verdächtigt
abrechnungen stunden leistungen / nie / erbracht gearbeitet geleistete / abgerechnet kassiert
tresor safes safe / geknackt geöffnet aufgeschweißt / fremde wie dosen bande
autobahn / falsche gegenspur / fahrer gewendet fuhr fährt / krankenhaus verletzt
volksschädling arbeitsscheu asoziale asozialer gewerbsunzüchtig / eingewiesen einweisung lager moorlager kz als deportiert brauweiler
lager moorlager straflager gulag umerziehungslager arbeitslager / gebracht deportiert verschleppt gesessen saß häftling / !flüchtlinge
vorwurf vorwurfs vorwürfe vorwürfen / laufenden anhängigen / wegen der des
strafantritt strafantritts haftbefehl haftbefehle haftraum hafturlaub reststrafe strafrest bewährungsauflagen jugendstrafanstalt jugendarrestanstalt tagessätze strafvollstreckungskammer pflichtverteidiger pflichtverteidigerin / @one sein seine seinen seinem ihr ihre ihren herr herrn frau mandant betreuter klient klientin sohn tochter bruder mann empfänger der die
vertauscht vertauschte / tabletten tablettendosen medikamente absichtlich / er sie vorwurf
zettel / bank / geld verlangt verlangte schob überfall
fluss müll kanal / uhren handy kleider computer schlüssel / geschmissen geworfen warf schmiss / seine ihre
zugestoßen zustößt zustieß zutrat zugetreten eingetreten eingeprügelt / er sie hat mit auf / !unglück unfall tür gewerkschaft partei verein
gedroht drohte droht / wiederzukommen kommen haus kinder tür fenster @one / zu mit dass / !suizid selbstmord bahn regen insolvenz verlust einsturz kündigung entzug klage
auto wagen moped roller motorrad / fragen erlaubnis / genommen weggefahren mitgenommen / ohne
bedient bediente / vereinskonto konto firmenkonto kasse lager regal / selbst sich am
abgepresst abgenötigt abgeschwatzt abgeluchst aufgeschwatzt / ihr ihm rentnerin witwe seniorin oma großmutter mutter vater
rentnerin rentner witwe seniorin senioren oma omas großmutter / abgezockt ausgenommen betrogen hereingelegt gelockt bequatscht erleichtert / um hat er sie haben
kilometergeld spesen reisekosten überstunden fahrtkosten / erfundene erfunden falsch doppelt erdichtet frei / abgerechnet kassiert eingereicht geltend
baumaterial material werkstoffe fliesen farbe / privat eigenen eigenes / haus verbaut abgezweigt mitgenommen gebracht baustelle
impfstoff atteste rezepte krankschreibungen bescheinigungen / ohne gegen / bargeld untersuchung verkauft ausgestellt ausgegeben
nachhilfe noten bescheide genehmigungen aufträge führerscheine / gegen / geld bargeld bares umschlag gefälligkeit schmiergeld / verkauft vergeben erteilt verbessert
umschlag kuvert / bargeld scheinen geldscheinen euro / zugesteckt angenommen genommen entgegengenommen fach schreibtisch
profil fake-profil account facebook-profil / falsches falschem gefälschtes fremden / angelegt betrieben ausgegeben unter
nacktbilder nacktfotos nacktaufnahmen intime intimbilder / verschickt geteilt rumgeschickt herumgeschickt veröffentlicht ex-freundin mitschülerin gedroht
kamera handykamera minikamera / dusche umkleide toilette schlafzimmer damentoilette / versteckt versteckte installiert angebracht filmte gefilmt
lauert lauerte auflauert auflauerte / haus wohnung tür auto ihr / nachts täglich ständig wieder ex exmann exfreund
verfolgt verfolgte auflauerte auflauert lauert / ex exmann exfreund ex-mann ex-freund stalkt ihr mich sie / !ziel sendung spur
ausgerutscht / hand hände / ihm ihr mir mal
ausgerastet durchgedreht rastete / zugeschlagen polizei eingeschlagen geschlagen mobiliar zerlegt
mobiliar einrichtung wartezimmer gaststätte büroeinrichtung / zerlegt zertrümmert zerschlagen verwüstet / er sie sohn hat mann
feuer / gelegt legte / container müllcontainer scheune papiertonne strohballen keller heuballen laube gartenlaube
müllcontainer papiertonne strohballen heuballen gartenlaube mülltonnen altkleidercontainer / angezündet angesteckt abgefackelt brand / er sie sohn junge jugendliche hat
katze hund kater pferd kuh kaninchen hamster hühner schafe / getreten gequält verhungern verhungert erschlagen aufgehängt angezündet ausgesetzt vergiftet misshandelt / er sie hat ließ lassen / !wurde auto wolf
reh rehe hirsch hirsche wildschwein hasen / geschossen erlegt gewildert / jagdschein schonzeit schwarz gewildert wilderer
fische forellen karpfen aale / geangelt gefangen / angelschein fischereischein angelkarte schwarz schwarzgeangelt
giftmüll altöl asbest bauschutt farbreste gülle chemikalien / verklappt gekippt abgekippt vergraben entsorgt eingeleitet abgelassen / wald bach see graben feld nachts illegal / er inhaber chef landwirt sohn fahrer
arbeiter leiharbeiter putzfrauen helfer beschäftigte / schwarz anmeldung vertrag / beschäftigt beschäftigte arbeiten bezahlt / ohne bar er sie wirt chef
mindestlohn sozialabgaben beiträge lohnsteuer umsatzsteuer trinkgeld einnahmen / hinterzogen vorenthalten unterschlagen verschwiegen / !frist
mindestlohn sozialabgaben beiträge lohnsteuer umsatzsteuer trinkgeld einnahmen / fiskus finanzamt / nicht nie niemals vorbei verschweigt verschweigen verschwieg / !frist
konto konten vermögen erbschaft einkünfte / verschwiegen verheimlicht versteckt / jobcenter sozialamt finanzamt schweiz liechtenstein luxemburg
jobcenter sozialamt familienkasse rentenkasse krankenkasse / betrogen beschissen abgezockt hintergangen hereingelegt
rente pension / verstorbenen toten tote / weiterbezogen weiterkassiert kassiert bezogen abgehoben
vollmacht kontovollmacht generalvollmacht betreuung / ausgenutzt missbraucht leergeräumt bereichert / konto tante oma mutter betreute sich hat
sparbuch konto depot / leergeräumt abgeräumt geplündert / oma tante vater mutter betreuten seiner ihrer
erbe testament testamente / gefälscht verschwinden untergeschoben gefälschte
untervermietet vermietet / mehrfach gehörte / kassiert kautionen kaution nie ihm ihr / wohnung
zeuge zeugin aussage gericht eid / gelogen falsch / hat habe er sie unter vor / !falschgeld
alibi / falsches gegeben verschafft / ihm ihr
gras hasch haschisch weed koks drogen pillen speed / tüten tütchen portionen plantage keller balkon schließfach rucksack kofferraum / gefunden gefundenen versteckt abgepackt verkaufsfertig entdeckt
waage feinwaage tütchen druckverschlusstütchen / gefunden zimmer spind gras drogen
schulhof pausenhof jugendzentrum bahnhof park / gras hasch pillen drogen vapes joints / verkauft verkaufte vertickt dealt verteilt
pflanzen hanfpflanzen stauden / indoor lampen zelt keller dachboden / gras hanf cannabis marihuana gezüchtet
parolen sprüche lieder / verbotene rechte rechtsradikale nazi gegrölt gesungen / er sie lehrling schüler hat
hetze hasskommentare hasskommentar mordaufruf / gepostet geteilt verbreitet geschrieben netz facebook telegram
flüchtlinge menschen personen ausländer / lkw kofferraum ladefläche transporter kleinbus / geschleust einschleusen einschleusten versteckt grenze gebracht
ehe scheinehe / papier papiere aufenthalt schein / geschlossen eingegangen bezahlt geheiratet / !geschieden vorlegen beiliegen
vaterschaft / anerkannt / geld gegen bezahlt aufenthalt
prüfung sprachprüfung führerscheinprüfung / andere anderen cousin bruder doppelgänger vertreter / abgelegt geschickt bestanden antreten ausweis
raser rennen straßenrennen / beteiligt gefahren innenstadt sachen / illegal verfolgt polizei kontrolle
davongefahren davongerast entkommen geflüchtet / polizei polizeikontrolle kontrolle streife / er sie fahrer sohn ist mit vor
abgehauen weitergefahren davongefahren verdrückt / unfall / er sie einfach ist ohne
fußgänger fußgängerin radfahrer radfahrerin rentnerin / angefahren umgefahren totgefahren überfahren / er sie / betrunken weitergefahren geflohen handy abgehauen promille
post brief schreiben / staatsanwalt staatsanwaltschaft kripo staatsanwältin strafgericht / vom von der / beschuldigter beschuldigte anhörung bekam bekommen bekommt kam
`;

export const CRIME_SCATTERED = { strong: STRONG, personal: PERSONAL } as const;
