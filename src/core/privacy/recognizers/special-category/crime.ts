import { forms } from '../../words';
import type { WordKind } from './words';

/*
 * Words of crimes and convictions. Basis: Art. 10 GDPR; the offences of the StGB and BtMG; §§ 3, 4 BZRG.
 */

/** Offences: of a person only together with a word of justice. */
const CRIME = forms(`
  gewalt diebstahl+s diebstähle ladendiebstahl+s einbruch+s einbruchdiebstahl+s einbruchsdiebstahl+s wohnungseinbruch+s körperverletzung+en
  betrug+s betruges sozialbetrug+s sozialleistungsbetrug+s leistungsbetrug+s kreditkartenbetrug+s raub+es raubüberfall+s mord+es mordversuch+s
  totschlag+s tötung vergewaltigung+en missbrauch+s kindesmissbrauch+s brandstiftung drogenhandel+s drogenbesitz+es drogendelikt+en+s
  drogenschmuggel btm unterschlagung urkundenfälschung+en beleidigung+en sachbeschädigung+en hausfriedensbruch+s nötigung bedrohung
  stalking+s nachstellung erpressung geldwäsche steuerhinterziehung volksverhetzung hehlerei trunkenheitsfahrt trunkenheit fahrerflucht
  unfallflucht schwarzfahren schwarzfahrens leistungserschleichung erschleichens zuhälterei menschenhandel+s kinderpornografie kinderpornographie
  gewalttat+en misshandlung freiheitsberaubung landfriedensbruch widerstand+s betäubungsmittel betäubungsmitteln betäubungsmittelgesetz+es
  waffenbesitz+es untreue insolvenzverschleppung verleumdung rauschgifthandel+s sexualdelikt+s sexualstraftat+en exhibitionismus
  falschaussage meineid+s wilderei tierquälerei bestechung bestechlichkeit vorteilsnahme vorteilsannahme korruption umweltstraftat+en umweltdelikt+en
  fahrens trunkenheitsfahrten verkehrsunfallflucht schwarzarbeit steuerbetrug+s steuerstraftat+en subventionsbetrug+s versicherungsbetrug+s internetbetrug+s
  warenbetrug+s rentenbetrug+s scheckbetrug heiratsschwindel hochstapelei computerbetrug+s identitätsdiebstahl+s fahrraddiebstahl+s autodiebstahl+s taschendiebstahl+s kellereinbruch+s
  bandendiebstahl+s diebstahlsdelikt+en eigentumsdelikt+en vermögensdelikt+en gewaltdelikt+en körperverletzungsdelikt+en gewaltstraftat+en gewaltverbrechen sexualverbrechen straßenraub+s bankraub+s räuberische räuberischer
  zechprellerei schlägerei beihilfe hausfriedensbruchs widerstandes vollstreckungsbeamte amtsanmaßung titelmissbrauch siegelbruch meuterei gefangenenbefreiung verfassungsfeindlicher
  verstoßes waffengesetz+es waffenrecht betäubungsmittelgesetzes btmg cannabis klauens klauen stehlen stehlens cannabispflanze+n hanfpflanzen cannabisbesitz+es cannabishandel+s kokainhandel+s drogenschmuggels drogenherstellung handeltreiben handeltreibens
  kinderpornogr kinderporn kinderpornographische kinderpornografische kinderpornographischen jugendpornogr
  missbrauchs kinderpornographischer kinderpornografischer jugendpornografischer kinderpornografischen cybergrooming grooming voyeurismus upskirting belästigung sexuelle zwangsheirat zwangsprostitution
  kindesentziehung kindesmisshandlung kindeswohlgefährdung vernachlässigung totschlags mordes tötungsdelikt+s fahrlässiger tötungsversuch+s messerangriff+s messerstecherei
  terrorismus terrorverdacht spionage landesverrat verunglimpfung schleusung schleuserei passfälschung falschgeld geldfälschung falschbeurkundung scheinehe
  verkehrsdelikt+en straßenverkehrsgefährdung nötigungen beleidigungen verleumdungen üble brandlegung sachbeschädigungen vandalismus graffiti hacking datenhehlerei ausspähens insiderhandel bankrott insolvenzdelikt+en hausfriedensbruches landfriedensbruch+s+es insolvenzstraftat+en alkoholfahrt drogenfahrt trunkenheitsdelikt+en vorenthaltens veruntreuung
  vorenthalten begünstigung hilfeleistung wucher wuchers schmuggel+s unterhaltspflichtverletzung leistungsmissbrauch+s sozialmissbrauch+s hochverrat+s doping+s einschleusen einschleusens vortäuschen
  exhibitionistischer exhibitionistische räuberischen verfassungswidriger aufforderung landesverrats mordversuch totschlagsversuch+s einbruchsversuch+s sexueller sexuellen übergriffs übergriff übergriffe übergriffen
  erschleichen jagdwilderei fischwilderei bigamie kindesentführung entführung geiselnahme menschenraub sabotage computersabotage strafvereitelung vortäuschens vollstreckungsvereitelung
  beförderungserschleichung kreditbetrug+s tankbetrug+s mietbetrug+s spendenbetrug+s überweisungsbetrug+s ebaybetrug+s pfandkehr falschverdächtigung verdächtigung nachrede übler
  sprengstoffdelikt+s kriegswaffen kennzeichenmissbrauch+s urkundenunterdrückung siegelbruchs glücksspiel+s parteiverrat rechtsbeugung gefährdung verwahrungsbruch vollrausch+s rauschtat
  drogenanbau+s cannabisanbau+s btm-besitz+es aufenthalts einreise verkehrsgefährdung raserei straßenrennen+s kraftfahrzeugrennen+s
`);

