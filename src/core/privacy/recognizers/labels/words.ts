import { THINGS } from './things';

/*
 * The words that announce an identifier, by what they announce.
 * Written in small letters and in one piece ("kundennr"); in a text they may be cut by hyphens, dots and spaces
 * ("Kunden-Nr.", "Kunden Nr."), and umlauts may be written as ae, oe, ue, ss. `#` stands for "nummer" and "nr".
 */
export const LABEL_WORDS = {
  iban: 'iban iban#',
  account: `
    depot depot# konto konten konto# kto kto# ktonr bankkonto bankkonto# girokonto girokonto# sparkonto sparkonto# verrechnungskonto
    empfängerkonto bankverbindung kontoverbindung postbankkonto postgirokonto postkonto spendenkonto privatkonto
    tagesgeld festgeld pkonto pkontos postscheck postgiro postscheckkonto endziffer endziffern gehaltskonto mietkonto kautionskonto hauskonto gemeinschaftskonto sparbuch sparbuch# sparbuchs account# accountno accountnumber rekeningnummer`,
  bankCode: 'sparkassen# bank# blz bankleitzahl bankleitzahlen bankcode sortcode',
  bic: 'bic bic# biccode bicswift bicswiftcode swift swiftcode swiftbic swiftadresse',
  card: `
    kreditkarte kreditkarten kreditkarten# kreditkarte# karten# karte visa visakarte visacard mastercard amex
    americanexpress maestro maestrokarte debitkarte debitkarten# creditcard creditcard# creditcardnumber cardnumber kk#
    eckarte girocard zahlungskarte`,
  taxId: `
    steuerid steuerids steuerid# steuerident steuerident# steueridentifikation steueridentifikations#
    steueridentifikationsmerkmal steuerlicheid steuerlicheid# steuerlicheidentifikations# identifikations# id# idno
    taxid taxid# taxidnumber tin tin#`,
  taxNumber:
    'steuerl# steuerliche# umsatzsteuer# finanzamtident steuerzeichen elsternummer elster# gewerbesteuer# körperschaftsteuer# unternehmer# steuernumer steuernumme steuernummmer steuernumer steuer# st# stno steuernrn taxnumber belasting# fiscaal# bundeseinheitlich bundeseinheitliche bundeseinheitlichesteuer# vollstreckungssteuer# kraftfahrzeugsteuer# kfzsteuer# steuern# einkommensteuer# finanzamts# fa#',
  vat: `
    ust# ustid ustid# ustident# umsatzsteuerid umsatzsteuerid# umsatzsteueridentifikations# umsatzsteuerident#
    umsatzsteuer# vat vatid vatno vat# vatnumber mwst# mwstid mehrwertsteuer# uid uid# btw# btwid nip nip# tva# wid wid# piva partitaiva cif chemwst mwst unternehmensidentifikations#
    wirtschaftsid wirtschaftsid# wirtschaftsidentifikations#`,
  finance:
    'finanzamt finanzamts finanzamtes finanzämter elster elsterformular steuerbescheid steuerberater steuerberaterin vorauszahlung umsatzsteuer gewerbesteuermessbescheid steuererklärung erbschaftsteuer körperschaftsteuer finanzverwaltung einkommensteuer lohnsteuer',
  socialSecurity: `
    vnr vsnr
    sozialversicherungs# sozialversicherungsausweis sozialvers# sozvers# rentenversicherungs# rentenvers# renten# rv# sv#
    rentenversicherung sozialversicherung rentenversicherungsträger drv rentenzeichen versicherungszeichen rentenaktenzeichen versicherungs# vs# vers# insurancenumber`,
  health: `
    krankenversicherten# krankenversicherungs# krankenkassen# versicherten# versichertenid versicherten versicherungs# kv#
    vers# vs# egk egk# gesundheitskarte gesundheitskarten# krankenkassenkarte versichertenkarte versichertenkarten#
    krankenkasse krankenversicherung familienversichert familienversicherung mitversichert pflegekasse kasse krankenvers
    krankenvers# kvnr kvnummer gkv aok barmer dak dakgesundheit ikk bkk tk tkkarte hkk kkh hek sbk mhplus pronova viactiv
    krankenkarte krankenkarten# kassenkarte krankenkassenausweis novitas securvita knappschaft technikerkrankenkasse aokkarte barmerkarte dakkarte versichertenausweis`,
  idCard: `
    občanskýprůkaz obcanskyprukaz občanský osobnápkarta osobnykarta személyi személyiigazolvány szemelyiigazolvany igazolvány dowodu dowodzie dowódosobistynr dowódtożsamości
    carteidentitate cartedeidentitate cartadeidentitate carteid documentonacional documentodeidentidad documentodidentità cedula cédula bilhetedeidentidade cartãodecidadão cartaodecidadao
    лична личнакарта личнакартa taulutka asmenstapatybėskortelė isikukaart idkaart letërnjoftim leternjoftimi letërnjoftimi osobnaiskaznica osobnaiskaznicu lična ličnu taskera tazkera tazkere nüfuskağıdı kimlikkartı kimlikno tckimlik tckimlikno
    personnummerkort nationaltidskort identitetskort legitimationskort prüfzifferausweis ausweisserie seriebuletin personalausweisendziffer onlineausweis kinderpersonalausweis ersatzausweis ersatzpersonalausweis vorläufigerausweis vorläufigerpersonalausweis ausweiskopie ausweiskarte altausweis lichtbildausweis nationalausweis auslandsausweis
    identiteitskaart eidkarte eidkarten# eid nüfus nufus nüfuscüzdanı tazkira taskira tazkera dnie cartadidentità cartadidentita licnakarta ličnakarta dowód dowod cartedidentité heimatausweis
    staatsangehörigkeitsausweis flüchtlingsausweis flüchtlingsausweis# vertriebenenausweis vertriebenenausweis# bürgerkarte osobnákarta osebnaizkaznica nationalid nationalidcard idnumber
    dok ausweisdaten passdaten identità identita identité kimlik dni buletin ausweise personalausweise ausweispapier ausweispapiere personalausweis personalausweises personalausweis# perso perso# ausweis ausweises ausweis# pa# npa bpa bpa# serien#
    dokumenten# dokument# idkarte idkarten# idcard idcard# idausweis identitätskarte identitätskarten# identitycard
    kinderausweis kinderausweis# ausw# persausw# persausweis# ausweisdokument dowódosobisty`,
  residence: `
    daueraufenthalt erlaubniszumdaueraufenthalt daueraufenthalteu grenzübertrittsbescheinigung grenzübertrittsbescheinigung# güb büma bescheinigungalsasylsuchender aufenthaltsdokument aufenthaltsdokumente
    blauekarte blauekarteeu blauenkarte blauerkarte daueraufenthaltskarte ankunftsnachweis ankunftsnachweises ankunftsnachweis# identitätsnachweis aufenthaltstitel aufenthaltstitels aufenthaltstitel# titel# aufenthaltserlaubnis aufenthaltserlaubnis#
    niederlassungserlaubnis niederlassungserlaubnis# aufenthaltsgestattung aufenthaltsgestattungs# aufenthaltsgestattung#
    aufenthaltskarte aufenthaltskarten# duldung duldungs# duldung# eat eat# fiktionsbescheinigung fiktionsbescheinigung#
    fiktionsbescheinigungs# zusatzblatt zusatzblatt# visum visums# visum#`,
  passport: `
    seefahrtpass seefahrtspass seemannsbuch zweitpass ersatzpass altpass vorläufigerpass vorläufigerreisepass ersatzreisepass kinderpassersatz auslandsreisepass militärpass heimatpass biometriepass biometrischerpass epass greenpass pasport paszportem útlevél cestovnípas putovnica pasoš pashaporta pasaportes passaporte pasaport# паспорт загранпаспорт zagranpassport passkopie reisepasskopie
    binnenpass inlandspass auslandspass kinderpass passersatz passersatz# passersatzpapier passersatzpapiere passersatzdokument notreisepass heimreisedokument heimreiseschein fremdenpass seemannspass seefahrtbuch seefahrtsbuch
    konventionspass flüchtlingspass diplomatenpass expresspass laissezpasser passbuch rückkehrausweis reisedokument reisedokument# nansenpass pasaport pasaporte passaporto pasaportul paszportu traveldocument blauerpass eupass sowjetpass
    reisepass reisepasses reisepass# reisepässe pass passes pass# passport passport# passportnumber passportno nationalpass
    nationalpass# kinderreisepass kinderreisepass# dienstpass dienstpass# reiseausweis reiseausweis# paszport paspoort
    paspoortnummer passeport`,
  license: `
    motorradschein motorradscheins autoführerschein traktorführerschein treckerführerschein treckerschein staplerschein gabelstaplerschein flurförderschein mopedführerschein rollerführerschein altekartenabschrift umtauschführerschein ersatzführerschein auslandsführerschein probeführerschein kartenführerscheins bootsschein bootführerschein sbf angelbootschein grauerlappen rosalappen rosaführerschein grauerführerschein kontrollgerätkarte unternehmenskarte lenkerausweis řidičskýprůkaz ridicskyprukaz vodičskýpreukaz vezetőiengedély permisauto шофьорскакнижка посвідченняводія водительское kørekort körkort førerkort ajokortti carnetdeconducir cartadecondução adeiaodigisis dozvola führerscheinkopie
    pschein personenbeförderungsschein taxischein fahrgastbeförderung fahrgastbeförderungsschein fzf mofaprüfbescheinigung mofaschein mofaführerschein prüfbescheinigung mopedschein führerausweis führerausweis#
    lenkerberechtigung lenkberechtigung prawojazdy patentediguida permisdeconducere permisdeconduire permisodeconducir ehliyet sürücübelgesi sürücü vozačkadozvola vozackadozvola bundeswehrführerschein dienstführerschein feuerwehrführerschein ddrführerschein
    sportbootführerschein bootsführerschein altführerschein papierführerschein motorradführerschein lkwführerschein pkwführerschein busführerschein fahrerqualifizierungsnachweis fahrerqualifikationsnachweis karteikartenabschrift fahrerlaubnisklassen fahrlizenz drivingpermit
    fs führerschein führerscheins führerschein# führerscheine kartenführerschein kartenführerschein# fahrerlaubnis
    fahrerlaubnis# fs# fe# fsnr lappen führerscheinkarte scheckkartenführerschein eukartenführerschein euführerschein
    euführerschein# fahrerkarte klassenb drivinglicence drivinglicense driverslicence driverslicense driverlicense prüfbescheinigung#
    führerscheinklasse führerscheinklassen fahrerlaubnisklasse fahrerlaubnisklassen rijbewijs rijbewijsnummer`,
  plate: `
    bootskennzeichen kz händlerkennzeichen diplomatenkennzeichen diplomatenschild diplomatenkennz mopedschild mopedkennzeichen rollerkennzeichen überführungskennzeichen wechselkennzeichen oldtimerkennzeichen hkennzeichen ekennzeichen heckkennzeichen frontkennzeichen autokennzeichens rotenummer rotekennzeichen roteskennzeichen wechselschild rollerschild
    kennzeichen kennzeichens kennz kfzkennzeichen kfzkz autokennzeichen fahrzeugkennzeichen kraftfahrzeugkennzeichen
    pkwkennzeichen lkwkennzeichen amtlicheskennzeichen amtlichekennzeichen polkennzeichen polizeilicheskennzeichen
    wunschkennzeichen saisonkennzeichen kfzkennz kfzkennzeichens autokz kfzschild autoschild kennzeichennummer polkz auto# kfz# amtlkz amtlkennz amtlkennzeichen amtkz amtlicheskz fzgkz fzkz pkwkz lkwkz polizeilkennz polizeilkennzeichen plaque immatriculation
    registracja tablica plaka kennzeichenschild schild versicherungskennzeichen kurzzeitkennzeichen ausfuhrkennzeichen nummernschild nummernschilds
    autonummer kenteken kentekennummer licenceplate licenseplate numberplate plate plates registration registrationnumber regno rejestracja`,
  vehicle: `
    halterabfrage strafzettel knöllchen laster lasters schrottauto schrottfahrzeug schrottwagen falschparkerin unfallflucht fahrerflucht verursacher
    halteranfrage halterermittlung halterfeststellung halterauskunft mietwagen leihwagen kfz pkw lkw fahrzeug fahrzeuge fahrzeugs fahrzeuges auto autos wagen wagens wohnmobil wohnmobils wohnwagen motorrad
    motorrads krad roller motorroller moped anhänger anhängers halter halterin transporter transporters kleintransporter
    lieferwagen vw golf bmw audi opel ford mercedes fiat skoda seat renault peugeot toyota dacia hyundai kia volvo mazda
    nissan citroen tesla passat polo corsa astra cabrio limousine taxi traktor geparkt parkte parkt abgestellt wartburg trabant trabi barkas simson lada porsche cupra smart suzuki mitsubishi subaru jeep
    abgeschleppt kraftfahrzeug kraftfahrzeugs dienstwagen firmenwagen kombi caddy lastzug sattelzug sattelschlepper zugmaschine bus reisebus linienbus schlepper bagger
    sprinter vito crafter transit ducato multivan bulli passat touran tiguan lupo smart jeep porsche volkswagen suzuki
    mitsubishi honda chevrolet daimler mercedesbenz lada trabant sattelauflieger auflieger elektroauto eauto suv geländewagen
    oldtimer quad trike mofa vespa tankwagen müllwagen pritschenwagen lkws pkws limousine van sportwagen fahrer fahrerin
    fahrzeughalter fahrzeughalterin parken parkend falschparker unfallgegner unfallwagen kollidierte gerammt angefahren ladesäule
    stellplatz tiefgarage carport parkplatz parkausweis handwerkerparkausweis bewohnerparkausweis zulassung zugelassen abgemeldet
    stillgelegt unimog pickup zugfahrzeug escooter streifenwagen krankenwagen rettungswagen leichenwagen familienauto kastenwagen radlader gabelstapler`,
  vin: `
    fahrgestell fahrgestellnummern fin fin# vin vin# fahrgestell# fahrzeugident fahrzeugident# fahrzeugidentifizierungs# fahrzeugidentifikations#
    fahrzeugid fahrzeugid# fzgident# fzgid fzgid# fgst# fgstell#`,
  birth: `
    geburtstagsliste geburtstagskalender entbindung altersjubilare altersjubiläen altersjubilarinnen jubilare jubiläen geburtstage geburtstagskinder ehejubiläen ehejubilare jubelpaare
    volljährigkeit volljährig gdatum gebdtm geburtsanzeige geburtsmitteilung geburtsmeldung zurwelt aufdiewelt lichtderwelt geburtszeit bday birthdate рождения народження născut născută rođen rođena nascido nascida
    geboren geborene geborener geborenes geborenem geborenen geb gebn gebdtm gebdt gebt gtag geburts geburtsdaten geborn geburdsdatum gebohren gebuhrtsdatum gebor geburtsdatum geburtsdatums geburtsdat geburtsd geburtstag
    geburtstags geburtsdaten geburt gebdatum gebdat gebd gebtag gebam geburtsjahr jahrgang jg dob dateofbirth birthdate
    birthday born bornon dateofbith geborenop geboortedatum urdz doğumtarihi dogumtarihi doğtarihi dataurodzenia urodzony urodzona doğumtarihi datedenaissance née né natoil natail nacidoel nacidael nascidoem nascidaem natoal datanașterii
    datanasterii fechadenacimiento datadinascita jeboren jebore gebore entbundenam`,
  death: `
    tot totgeburt weggestorben vonunsging gotthabihnselig gotthabsieselig gefallenam gefallenist gefallenister gefallenbei
    vorverstorben vorverst verstorben verstorbene verstorbener verstorbenen verst gestorben gest sterbedatum sterbetag sterbetages sterbezeit
    todestag todestages todesdatum todeszeitpunkt sterbezeitpunkt sterbefall hingerichtet ermordet umgekommen ertrunken lebennichtmehr lebtnichtmehr verschieden verstarb starb entschlafen
    dateofdeath overleden zmarł zmarła died passedaway deceased vonunsgegangen umsleben erlag tödlich datumdestodes tagdestodes tod tode leblos aufgefunden verwitwet
    gestorbn gstorbn gstorben jestorve jestorben gschtorbe gestorwe todesfall ableben heimgegangen verschied todestages eingeschlafen sterbeurkunde todeserklärung`,
  marriage: `
    ehe goldhochzeit goldhochzeiten goldenehochzeit goldenehochzeiten diamantenehochzeiten eisernehochzeit eisernenhochzeit eisernehochzeiten silbernehochzeiten goldenenhochzeit silberhochzeit silbernehochzeit silbernenhochzeit diamanthochzeit diamantenehochzeit diamantenenhochzeit
    verheiratet verh vhseit vhsd eheschließung eheschließungsdatum eheschließungstag heirat heiratsdatum heiratstag heirateten
    geheiratet hochzeit hochzeitstag hochzeitsdatum getraut trauung trautag ehegeschlossen verpartnert
    lebenspartnerschaft married getauft taufe taufdatum tauftag jawort heiraten heirate heiratet heiratete eheurkunde
    heiratsurkunde eheschliessung eheschließungen trautermin trauungstermin hochzeitstermin dateofmarriage
    eheschl eheschlam heiratam geschlossen concluded getrouwd huwelijk verpartnerung ehebeginn ehevertrag ehevom`,
  /** A couple before the registry office. */
  couple: `
    verlobter verlobte verlobten trauzeuge trauzeugin trauzeugen brautpaar brautpaars bräutigam braut standesbeamtin standesbeamter
    standesbeamten standesamt trauzimmer traugespräch ehename ehenamen burgtrauung heiraten trauen trauungen eheschließung`,
  appointment: 'termin wunschtermin nehmen tag hochzeitstag',
  /** How old somebody is or will be, and how long a couple is married. */
  age: `
    j jahre jährig jährige jähriger jährigen jähriges wird werden werde werd wurde vollendet feiert feiern begeht begehen lebensjahr
    gold goldene goldener goldenen goldhochzeit diamant diamantene diamantenen eisern eiserne eisernen silber silberne silbernen gnadenhochzeit`,
  phone: `
    tel tel# telefon telefon# telefonisch telefax telefax# fax fax# mobil mobil# mobiltelefon mobiltelefon# mobilfunk
    mobilfunk# mobile natel natel# handy handy# ruf# rückruf rückruf# festnetz festnetz# durchwahl durchwahl# durchw fon phone
    phone# phonenumber whatsapp whatsapp# erreichbar erreiche erreichen anrufen zurückrufen anruf telefonat telefoon
    telefoonnummer rückruferbetenunter rückrufunter rückrufbitteunter telefonischunter telefonischbinichunter telefonischerreichbarunter abendsunter tagsüberunter morgensunter vormittagsunter nachmittagsunter mittagsunter zuhauseunter privatunter dienstlichunter rückfragenunter nachfragenunter auskunftunter auskünfteunter tél sms signal notfall# kontakt# nebenstelle apparat`,
  file: `
    aktenzeichen aktenzeichens az aktz geschäftszeichen geschäftszeichens geschäftsz gz geschz geschäfts# gesch# akten#
    akte# aktenkennzeichen bußgeldaktenzeichen tagebuch# tgb# vorgangszeichen dienstzeichen ordnungszeichen
    abgabenzeichen meinzeichen meinezeichen unserzeichen unserezeichen ihrzeichen ihrezeichen unserz ihrz meinaz unseraz
    ihraz meinenachricht unserenachricht ihrenachricht yourref ourref yourreference ourreference`,
  court: `
    amtsgericht amtsgerichts amtsgerichtes landgericht landgerichts verwaltungsgericht verwaltungsgerichts sozialgericht
    sozialgerichts arbeitsgericht arbeitsgerichts familiengericht familiengerichts betreuungsgericht betreuungsgerichts
    nachlassgericht nachlassgerichts vollstreckungsgericht insolvenzgericht insolvenzgerichts finanzgericht
    finanzgerichts oberlandesgericht oberlandesgerichts registergericht registergerichts gericht gerichts
    staatsanwaltschaft staatsanwalt strafsache strafverfahren ermittlungsverfahren bußgeldverfahren verfahren verfahrens
    rechtsstreit rechtsstreits rechtssache nachlass nachlasssache nachlassverfahren betreuung betreuungssache
    betreuungsverfahren insolvenzverfahren insolvenzsache zwangsversteigerung mahnverfahren mahnbescheid scheidung
    familiensache sorgerechtsverfahren erbschein pfändung vollstreckung kläger klägerin klage beklagte beklagter
    beklagten antragstellerin ag lg vg sg arbg fg olg sta`,
  register: `
    handelsregister handelsregisters handelsregister# vereinsregister vereinsregisters vereinsregister#
    genossenschaftsregister genossenschaftsregister# partnerschaftsregister partnerschaftsregister# gesellschaftsregister
    gesellschaftsregister# registergericht registerblatt register# registriert eingetragen eingetragener amtsgericht ag
    verein vereins stiftung genossenschaft register registers vorstand vereinsvorstand vereinsnummer`,
  case: `
    imei imei# rahmen# fahrradrahmen# serialnumber serialno verbands# verein# züchter# imker# kandidaten# prüflings# prüfungs# standplatz# lebens# lebensohrmarke ohrmarke ohrmarken# tätowierung tätowierungs# tsk# vn# vsnummer
    buchnr buchnummer gefangenenbuch# gefangenen# haftbuch# ekis polas# asservaten# spuren# kremations# einäscherungs# urnen# grab# nutzungs# sterbebuch# kirchenbuch# sorgeregister# termincode terminnummer terminnr reservierungscode buchungscode abholcode abholnummer abholnr ausgabecode sendungsverfolgungs# trackingid tracking# auftragscode kundenreferenz
    hausnotruf# teilnehmer# teilnehmerid kindid kinderid schülerid versicherungspolice# rahmenregistrier# gerätekennung tier# pferdepass pferdepass# equidenpass equidenpass# stammbuch# transponder# halter# steuerfestsetzungs# objektid wohnungs# weid mieteinheit# mieter# vermieter# wohneinheit# bonitäts# schufa# kdnr mg# mglnr mitgliedsnr personennr personennummer hörer# probanden# studien# klienten#
    mandantin# mitarbeiter# mitarbeiterin# kundin# patientin# versicherte# fahrrad# codier# codierungs# postrenten# drohnen# mandant# mandanten# klient# kassenzeichen kassenzeichens kassenz kassen# buchungszeichen buchungszeichens buchungszeich buchungskennzeichen
    zahlungszeichen verwendungszweck ordnungsmerkmal ordnungsmerkmals ordnungsziffer ordnungsbegriff mandatsreferenz
    mandatsreferenz# mandatsref mandats# mandat# mandatsid debitor debitor# debitoren# debitorenkonto personenkonto
    personenkonto# pk pk# steuerkonto# vertragsgegenstand vertragsgegenstands# vertragsgegenst# vertragskonto vertragskonto#
    bg# bedarfsgemeinschaft bedarfsgemeinschaft# bedarfsgemeinschafts# wohngeld# wg# kunden# kunde# kd# kundenid
    kundenkonto kundenkonto# kundenkennung klienten# vorgangs# vorgang# vorgangsid vorgangskennung vorgangskennzeichen
    fall# fallid antrags# antrag# antragsid bescheid# rechnungs# rechnung# rg# rechn# rechnr beleg# vertrags# vertrag#
    mitglieds# mitglied# personal# pers# dienstausweis# versicherungs# versicherungsschein versicherungsschein#
    versicherten# versichertenschein# vers# versschein# vs# kv# police police# policen# schaden# schadens# schadenzeichen
    unfall# buchungs# buchung# buchungscode buchungsid auftrags# auftrag# auftragsid bestell# bestellung# ticket ticket#
    ticketid störungs# meldungs# melde# objekt# zähler# stromzähler# wasserzähler# gaszähler# zähleridentifikation
    zählpunkt zählpunktbezeichnung marktlokation marktlokations# marktlokationsid malo malo# maloid partner#
    geschäftspartner# gp# matrikel# schüler# studenten# leser# leserausweis# benutzerausweis# bibliotheksausweis#
    büchereiausweis# patienten# patient# patientenid listen# verfahrens# abgaben# abgabenkonto abgabekonto steuerobjekt#
    grundbesitz# bearbeitungs# referenz referenz# ref# refnr referenzcode gewerbe# gewerbeanmelde# betriebs# kindergeld#
    kg# kinderzuschlag# kinderzuschlags# kiz# bafög# förderungs# leistungs# hundesteuer# hundemarken# hundesteuermarken#
    hundesteuermarken steuermarken hundemarken mieterkonto mieterkonto# mietkonto# urkundenregister urkundenregister# vs# vsschein# versichschein# finendung vinendung fahrgestellendung hundesteuermarke hundesteuermarke# steuermarken# steuermarke steuermarke# hundemarke hundemarke# marken# marke#
    chip# chip chipcode mikrochip mikrochip# microchip microchip# transponder transponder# eingangs# widerspruchs#
    darlehens# darlehen# kredit# kreditvertrags# bausparvertrags# depot# sparbuch# sendungs# paket# einlieferungs#
    wohnungs# einheiten# mieter# mietvertrags# stammdaten# stamm# fahrerkarten# konzessions# parkausweis parkausweis#
    bewohnerparkausweis bewohnerparkausweis# anwohnerparkausweis anwohnerparkausweis# termin# termincode terminbuchungs#
    wartenummer aufrufnummer schwerbehindertenausweis schwerbehindertenausweises schwerbehindertenausweis# azr# ausländer#
    ausländerzentralregister# dossier# bamf# pflegekassen# beihilfe# personenkennziffer personenkennzeichen
    personenkennzahl personen# pkz jagdschein# waffenbesitzkarte waffenbesitzkarten# waffenbesitzkarte# wbk# fischereischein#
    sterbebuch# geburtenregister# geburtsregister# eheregister# sterberegister# registrier# registrierungs# urkunden#
    urkundenrolle# urkundenrollen# ur# grabstellen# grab# spender# teilnehmer# anmelde# rahmen# fahrradrahmen# beitrags#
    beitragskonto beitragskonto# rundfunkbeitrags# forderungs# forderung# mahn# mahnung# quittungs# transaktions#
    transaktionsid zahlungsreferenz überweisungs# sozialpass# familienpass# familienkarten# steuerkonto reservierungs#
    reservierungscode tracking# sendungsid geschäftspartner deutschlandticket# abo# bahncard bahncard# kundenreferenz
    einsatz# leitzeichen grundbuchblatt grundbuch# bsn burgerservicenummer pesel kz kassz kazei evb evb# evbcode handwerksrolle handwerksrollen# handwerkskarte handwerkskarten# bewacher# bewacherid bewacherregister# bewacherregisterid wähler# wählerverzeichnis# wahlschein# benutzernummer benutzernr bausparvertrag lebensversicherung lebensversicherungs# rückkauf# wbs# wohnberechtigungsschein#
    prot# protokollbuch# register# geburtseintrags# eintrags# grünekarte# karte# kfzversicherungs# asyl# az#
    bamfkennziffer bamfaktenzeichen bamfaz azrid arbeitsuchenden# arbeitslosen# abnehmer# verbrauchsstelle verbrauchsstellen#
    verbraucher# geräte# gutschein# lastschrift# einzugsermächtigungs# mandats# erlaubnis# genehmigungs#
    zulassungs# pflegeerlaubnis# gewerbekarte# gewerbekarten# reisegewerbekarte# reisegewerbekarten# gewerbeschein# schein#
    befreiungs# befreiungsausweis# ehrenamtskarte# ehrenamtskarten# jugendleitercard# juleica# passierschein# inkasso#
    beschwerde# anliegen# gesprächs# steuerfall# steuerakte# objektkennzeichen aktenkennung
    fallkennung fallkennzeichen anzeige# anzeigen# strafanzeigen# bußgeld# verwarnungs# verwarngeld# knöllchen# tatbuch#
    bürger# bürgerid einwohner# ordnungs# haushaltsbescheinigungs# hausanschluss# wasseranschluss# kfzbrief#
    zulassungsbescheinigung# zulassungsbescheinigungs# zb1# zb2# tier# tasso# registrierungscode equiden# 
    kundenkarte kundenkarten# clubkarte# wasseruhr# stromuhr# gasuhr# tonnen# behälter# vereinsregister# handelsregister# genossenschaftsregister#
    partnerschaftsregister# filenumber fileno casenumber caseno customernumber customerno policynumber policyno claimnumber claimno
    bookingnumber bookingno bookingreference ordernumber orderno invoicenumber invoiceno membershipnumber memberno reference
    referencenumber referenceno kenmerk uwkenmerk onskenmerk dossiernummer klantnummer dossierno reg# uvz# urkundenverzeichnis#
    mitgl# vertr# vorg# auftr# bearb# obj# re# azr rundfunkbeitrag zählwerk# spielerpass# startpass# passstellen# lizenz# trainerlizenz# fallaktenzeichen
    architektenkammer# ingenieurkammer# ärztekammer# handwerkskammer# rechtsanwaltskammer# steuerberaterkammer# kammer#
    urkundspersonregister urkundspersonenregister urkundsregister beglaubigungsregister beglaubigungsregister# vollstreckungsauftrags#
    abnahmestelle abnahmestellen# messlokation messlokations# melo melo# dienst# personenkonto personenkonten# debitor debitoren# debitor# finanzadresse buchungszeichen mastr mastr# vwz bauvoranfrage voranfrage bauvoranfragen# erschließungsbeitrag ausbaubeitrag vollstreckungsersuchen amtshilfeersuchen`,
  /** Things that often have a number without "Nr.". */
  thing: `${THINGS} stichwort bewerbung kostenplan nutzungsrecht objekt steuerobjekt patient mandant verwahrungsbuch vorsorgeregister nachlassverzeichnis baulastenblatt geburtsregister taufregister taufbuch sterbeurkunde geburtsurkunde heiratsurkunde eheurkunde heiratseintrag zeugnis bauantrag anzeige strafanzeige zulassung
    transaktion transaktionscode anmeldung abmeldung ummeldung bewilligung verfügung vollmacht gutschein bestätigung lizenz jagdschein fischereischein waffenschein wbk waffenbesitzkarte
    jagdhaftpflicht registrierung eid uasbetreiber betreiberid tagebuch fahrradcode codierung fahrradcodierung einschreiben darlehen
    kundin mandantin patientin versicherter versicherte abo chipkarte verfahren bußgeldverfahren owiverfahren sache rechtssache
    strafsache betreuungssache nachlasssache angelegenheit urkunde einbürgerungsurkunde rechnung vorgang vertrag bescheid auftrag akte fall mahnung antrag mandat widerspruch kunde meldung schadensfall schadenfall
    karte saisonkarte dauerkarte jahreskarte bewacherregister marke zähler stromzähler gaszähler wasserzähler wärmezähler zwischenzähler gartenzähler meter beleg buchung bestellung
    order police versicherungspolice schein kundenkarte reservierung quittung sendung geburtseintrag eheeintrag sterbeeintrag
    geburtenregister eheregister sterberegister registereintrag wbs pflegeerlaubnis überweisung lastschrift forderung inkasso
    schaden ticket fallakte steuerakte sozialakte bußgeld verwarnung verwarngeld sozialhilfe unterhaltsvorschuss vormundschaft
    beistandschaft pflegegeld elterngeld wohngeld grundsteuer hundesteuer gewerbesteuer wasseruhr stromuhr gasuhr tonne mülltonne
    biotonne restmülltonne papiertonne abfallbehälter spender baugesuch baulast gez beitragsservice rundfunkbeitrag mitglied
    grab grabstelle grabstätte grabes urnengrab wahlgrab reihengrab familiengrab doppelgrab läuftunter geführtunter führenunter registriertunter gespeichertunter bearbeitetunter
    erfasstunter abgelegtunter laufenunter geführtwirdunter vermerktunter angelegtunter
    abonnement erlaubnis genehmigung konzession sondernutzung haftpflicht kasko rechtsschutz hausrat versicherung allianz huk
    hukcoburg provinzial gothaer ergo axa generali debeka signaliduna lvm devk zurich ruv arag roland württembergische barmenia
    hansemerkur vhv wgv concordia vodafone telekom unitymedia westenergie eon rwe dhl hermes dpd gls klarna inkassobüro`,
  /** "Nr." and "Zeichen" alone: what follows must look like the number of a case by itself. */
  bare: 'register registers protokoll schlichtung nr nummer nummern number zeichen lfdnr laufendenummer laufendennummer',
  doctor: 'lanr lanr# arzt# lebenslangearzt# vertragsarzt# zahnarzt#',
  practice: 'bsnr bsnr# nbsnr betriebsstätte betriebsstätten# betriebsstätte# praxis#',
  institution:
    'ik ik# institutionskennzeichen institutionskennzeichens institutskennzeichen einrichtungs# kostenträger#',
  username: `
    zoomname zoomteilnehmer zoomteilnehmerin teamsname webexname verkäufer verkäuferin userin gamertags nicks userprofil nutzeraccount rezensent rezensentin bewerter tiktokaccount instaaccount facebookprofil facebookname facebookaccount moodlelogin iservlogin kleinanzeigennutzer kleinanzeigenprofil ebaynutzer
    benutzerin nutzerin benutzername benutzernamen benutzerkennung benutzerkennungen benutzerid benutzer benutzer# benutzerkonto
    benutzeraccount nutzername nutzernamen nutzerkennung nutzerid nutzer nutzer# nutzerkonto username usernamen userid
    userkennung useraccount user login loginname loginkennung loginid kundenlogin anmeldename anmeldenamen anmeldekennung
    gastkennung wlangastkennung wlankennung wlanzugang gastzugang gastkonto gastaccount kennung zugangskennung zugangsname accountname account nickname nick profilname handle windowskennung windowslogin
    windowsbenutzer windowsanmeldung windowsuser adkennung adbenutzer aduser domänenbenutzer netzwerkkennung pckennung
    portalkennung angemeldetals eingeloggtals registriertals skype skypename skypeid discord steam gamertag
    gebruikersnaam elsterkonto emailkonto gast chatname spielername forenname forenkonto forenaccount nutzerprofil screenname
    displayname anzeigename pseudonym pseudo alias accountid profilid skypeid loginuser uid samaccountname samaccount upn principal
    windowsname windowskonto vpnkennung vpnuser vpnbenutzer vpnkonto wlanbenutzer wlanuser citrixkennung sapbenutzer sapuser
    sapkennung sapkonto mailkonto onlinekonto onleihekonto bibliothekskonto büchereikonto kundenprofil bürgerkonto nutzeraccount kommentator kommentatorin zugangsdaten anmeldedaten logindaten elsterkennung discordname steam telegramname iservkonto iservaccount moodlekonto portalkonto kitakonto servicekonto bundidkonto
    bundid servicekontonutzer nutzerkennwort konto kontos privatkonto userlogin logon logonname kürzel namenskürzel hauskennung
    dienstkennung personalkennung chatuser twitchname psn psnid xbox steamname epicname playstationname nintendoname xboxname gamername robloxname minecraftname benutzerkürzel nutzerkürzel anmeldekürzel loginkürzel mitarbeiterkürzel personalkürzel zweitkonto adminkonto ebayname ebaykonto ebayverkäufer kleinanzeigenname antolinname iservname moodlename elstername kundenkonto kundenaccount fortnitename ingamename onlinename internetname netzname zugang paypal paypalme venmo signalname
    facebooknamen instanamen instagramnamen tiktoknamen telegramnamen twitternamen snapnamen discordnamen twitchnamen profilnamen chatnamen spielernamen
    anzeigenamen forennamen gamernamen ebaynamen steamnamen xboxnamen windowsnamen skypenamen zoomnamen teamsnamen signalnamen internetnamen onlinenamen
    threema threemaid instaname instagramname tiktokname facebookname telegramname xname twittername snapname profil`,
  /** Who did something in a system, in its lists and notes: often by log-in. */
  actor: `
    erstelltvon erstelltdurch angelegtvon angelegtdurch geändertvon geändertdurch bearbeitetvon bearbeitetdurch erfasstvon
    erfasstdurch gebuchtvon gebuchtdurch freigegebenvon freigabevon freigabedurch freigegebendurch geprüftvon gelöschtvon
    gelöschtdurch bearb gedruckt gedrucktdurch freigeg erf geänd anleger erledigtvon erledigtdurch hochgeladenvon abgelegtvon gedrucktvon gesperrtvon gesperrtdurch
    angelegt erstellt geändert gelöscht freigegeben erfasst geprüft gebucht entsperrt letzteänderung zuständig vertretung zugewiesenan zuletztgeändertvon übernommenvon verantwortlich bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin
    sachbearbeitung bearbeitung ersteller erstellerin melder gemeldetvon ticketvon agent owner assignee reporter`,
  /** What is spoken of where log-ins are. */
  logon: `
    einloggen eingeloggt ausgeloggt angemeldet abgemeldet anmelden anmelde anmeldung login logins einloggt konten kontos konto
    account accounts postfach postfachs mailbox mailboxen passwort passworts kennwort kennworts berechtigung berechtigungen
    rechte rolle rollen vollzugriff zugriff zugriffe zugriffsrechte leserechte schreibrechte adminrechte vpn citrix outlook windows iserv moodle sap
    freischalten freigeschaltet entsperren entsperrt gesperrt sperren zurücksetzen zurückgesetzt laptop notebook tablet rechner terminalserver teams onedrive sharepoint
    laufwerk helpdesk itsupport benutzerverwaltung bildschirmsperre logfile protokolldatei serviceportal elternportal
    schulcloud ssh sshschlüssel sshkey sshzugang gitlab jira confluence nextcloud owncloud keycloak ratsinformationssystem intranet fachverfahren bürgerkonto bundid ratsinfo zoom webex nennt chatpartner chatverlauf wlan onleihe`,
  social: `
    instagram insta ig tiktok twitter facebook fb telegram mastodon threads snapchat snap bluesky youtube linkedin xing
    twitch discord reddit social socialmedia handle profil profils nickname signal whatsapp nextdoor nebenande vinted kleinanzeigen ebay github follower folgt kommentar kommentierte
    kommentiert postete postet gepostet reel story getwittert twitterte influencerin influencer kanal verlinkt chat netz portal forum plattform strava komoot netflix disney spotify etsy duolingo roblox minecraft fortnite playstation tinder bumble lovoo jodel onlyfans wattpad kommentarspalte leserkommentar leserkommentare hasskommentar hasskommentare hasskommentars gästebuch blog foren bewertung bewertungen bewertungsportal rezension rezensionen onlinebewertung googlebewertung livestream stream kanals gruppenchat klassenchat elternchat videokonferenz`,
  ip: `
    mac macadresse macadressen macaddress hardwareadresse geräteadresse routermac wlanmac
    ip ip# ipadresse ipadressen ipaddress ipv4 ipv6 ipv4adresse ipv6adresse absenderip clientip remoteip hostip host
    client rechner gerät zugriff zugriffe server anschluss`,
  version: `
    version versionen versions# release build firmware software softwarestand softwareversion update kapitel abschnitt
    ziffer nr nummer gliederung gliederungspunkt anlage punkt position pos oid norm iso din tarifstelle produkt ver`,
  crypto: `
    bitcoin bitcoins bitcoinadresse btc btcadresse ethereum eth ether ethereumadresse wallet walletadresse
    walletaddress walletid krypto kryptoadresse kryptowährung kryptowallet coin coins blockchain litecoin ltc usdt ripple rippleadresse xrp dogecoin doge tron trx usdc tether kryptokonto kryptobörse einzahlungsadresse empfangsadresse litecoinadresse kryptoguthaben`,
  /** Numbers of papers, things and places, not of a person or a case. */
  none: `
    haus# postfach# packstation# zimmer# raum# vorlage vorlagen# vorlage# sitzungsvorlage# drucksache drucksachen# drucksache# drs vergabe#
    ausschreibungs# ausschreibung# los# bebauungsplan bebauungsplan# plan# planzeichnungs# formular# vordruck# artikel#
    produkt# seiten# seite kapitel# rand# rn rdnr norm# isbn issn postleit# linien# buslinie# haltestellen# notruf#
    gebühren# tarif# kosten# kostenstelle kostenstellen# haushaltsstelle haushaltsstellen# haushalts# buchungsstelle
    sachkonto sachkonto# sachkonten# finanzstelle gläubigerid gläubigerid# gläubigeridentifikations# gläubigeridentifikator
    gläubigerident# gläubiger# creditoridentifier amtsblatt# satzungs# bekanntmachungs# ausgabe# ausgaben# heft# modell#
    chargen# teile# gebäude# baum# wahlbezirks# stimmbezirks# wahlkreis# schul# gemeindekenn# gemeinde# gemeindeschlüssel
    kennziffer stellenkennziffer stellenid jobid angebotsid ausschreibungsid produktsachkonto produktkonto aufwandskonto ertragskonto bestandskonto investitionskonto haushaltskonto stellen# cas# un# ean ean# gtin hsn tsn schlüssel# gefahr# typ# typen# index#
    gläubigerkennzeichen förderkennzeichen flurstück flurstücks# flurstück# flur flur# gemarkungs# parzellen# stand# sitzungs# tages# top
    beschluss# verzeichnis# service# behörden# richtlinien# gesetz# bundesstraßen# straßen# abbildungs# tabellen# spalten#
    zeilen# folge# inventar# medien# signatur position# positions# pos# platz# sitzplatz# tisch# start# zug# flug# gleis#
    leitwegid kanal# wkn isin lieferanten# steuersatz frage# leistungsverzeichnis# ordner# regal# schrank# garten# feld# bus#
    verordnungs# ted ted# cpv cpv# sammel# zonen# ratsvorlage beschlussvorlage mitteilungsvorlage informationsvorlage
    verwaltungsvorlage antragsvorlage berichtsvorlage tischvorlage labor# kurs# proben# kurs gvnrw bgbl abl`,
} as const;
