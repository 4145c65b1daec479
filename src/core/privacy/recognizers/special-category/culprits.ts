import { forms } from '../../words';
import type { WordKind } from './words';

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
  strohmann strohmanns strohfrau strohleute handlanger+in+s abzocker+in totschlägerin einzeltäter+in terrorverdächtige+r+n mordverdächtige+r+n gesuchter selbststeller+in kronzeuge+n kronzeugin denunziant+en+in spitzel+s provokateur+s saboteur+e agitator rädelsführerinnen bandit+en banditin halunke+n schurke+n spitzbube+n galgenvogel schuft+e unhold+e wüstling lustmolch
  lagersekretärin lageraufseher+in lagerkommandant+en kz-aufseher kz-aufseherin kz-wärter kz-wächter ss-wachmann ss-wächter kapo scharführer naziverbrecherin menschheitsverbrecher schreibtischtäter folterknecht henker+s peiniger+in kindsräuber seelenfänger scharlatan+e kurpfuscher+in quacksalber hütchenspieler+in nepper schlepperin bauernfängerin wunderheiler
  schädigerin aggressor+en mitbeschuldigter haupttatverdächtige+r+n bankrotteur+s leichenfledderer störenfried tunichtgut rückfälliger rückfällige bewährungsversager+in dauerstraftäter+in schwellentäter+in mehrfachintensivtäter berufsdieb+in berufsbetrüger+in mietbetrügerin brandsatzwerfer flaschenwerfer molotowwerfer messerstecherinnen schwarzhändler+in schwarzhänder weggesperrte+r+n weggesperrter
  freigesprochene+r+n strafunmündige+r+n strafunmündiges vorbestrafte vorbestraften aktenkundige+r festgenommene+r+n inhaftierte+n inhaftierter verhaftete+r+n abgeurteilte+r
`);

/** What else is called so, or is nobody in particular: with more than a person in the sentence. */
export const CALLED = new Set(
  forms(
    'tunichtgut galgenvogel räuber räuberin pirat piraten hacker hackerin raser raserin agentin blender schlepper rowdy vandale vandalen ultra voyeur islamist islamisten terrorist terroristen gehilfin plünderer schwindler strolch verbrecher verbrecherin kriminelle kriminellen ausbrecher deserteur spion erpresser erpresserin fälscher fälscherin trickbetrüger trickdiebe taschendiebe langfinger gauner randalierer verdächtiger schmuggler schmugglerin belasteter blender handlanger handlangerin spitzel provokateur saboteur bandit banditen schurke schurken schuft henker kapo scharlatan aggressor störenfried wunderheiler gesuchter unhold hütchenspieler schwarzhändler',
  ),
);

export const CULPRIT_WORDS: readonly (readonly [readonly string[], WordKind])[] = [[CULPRITS, 'culprit']];

/**
 * How compounds of them end, with what may stand before: "Nelkendieb", "Kaffeefahrtenbetrüger"; no Eierräuber, no
 * Baseballschläger.
 */
export const CULPRIT_ENDINGS: readonly (readonly [ending: string, before: RegExp])[] = [
  ['dieb+in+e', /^(?!zeit$)../],
  [
    'räuber+in',
    /^(?!(?:ei|eier|nest|insekten|fisch|zeit|energie|strom|platz|schlaf|nest|vogel|frucht|honig|strauch|laub|milben|see)$)./,
  ],
  ['mörder+in', /../],
  ['betrüger+in', /../],
  ['schwindler+in', /../],
  ['fälscher+in', /../],
  ['schmuggler+in', /../],
  ['hehler+in', /../],
  ['erpresser+in', /../],
  ['entführer+in', /../],
  ['schänder+in', /../],
  ['verbrecher+in', /../],
  ['einbrecher+in', /../],
  ['hinterzieher+in', /../],
  ['abzocker+in', /../],
  ['vergifter+in', /../],
  ['grapscher', /../],
  ['totschläger+in', /../],
  ['wilderer', /../],
  ['schleuser+in', /../],
  ['plünderer', /../],
  ['peiniger+in', /../],
  ['quäler+in', /^(?:tier|kinder|hunde|katzen|pferde|menschen)$/],
  ['täter+in', /^(?!(?:wohl|übel)$)../],
  ['verdächtige', /../],
  ['verdächtiger', /../],
  ['beschuldigte', /../],
  ['beschuldigter', /../],
  ['knacker', /^(?:auto|automaten|tresor|panzer|safe|geld|schloss|kassen|fahrrad|briefkasten)$/],
  ['marder', /^(?:handtaschen|kupfer|keller|fahrrad|automaten|werkzeug|briefkasten|opferstock|taschen)$/],
  ['pirat', /^(?:blech|auto|raub|fluss|tank|software|produkt|luft)$/],
  ['schläger', /^(?:frauen|kinder|nazi|kneipen|prügel|stadion|straßen|hooligan|berufs|tot|u-bahn|discos?)$/],
  ['schütze', /^(?:autobahn|todes|hecken|amok|parkplatz|brücken|luftgewehr|kirchen|schul)$/],
  [
    'dealer+in',
    /^(?:gras|hasch|haschisch|koks|speed|straßen|schulhof|pillen|crack|dope|heroin|kokain|rauschgift|cannabis)$/,
  ],
  [
    'händler+in',
    /^(?:rauschgift|waffen|menschen|frauen|mädchen|organ|kokain|heroin|haschisch|falschgeld|welpenmafia)$/,
  ],
  ['sünder+in', /^(?:steuer|alkohol|promille|drogen|umwelt|doping)$/],
  ['schieber', /^(?:waffen|auto|kunst|drogen|devisen|pass|schwarzmarkt)$/],
  ['werfer+in', /^(?:steine|flaschen|böller|brandsatz|molotow|gullydeckel)$/],
  ['spanner', /^(?:umkleide|umkleiden|dusch|toiletten|fenster|bade|handy)$/],
  ['insasse+n', /^(?:gefängnis|haft|knast|anstalts|zellen|vollzugs)$/],
  ['häftling', /../],
  ['fahrer+in', /^(?:geister|todes|amok|flucht|promille|unfallflucht|suff)$/],
];