/** What courts and prisons do, and what comes of it: of a person wherever a person is spoken of. */
const CONVICTED = forms(`
  vorbestraft* haftstrafe+n untersuchungshaft freiheitsstrafe+n gefängnisstrafe+n bewährungsstrafe+n bewährungshelfer+in+s bewährungsauflage+n
  strafbefehl+s strafbefehle ermittlungsverfahren+s strafverfahren+s vorstrafe+n haftbefehl+s inhaftiert* straffällig* polizeibekannt*
  sicherungsverwahrung maßregelvollzug fußfessel führungsaufsicht straftäter+in+s intensivtäter+s sexualstraftäter+s haftentlassung
  haftentlassen* gewalttäter+s jugendstrafe+n jugendarrest strafregister+s strafregistereintrag vorstrafenregister hafturlaub
  strafakte+n kinderpornos kinderpornobesitz bzr bundeszentralregister gewalttätigkeiten wegweisung messerstecher ersatzfreiheitsstrafe bewährung drogendealer+s gewaltschutzverfahren strafhaft abschiebehaft abschiebungshaft vorbestrafte+r+n straftäterin mörder+in+s mehrfachtäter+in wiederholungstäter+in ersttäter+in sexualtäter vergewaltiger brandstifter+in betrüger+in dieb+in+e ladendieb+in einbrecher+in dealer+s hehler+in
  schläger mittäter+in haftverschonung haftantritt+s haftbeginn haftende haftdauer haftaufschub haftunterbrechung haftprüfung haftstrafen häftling+e+s strafgefangener untersuchungshäftling untersuchungsgefangene+r strafgefangene+r strafanstalt offenervollzug freigänger+in entlassungsvollzug reststrafe restfreiheitsstrafe strafaussetzung bewährungszeit
  sozialstunden dauerarrest wochenendarrest freizeitarrest führungszeugniseintrag vorverurteilung gefährder+in gefährderansprache+n reichsbürgerszene haftbefehle strafanzeigen gewaltschutzanordnung näherungsverbot kontaktverbot+s annäherungsverbot täterarbeit+ vorbelastet* kriminell* gewalttätig*
  strafvollzug+s bewährungshilfe exhibitionist+en schwarzfahrer+in kinderschänder spanner stalker+in brandstifter zuhälter schleuser schläger+n bankräuber serientäter sexualverbrecher gewaltverbrecher
  drogenkurier knastvergangenheit vollzugslockerung hafterfahrung haftzeit gefängniszeit resozialisierung+smaßnahme straftat-vorgeschichte
`);

/** The same where the word has other uses: the place and the verb around must fit. */
const JUSTICE = forms(
  'haft jva justizvollzugsanstalt gefängnis+ses verurteilt* freigesprochen* verurteilung+en angeklagt festgenommen* verhaftet* geldstrafe+n tagessätze+n polizeigewahrsam gewahrsam ausnüchterungszelle sitzt sitze saß einsitzt knast forensik',
);

export const CRIME_WORDS: readonly (readonly [readonly string[], WordKind])[] = [
  [CRIME, 'crime'],
  [JUSTICE, 'justice'],
  [CONVICTED, 'convicted'],
];

/** Offences: "Kindergeldbetrugs"; they count only beside a word of justice. */
export const CRIME_ENDINGS: readonly string[] = [
  'enraub',
  'überfall',
  'missbrauch',
  'misshandlung',
  'erpressung',
  'schmuggel',
  'wilderei',
  'betrug',
  'betrügereien',
  'diebstahl',
  'diebstähle',
  'hehlerei',
  'hinterziehung',
  'fälschung',
  'erschleichung',
  'unterschlagung',
  'brandstiftung',
  'körperverletzung',
  'straftat',
  'delikt',
];
