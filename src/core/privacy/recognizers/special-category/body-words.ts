import { forms } from '../../words';

/*
 * Words of genetic and biometric data that official text hardly ever uses of anything but a person. Basis: Art. 4 no. 13
 * and 14, Art. 9 (1) GDPR; § 3 GenDG; § 81b and §§ 81e to 81g StPO.
 */

const GENETIC = forms(`
  abstammungstest+s abstammungsbeweis+es vaterschaftsgutachten+s vaterschaftswahrscheinlichkeit vaterschaftsanalyse paternität mundhöhlenabstrich+s wangenabstrich+s mundschleimhautabstrich+s genprobe+n erbgutanalyse erbmaterial+s genmaterial+s dnaprofil anlageträger+in+s
  merkmalsträger+in+s konduktorin überträgerin mutationsträger+in+s genträger+in+s genvariante+n genveränderung+en genmutation+en mutation+en chromosom+en chromosoms chromosomenanomalie+n chromosomenaberration chromosomensatz+es chromosomenanalyse karyotyp+s karyogramm+s translokation+en
  deletion+en mikrodeletion+en polkörper+n polkörperdiagnostik präimplantationsdiagnostik pränataldiagnostik pränataltest+s fruchtwasseruntersuchung fruchtwasserpunktion nackenfaltenmessung nackentransparenz exom+s exomsequenzierung exomanalyse genomsequenzierung genomanalyse genom+s gensequenzierung genpanel+s
  haplogruppe+n haplotyp+s kras mthfr mefv fbn1 brca1 brca2 cftr cyp2d6 geschwistertest+s großelternschaftstest+s zwillingstest+s verwandtschaftstest+s verwandtschaftsgutachten gentestprofil+s ancestry myheritage heterozygot* homozygot* rezessiv* autosomal* erbkrank* erbträger+in polymorphismus langsamverstoffwechsler+in
  körperzellen zellmaterial genetisches g6pd antitrypsin eisenspeichergen
`);

const BIOMETRIC = forms(`
  handvenenmuster fingervenenmuster venenmuster irismuster netzhautmuster gesichtsmuster fingerscan daumenscan handscan handflächenscan
  fingerprint+s fingerlinien fingerlinie fingerkuppe+n fingerabdruckscan+s fingerabdruckscanner handvenen venenscanner+s venenmuster+s venenscan+s handgeometrie handflächenscan+s handflächenabdruck+s handflächenabdrücke handabdruck+s handabdrücke handballenabdruck+s handlinie+n papillarlinien papillarleisten minutien minutienübereinstimmung
  daktyloskopisch* daktyloskopie daktyloskopiert daktylospur+en afis eurodac ohrabdruck+s ohrabdrücke lippenabdruck+s zahnabdruck+s gebissabdruck+s gebissabgleich+s zahnschema zahnstatus bissspur+en bissspuren handwurzelaufnahme+n handwurzelröntgen stimmvergleich+s stimmgutachten+s stimmprobe+n stimmprofil+s stimmabdruck+s stimmmuster+s stimmbiometrie
  voiceprint+s sprecherprofil+s sprechererkennung stimmanalyse+n dialektanalyse+n sprachgutachten formanten gangbild+es gangbilder gangmuster+s gangprofil+s ganganalyse+n tippverhalten+s tippmuster+s tipprhythmus anschlagdynamik tastaturdynamik gesichtsvermessung gesichtsprofil+s gesichtsmerkmal+e+en gesichtszüge+n gesichtsbiometrie gesichtsabgleich+s
  gesichtsgeometrie gesichtsvorlage gesichtstemplate gesichtsscan+s iriscode+s irismuster+s irisabgleich augenmuster+s netzhautmuster+s retinascan+s geruchsprobe+n geruchsspur+en erkennungsdienstlich* selfieident spurenausschluss spurenleger+s vergleichsabdruck+s vergleichsabdrücke vergleichsprobe+n speichelprobe+n
`);

const MORE_GENETIC = forms(`
  erbgang+s erbleiden risikogen+e+s gendiagnostik genbefund+es gendaten genträgerstatus genspur+en erbdefekt+e+s erbmerkmal+e keimbahnmutation keimbahn pharmakogenetik pharmakogenetisch* karyotypisierung gensonde genchip massengentest+s reihengentest speicheltest+s spermaspur+en spermaspuren hautschuppen haarwurzel+n blutspurenmuster identifizierungsmuster 
  vaterschaftsfeststellung+en vaterschaftsausschluss vaterschaftstests zeugungsvater samenspendekind spenderkind+er knochenmarkspender+in+s stammzellspender+in+s stammzellenspender gewebetypisierung gewebemerkmale+n gewebeverträglichkeit zygotie eineiig* zwillingstest erbgesundheit trägerstatus trägerscreening anlageträgerschaft konduktor+en mutationsnachweis mutationsanalyse+n genanalysen genscreening genetiker+in+s
  chromosomenbefund chromosomenstörung+en chromosomenfehler chromosomenbruch chromosomenverlust mikroduplikation uniparental* exons exondeletion punktmutation+en leserastermutation spleißmutation brca tp53 apoe apoe4 mecp2 fmr1 smn1 lrrk2 msh2 mlh1 pkd1 ryr1
`);

