import type { WordKind } from './words';
import { forms } from './words';

/*
 * What somebody is called who did it, helped, or is held for it. Basis: Art. 10 GDPR; §§ 25 to 27 StGB, § 157 StPO.
 */

/** Nothing else is called so. */
const CULPRITS = forms(`
  beschuldigte+r+n angeklagte+r+n angeschuldigte+r+n angekl mitangeklagte+r+n mitbeschuldigte+r+n verurteilter tatverdächtige+r+n hauptverdächtige+r+n hauptbeschuldigte+r+n hauptangeklagte+r+n verdächtiger tatbeteiligte+r+n mittäterschaft haupttäter+in mitverursacher
  ganove+n gauner+in strolch kriminelle+r+n kleinkriminelle+r+n schwerkriminelle+r+n clankriminelle+r+n berufskriminelle+r+n schwerverbrecher+in verbrecher+in gesetzesbrecher+in rechtsbrecher+in delinquent+en+in straffällige+r+n
  komplize+n komplizin mitwisser+in gehilfin drahtzieher+in rädelsführer+in bandenchef+in bandenmitglied+s bandenboss clanmitglied+s mafioso mafiosi straßenbande jugendbande diebesbande einbrecherbande
  taschendieb+in+e+es taschendiebinnen fahrraddieb+in+e autodieb+in kupferdieb+e metalldieb+e trickdieb+in+e hoteldieb+in kirchendieb viehdieb ladendiebin ladendiebe langfinger serieneinbrecher+in autoknacker+in automatensprenger automatenknacker tresorknacker panzerknacker
  handtaschenräuber+in straßenräuber+in bankräuberin posträuber räuber+in erpresser+in kidnapper+in entführer+in geiselnehmer+in raubmörder+in doppelmörder+in serienmörder+in frauenmörder kindsmörder+in kindermörder+in massenmörder+in auftragsmörder+in giftmörder+in giftmischer+in messermann totschläger
  trickbetrüger+in enkeltrickbetrüger+in anlagebetrüger+in heiratsschwindler+in hochstapler+in hochstaplerin kreditkartenbetrüger+in sozialbetrüger+in versicherungsbetrüger+in spendenbetrüger+in internetbetrüger+in betrügerin schwindler+in bauernfänger falschspieler+in blender zechpreller+in mietpreller mietbetrüger+in mietnomade+n
  fälscher+in ausweisfälscher+in passfälscher+in geldfälscher+in urkundenfälscher+in dokumentenfälscher+in kunstfälscher+in scheckfälscher plakettenfälscher rezeptfälscher+in falschmünzer+in geldwäscher+in finanzagent+en+in steuersünder+in steuerhinterzieher+in steuerbetrüger+in veruntreuer+in
  drogenhändler+in drogenschmuggler+in drogendealerin drogenkurierin rauschgifthändler+in drogenbaron drogenboss kleindealer+in schmuggler+in zigarettenschmuggler+in waffenhändler waffenschieber waffennarr+en
  schleuserin schlepper+in menschenhändler+in fluchthelfer+in sklavenhändler loverboy+s zuhälterin kinderschänderin pädophiler pädokriminelle+r+n pädosexuelle+r+n sexualtäterin sexualstraftäterin missbrauchstäter+in triebtäter sittenstrolch frauenschläger kinderficker
  grapscher spannern voyeur exhibitionisten exhibitionistin belästiger stalkern nachsteller randalierer+s randaliererin krawallmacher gewalttäterin gewaltverbrecherin schlägertyp prügler messerstecherin messerheld amokläufer+in hooligan+s rowdy
  brandstifterin brandleger+in feuerteufel+s pyromane+n pyromanin zündler+in sprayer+in vandale+n steinewerfer+in hausbesetzer+in klimakleber+in baumfrevler+in umweltsünder+in wilderer wilddieb schwarzangler tierquäler+in raubgräber+in grabräuber+in grabschänder plünderer
  schwarzarbeiter+in schwarzbrenner+in schwarzfahrerin wiederholungstäterin mehrfachtäterin serientäterin ersttäterin intensivtäterin jungtäter+in jugendtäter straftäterin rückfalltäter+in gewohnheitsverbrecher+in triebverbrecher berufsverbrecher+in
  kriegsverbrecher+in naziverbrecher stasispitzel spion+s spionin agentin doppelagent landesverräter+in volksverräter hochverräter deserteur+s terrorist+en+in terrorhelfer+in islamist+en+in bombenleger+in attentäter+in topterrorist amoktäter gefährderin hassprediger+s
  heckenschütze todesschütze unfallflüchtige+r+n fahrerflüchtige+r+n raser+in geisterfahrer+in todesfahrer+in alkoholsünder+in verkehrssünder+in verkehrsrowdy promillesünder kneipenschläger hacker+in
  exknacki+s knacki+s knastbruder knastbrüder knastologe+n zuchthäusler+in sträfling+s gefängnisinsasse+n haftinsasse+n gefängnisinsassin häftlinge häftlingen untersuchungsgefangene+n strafgefangene strafgefangenen strafgefangener jugendstrafgefangene+r zellengenosse+n zellengenossin mitgefangene+r+n mithäftling+e
  lebenslänglicher lebenslängliche erstverbüßer freigängerin hafturlauber+in sicherungsverwahrte+r+n maßregelpatient+en+in forensikpatient+en probeentlassene+r+n haftentlassene+r+n strafentlassene+r+n ausbrecher+s ausbrecherkönig entflohene+r entwichene+r flüchtiger belasteter bewährungsproband+en+in
  freigesprochene+r+n strafunmündige+r+n strafunmündiges vorbestrafte vorbestraften aktenkundige+r festgenommene+r+n inhaftierte+n inhaftierter verhaftete+r+n abgeurteilte+r
`);

/** What else is called so, or is nobody in particular: with more than a person in the sentence. */
export const CALLED = new Set(
  forms(
    'räuber räuberin pirat piraten hacker hackerin raser raserin agentin blender schlepper rowdy vandale vandalen ultra voyeur islamist islamisten terrorist terroristen gehilfin plünderer schwindler strolch verbrecher verbrecherin kriminelle kriminellen ausbrecher deserteur spion erpresser erpresserin fälscher fälscherin trickbetrüger trickdiebe taschendiebe langfinger gauner randalierer verdächtiger schmuggler schmugglerin belasteter blender',
  ),
);

export const CULPRIT_WORDS: readonly (readonly [readonly string[], WordKind])[] = [[CULPRITS, 'culprit']];