const MORE_BIOMETRIC = forms(`
    fingerabdruckbogen fingerabdruckkarte fingerscan+s fingerscanner+s fingersensor+s fingerspur+en handspur+en handflächenspur irisdaten netzhautabbild augenhintergrundscan gesichtsdaten gesichtsentsperrung gesichtscode gesichtsraster gesichtsmessung 
   pimeyes superrecognizer gangerkennung stimmdaten stimmaufnahme+n stimmenvergleich+s stimmidentifizierung sprechererkennungs stimmkennung voiceid schreibdynamik tippdynamik tastenanschlag tastenanschläge mausbewegungen herzrhythmusprofil venenbild venenerkennung handvenenscan+s handvenenscanner+s ohrform zahnabdruckvergleich gebissvergleich zahnvergleich zahnstatusvergleich
  körpergeruch emotionserkennung blickanalyse augenbewegungen blickverlauf lidschlag biometriedaten biometriepass biometriescan eurodactreffer lichtbildabgleich+s altersdiagnostik altersschätzung knochenaltersbestimmung weisheitszahnaufnahme schriftvergleich+s schriftgutachten+s schriftprobe+n handschriftenvergleich handschriftenprobe unterschriftsvergleich personenfeststellung 
`);

const GENES_BY_NAME = forms(`
  23andme familytreedna gedmatch livingdna ancestrydna krebsgen+s brustkrebsgen+s darmkrebsgen alzheimergen+s huntingtongen erbkrankheitsgen risikovariante+n genomdatenbank gendatenbank genotypisiert* genotypisierung genlabor genetikerin genpass gentestung+en gentestergebnis+se gentestbefund trägertest trägertestung
   triplikation tetrasomie disomie mikrodeletionssyndrom mikroduplikationssyndrom geschlechtschromosom+en männerchromosom+en männerchromosomensatz chromosomenzahl ringchromosom+s markerchromosom+s xyy xxy xxxy 22q11 22q13 1p36 15q11 dpyd cyp2c19 cyp3a5 nat2 ugt1a1 tpmt hfe jak2 palb2 chek2 pten cdh1 scn5a mybpc3 ldlr pcsk9 tsc1 tsc2 gjb2 hnpcc rb1 sod1 c9orf72 snca
  gaucher fabry alport angelman phelan mcdermid noonan bardet biedl joubert duchenne ehlers mcad mcadmangel hbs hbss sichelzellträger+in sichelzellanlage sichelzellmerkmal thalassämieträger+in huntingtonträger+in mutationsträgerschaft genträgerschaft erbträger blutsverwandt* konsanguin* konsanguinität verwandtenehe+n cousinenehe
  amniozentese chorionzottenbiopsie fersenblut erbkrankenfamilie nabelschnurblut samenspenderkind vaterschaftsanfechtung+en vaterschaftsklage+n vaterschaftsausschlussgutachten kuckuckskinder
`);

const BODIES_AS_KEYS = forms(`
  augenabstand+s handform gesichtssignatur+en gesichtsvektor+en gesichtsabdruck faceprint faceid touchid clearview gesichtssuchmaschine gesichtssuche vollhandabdruck+s daumenabdruck+s daumenabdrücke zeigefingerabdruck zehnfingerabdruck rollabdrücke fingerleser+s irisleser+s irisscanner+s venenleser+s gesichtsleser+s gesichtsscanner+s netzhautscanner+s handvenenleser handflächenscanner regenbogenhaut
  schlüsselbeinfuge schlüsselbeinct wachstumsfuge+n altersgutachten+s alterseinschätzung herkunftsbestimmung sprachherkunft+s herkunftsgutachten schreibdruck+s stimmfrequenz stimmsignatur stimmcode gangsignatur gangwinkel+s gesichtsausdruckserkennung sprachanalyse 
  fingerabdruckvergleich+s fingerabdruckspur+en fingerabdrucktreffer fingerabdruckdaten fingerabdruckleser+s fingerabdrucksensor+s gesichtsschloss
`);

export const BODY_WORDS: readonly string[] = [
  ...GENES_BY_NAME,
  ...BODIES_AS_KEYS,
  ...MORE_BIOMETRIC,
  ...MORE_GENETIC,
  ...GENETIC,
  ...BIOMETRIC,
];
