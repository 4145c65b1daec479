import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import { HEALTH_PHRASES } from './health-phrases';
import type { Span } from './labels';
import type { Place } from './level';
import { levelOf } from './level';
import type { Rule } from './phrase';
import { hit } from './phrase';
import { levelOfTelling } from './rules-telling';
import { TOLD_BODY } from './told-body';
import { TOLD_FAITH } from './told-faith';
import { TOLD_GENDER } from './told-gender';
import { TOLD_PRACTICE } from './told-practice';
import { TOLD_SEXUAL } from './told-sexual';
import { TREATMENT_PHRASES } from './treatment-phrases';

/*
 * How people tell of health without its words: "kommt nicht mehr aus dem Bett", "findet die Worte nicht", "hat es an der
 * Galle", "hat acht Kilo abgenommen". Each by one of its words (`_`) and those around it.
 * Basis: Art. 4 no. 15 GDPR; § 14 (2) SGB XI for what somebody can no longer do.
 */
const PARAPHRASES: readonly (readonly [words: string, around: RegExp])[] = [
  // What somebody can no longer do
  [
    'treppe treppen stufen stock',
    /(?:komm|kam|kom|schaff|bewältig|steig|geh)\S{0,9} (?:\S{1,24} ){0,4}_ (?:\S{1,24} ){0,6}(?:nicht|kaum|nie)(?= |$)|(?:nicht|kaum) (?:mehr |allein |alleine |ohne hilfe ){0,2}(?:die|über die|in den \S{1,24}) _ (?:hoch|hinauf|rauf|runter|hinunter|herunter|schafft|steigt)/,
  ],
  [
    'treppe treppen stufen',
    /_ (?:\S{1,24} ){0,2}(?:nicht|kaum) (?:mehr |allein |alleine ){0,2}(?:hoch|hinauf|rauf|runter|hinunter|herunter|schaff|bewältig|gehen|steigen)/,
  ],
  [
    'bett sessel stuhl badewanne wanne',
    /(?:nicht|kaum) (?:mehr |noch |allein |alleine |selbst ){0,2}(?:\S{1,24} )?aus (?:dem|der|ihrem|seinem) _/,
  ],
  [
    'worte wörter worten',
    /_ (?:\S{1,24} ){0,2}find\S{0,9} (?:\S{1,24} ){0,2}(?:nicht|kaum)|find\S{0,9} (?:\S{1,24} ){0,3}_ (?:\S{1,24} )?(?:nicht|kaum)|(?:sucht|suchte|ringt|rang) (?:\S{1,24} ){0,2}nach (?:den )?_/,
  ],
  [
    'erkennt erkenne erkannte wiedererkennt',
    /_ (?:mich|uns|niemanden|keinen) (?:manchmal |oft |nachts |teils ){0,2}(?:nicht|kaum|mehr)(?= |$)(?! an(?: |$))|_ (?:\S{1,24} ){1,4}(?:nicht|kaum) (?:mehr|wieder)(?= |$)/,
  ],
  [
    'steuer',
    /(?:ans|hinters) _ (?:\S{1,24} ){0,3}(?:nicht|nie)(?= |$)|(?:nicht|nie) (?:mehr )?(?:ans|hinters) _/,
  ],
  [
    'zumutbar zuzumuten',
    /(?:treppen?|stufen|stehen|gehen|laufen|sitzen|heben|wege?|strecken?|fahrt|fahrten|anreise|gedränge|lärm|nachtschichten?)(?: \S{1,24}){0,6} nicht (?:mehr |länger )?_/,
  ],
  [
    'stunden',
    /(?:nicht mehr als|nicht länger als|weniger als|höchstens|maximal|nur noch|unter) (?:zwei|drei|vier|fünf|sechs|\d) _ (?:täglich|am tag|pro tag)(?: \S{1,24}){0,2} (?:arbeiten|arbeitsfähig|erwerbsfähig|leistungsfähig|belastbar|belastet|erwerbstätig)/,
  ],
  [
    'arbeiten tätigkeiten',
    /(?:nur noch|nur|keine) (?:leichten?|sitzenden?|schweren?|körperlichen?|leichte körperliche) (?:\S{1,24} )?_/,
  ],
  [
    'versorgen regeln erledigen kümmern',
    /(?:nicht|kaum) (?:mehr |länger )?in der lage (?:ist |war |sei )?(?:, )?(?:sich|seine|ihre|die) (?:\S{1,24} ){0,3}zu _/,
  ],
  [
    'uhr',
    /(?:hilfe|pflege|aufsicht|betreuung|jemanden|betreut|beaufsichtigt|gepflegt|versorgt|braucht|bedarf|benötigt) (?:\S{1,24} ){0,2}rund um die _|rund um die _ (?:hilfe|pflege|aufsicht|betreuung|jemanden|betreut|beaufsichtigt|gepflegt|versorgt|angewiesen)/,
  ],
  [
    'gefüttert gewickelt gewaschen angezogen gelagert',
    /(?:gefüttert|gewaschen|angezogen|gewickelt|gelagert) und _|(?:muss|wird|werden|musste) (?:\S{1,24} ){0,3}(?:nachts|noch|wieder|ständig) _/,
  ],
  [
    'haus wohnung zimmer tür straße strasse hinaus raus leute',
    /(?:traut|traue|traute|wagt|verlässt|verließ|geht|ging) (?:sich )?(?:\S{1,24} ){0,3}(?:nicht|kaum|nie) (?:mehr|noch) (?:\S{1,24} ){0,2}_|(?:verlässt|verließ) (?:\S{1,24} ){0,3}_ (?:\S{1,24} ){0,3}(?:nicht|kaum|nie) (?:mehr|noch)|(?:traut|traue|traute) sich (?:\S{1,24} ){0,2}(?:nicht|kaum) (?:mehr )?_/,
  ],
  // What the mind does
  [
    'weg fort davon',
    /(?:läuft|lief|laufe) (?:\S{1,24} ){0,3}(?:nachts|ständig|immer wieder|oft|mehrfach|dauernd|gern) _|(?:nachts|ständig|immer wieder) (?:läuft|lief) (?:\S{1,24} )?_|(?:unruhig|verwirrt|orientierungslos) und (?:läuft|lief) (?:\S{1,24} )?_/,
  ],
  ['tag', /(?:weiß|wusste|weiss) (?:\S{1,24} ){0,3}welcher _|verwechselt _ und nacht/],
  ['sinne', /nicht (?:mehr )?herr(?:in)? (?:seiner|ihrer) _/],
  [
    'durcheinander',
    /(?:ist|sei|wirkt|wirkte|war) (?:\S{1,24} ){0,2}(?:etwas|sehr|völlig|ganz|ziemlich|oft|manchmal|leicht|zeitweise) _(?! (?:mit|ge))/,
  ],
  [
    'geistert irrt irrte',
    /(?:nachts|abends) (?:\S{1,24} ){0,2}_|_ (?:\S{1,24} ){0,3}(?:nachts|umher|durchs haus)/,
  ],
  [
    'hortet hortete',
    /_ (?:\S{1,24} ){0,3}(?:müll|essen|zeitungen|abfall|abfälle|lebensmittel|katzen|sachen)/,
  ],
  [
    'leben',
    /(?:will|wolle|wollte|möchte|mag|möchten) (?:\S{1,24} ){0,2}nicht (?:mehr|länger) _|(?:sich|mir) (?:\S{1,24} ){0,2}das _ nehmen|keinen sinn (?:mehr )?(?:im|in (?:seinem|ihrem|meinem)) _/,
  ],
  ['bestrahlt abgehört vergiftet verfolgt ferngesteuert', /fühl\S{0,9} (?:sich|mich) (?:\S{1,24} ){0,4}_/],
  [
    'psychisch seelisch gesundheitlich körperlich',
    /(?:geht|ging|gehe) (?:\S{1,24} ){0,4}_ (?:\S{1,24} ){0,3}(?:nicht|schlecht|schlechter|mies|besser|dreckig)|_ hat (?:\S{1,24} ){0,4}(?:umgehauen|mitgenommen|umgeworfen|zerstört)|_ (?:sehr |stark |schwer |völlig |ganz |total |nicht ){0,2}(?:mitgenommen|stabil|belastbar|am boden|am ende|fertig|ruiniert|zerrüttet|auf der höhe)/,
  ],
  [
    'ausgebrannt',
    /(?:bin|fühl\S{1,24}|war|ist|sei) (?:\S{1,24} ){0,3}(?:völlig|total|psychisch|beruflich|seelisch|innerlich) _|fühl\S{0,9} (?:sich|mich) _/,
  ],
  // Drink and drugs
  ['drauf', /(?:ist|sei|war|bin|wäre) (?:\S{1,24} ){0,2}wieder _|wieder _ (?:ist|sei|war|bin)/],
  ['sauber', /seit (?:\S{1,24} ){0,3}(?:monaten|jahren|wochen|tagen|therapie|entzug|jahr) _/],
  [
    'joint joints',
    /(?:jeden|täglich|gelegentlich|ab und zu|manchmal|einen|zieht|dreht|am abend|abends) (?:\S{1,24} ){0,2}_(?! venture)/,
  ],
  [
    'crystal koks pillen gras pep',
    /(?:nimmt|nehme|genommen|zieht|gezogen|raucht|geraucht|konsumiert|schnupft) (?:\S{1,24} ){0,3}_|_ (?:nimmt|genommen|gezogen|zieht|konsumiert|geraucht)/,
  ],
  [
    'thc',
    /(?:\d ng ml|\d ng|wert|werte|ml) (?:\S{1,24} ){0,2}_|_ (?:im blut|wert|konzentration|\d(?!.{0,60} gilt als))/,
  ],
  // The body
  [
    'fehlen fehlten fehlt',
    /_ (?:\S{1,24} ){0,6}(?:finger|fingerglieder?|zähne|vorderzähne|schneidezähne|zehen?|unterschenkel|niere)(?! breit)(?= |$)|(?:finger|zähne|zehen|niere|bein|arm|hand|auge) _ (?:ihm|ihr|mir|seit|ganz|völlig)(?= |$)/,
  ],
  [
    'fehlende fehlenden fehlender',
    /_ (?:\S{1,24} )?(?:vorder|schneide)?(?:zähnen?|fingern?|zehen?|gliedmaßen?)(?= |$)/,
  ],
  [
    'verloren',
    /(?:die (?:linke|rechte) hand|ein(?:en)? (?:bein|arm|auge|fuß|finger|niere)|das (?:linke |rechte )?(?:bein|auge|gehör|augenlicht)|den (?:linken |rechten )(?:arm|fuß|unterschenkel)|einen zahn|die stimme|zwei finger|drei finger|alle zähne) (?:\S{1,24} ){0,3}_|(?:kind|baby|zwillinge) (?:in|im) (?:\S{1,24} ){1,2}(?:woche|monat) _/,
  ],
  [
    'schraube schrauben platte platten splitter metall implantat',
    /_ (?:\S{1,24} )?(?:im|in (?:der|seiner|ihrer|meiner|seinem|ihrem|meinem)) (?:\S{1,24} )?(?:knie|hüfte|schulter|auge|bein|arm|fuß|finger|rücken|wirbelsäule|kopf|handgelenk|sprunggelenk|hand|lunge|kiefer|daumen|knöchel|schädel)(?= |$)/,
  ],
  [
    'durch hin hinüber kaputt',
    /(?:meniskus|außenband|innenband|kreuzband|achillessehne|knorpel|bandscheibe|sprunggelenk|knie|hüfte|schulter|rücken|wirbelsäule)s? (?:ist |sei |komplett |ganz |völlig |total |wohl |jetzt ){0,3}_(?:$| ,)/,
  ],
  [
    'kreuz galle nerven lunge herz herzen knie rücken hüfte niere nieren leber magen blase augen bandscheibe bandscheiben gelenken schulter ohren bronchien',
    /(?:hat|habe|hab|hatte|haben)(?: s| es) (?:\S{1,24} ){0,3}(?:im|am|an|an (?:der|den|dem)|mit (?:dem|den|der)|auf (?:der|den)) _|\bes (?:angeblich |ja |wohl |auch |schwer ){0,2}(?:im|am|an (?:der|den)|mit (?:dem|den|der)|auf (?:der|den)) _|(?:etwas|was|flecken?|schatten|knoten|druck|stechen|enge|probleme|mühe|schwierigkeiten) (?:an|auf|in|mit) (?:der|den|dem|meinen|meinem|meiner|seinen|ihren|seinem|ihrem|ihrer|seiner) _|(?:mit|wegen) (?:meine[nmr]|seine[nmr]|ihre[nmr]|den|dem|der) _ (?:mühe|probleme|schwierigkeiten|zu tun|beim arzt)/,
  ],
  ['brust', /(?:druck|stechen|schmerzen|enge) (?:auf|in) der _|knoten in (?:der|ihrer|meiner) _/],
  [
    'maske gerät',
    /(?:atmet|beatmet|schläft|sauerstoff|spricht|spreche) (?:\S{1,24} ){0,2}(?:mit|über|durch) (?:einer?|die|ein|das|einem)? ?_/,
  ],
  ['gerät', /(?:spreche|spricht|atmet|atme) (?:nur )?mit _/],
  ['ausgang', /künstliche[nrm]? _/],
  ['kopf hinterkopf', /(?:schlug|prallte|fiel|knallte|stürzte) (?:\S{1,24} ){0,3}(?:mit dem|auf den) _/],
  ['augen', /schwarz vor (?:den )?_/],
  ['verdorben', /magen _/],
  [
    'schlecht übel schwindlig',
    /(?:mir|ihr|ihm) (?:ist|war|wurde|wird|geht es) (?:so |sehr |heute |plötzlich |noch |immer noch |gesundheitlich ){0,2}_(?:$| ,| und| seit| geworden)/,
  ],
  ['geistig', /_ (?:nicht mehr|nicht ganz|kaum noch) (?:auf der höhe|fit|da|rege)/],
  ['gebissen', /(?:wurde|wurden|bin|ist|wird) (?:(?!und )\S{1,24} ){0,6}_/],
  // Weight
  [
    'kilo kg kilogramm',
    /_ (?:\S{1,24} ){0,3}(?:abgenommen|zugenommen|übergewicht|untergewicht)|(?:wiegt|wog|wiege|wiegen) (?:nur noch|nur|kaum noch|gerade mal|gerade noch|bloß noch) \S{1,24} _|(?:ich wiege|wiege ich) (?:\S{1,24} )?(?:1[1-9]\d|[23]\d\d) _/,
  ],
  ['bmi', /_ (?:von |über |unter |ist |liegt |lag |bei |beträgt ){0,3}\d{1,3}(?: \d{1,3}(?= |$))?/],
  ['dünn dünner mager', /_ (?:\S{1,24} )?geworden/],
  [
    'alter',
    /für (?:ihr|sein|das) _ (?:viel |deutlich |etwas |stark |weit ){0,2}zu (?:leicht|klein|dünn|schwer|dick|wenig)/,
  ],
  // Degrees and signs
  [
    'prozent',
    /(?:ausweis|schein) (?:mit|über) (?:von )?\d{1,3} _|(?:zu|auf) [2-9]0 _ (?:schwer)?behindert|[2-9]0 _ (?:\S{1,24} ){0,3}(?:versorgungsamt|landesamt|schwerbehinderung|schwerbehindert|behinderung|zuerkannt|erwerbsgemindert)/,
  ],
  ['ausweis schwerbehindertenausweis', /_ (?:mit|über) [2-9]0 %/],
  [
    'grad',
    /(?:einen|einem|mein|sein|ihr|der|den) _ von (?:[2-9]0|100)(?! %| prozent| celsius| c(?: |$))|_ (?:[2-9]0|100) (?:unbefristet|befristet|anerkannt)/,
  ],
  [
    'zeichen',
    /ausweis (?:\S{1,24} ){0,4}_ (?:g|ag|h|bl|gl|b|rf)(?= |$)(?: (?:und|oder) (?:g|ag|h|bl|gl|b|rf)(?= |$))?/,
  ],
  [
    'ag',
    /(?:ausweis|bescheid|schein|eintrag|hat|habe|hab|kriegt|kriege|bekommt|bekomme|kein|kleinen?) (?:\S{1,24} ){0,3}_|_ (?:im|in seinem|in ihrem) ausweis|merkzeichen (?:g|b|h|rf|bl|gl) (?:liegen|liegt|ist|sind|wurde) (?:\S{1,14} ){0,4}_/,
  ],
  ['gleichgestellt', /behinderte[nmr]? (?:menschen |personen )?_/],
  [
    'gleichstellung',
    /antrag auf _|_ (?:\S{1,24} ){0,3}mit (?:einem |einer )?schwerbehindert|_ (?:ist |wurde |hat )?(?:beantragt|bewilligt)/,
  ],
  ['modell', /(?:nach dem|im|das|mit dem|ein|per) hamburger _/],
  ['wiedereingliederung', /stufenweise[nr]? _|in (?:der|die) _|(?:seine|ihre|meine)r? _/],
  ['berufskrankheit', /_ (?:nr |nummer )?\d{4}|(?:als|eine) _ (?:\S{1,24} )?anerkannt/],
  // A child to come
  [
    'unterwegs',
    /(?:zwillinge|baby|kind|nachwuchs) (?:ist|sind|sei|seien) (?:schon |jetzt |bereits )?_|(?:ist|sind) (?:\S{1,24} ){0,2}(?:kind|baby|zwillinge|nachwuchs) _/,
  ],
  [
    'monat',
    /(?:ist|bin|sei|war|schon|bereits|frau) (?:jetzt |schon |bereits |nun )?im (?:zweiten|dritten|vierten|fünften|sechsten|siebten|siebenten|achten|neunten) _(?! (?:im|des|in|arbeitslos|nacheinander))/,
  ],
  [
    'woche ssw',
    /(?:in|ab) der \d{1,2} _ (?:geboren|entbunden|verloren|geholt|zur welt|schwanger)|(?:geboren|klinikum|geburt|kaiserschnitt|entbunden|kind) (?:\S{1,24} ){0,5}in der \d{1,2} _/,
  ],
  // Where the ill lie
  [
    'intensiv stroke geschlossenen',
    /(?:auf|in) (?:der|die) _(?:$| ,| (?:liegt|lag|war|verlegt|gekommen|musste|gebracht|gelegen|gewesen|eingewiesen|unit))/,
  ],
  ['elektromobil', /(?:meinem|ihrem|seinem|mein|ihr|sein) _/],
  [
    'spritzen',
    /wegen (?:der|seiner|meiner|ihrer) _|(?:er|sie|ich|sich|selbst) (?:\S{1,24} )?_ (?:muss|soll)|(?:muss|soll) (?:sich )?(?:selbst |täglich )?_(?:$| ,)/,
  ],
  [
    'ausschlag',
    /(?:hat|habe|haben|bekam|hatte|bekommt) (?:\S{1,24} ){0,4}(?:einen|ein|nen|son|starken|roten|juckenden|schlimmen) _/,
  ],
  ['zuckt zuckte', /_ (?:\S{1,24} ){0,2}(?:im gesicht|mit den augen|ständig|mit dem kopf|am ganzen)/],
  [
    'zittert zitterte zittere',
    /(?:und|er|sie|ich|hand|hände) _ (?:so |sehr ){0,2}(?:morgens|stark|ständig|am ganzen|immer|wieder)|_ (?:morgens|ständig|am ganzen|so stark|so sehr)/,
  ],
  ['transfusion bluttransfusion', /keine _/],
  ['brille', /_ verordnet/],
  ['betäubungsmitteln drogen medikamenten', /unter (?:dem )?einfluss von _|unter (?:starken )?_/],
  [
    'weiß weiss',
    /_ (?:\S{1,24} ){0,3}nicht (?:mehr )?(?:, )?(?:wer (?:ich|er|sie) (?:bin|ist|sind)|wo (?:er|sie) (?:ist|wohnt))/,
  ],
  ['wirr', /(?:redet|redete|spricht|sprach|wirkt|wirkte) (?:\S{1,24} ){0,2}_/],
  [
    'vergisst vergaß vergesse',
    /_ (?:\S{1,24} ){0,3}(?:zu essen|zu trinken|den herd|namen|tabletten|medikamente)(?= |$)/,
  ],
  [
    'bad klo toilette heimweg zimmer',
    /find\S{0,9} (?:\S{1,24} ){0,4}_ (?:\S{1,24} )?nicht mehr|find\S{0,9} (?:\S{1,24} )?nachts (?:\S{1,24} ){0,3}_ nicht/,
  ],
  ['gestützt', /(?:muss|müssen|musste) (?:\S{1,24} ){0,4}_ werden/],
  [
    'angst',
    /_ (?:, )?(?:das haus|die wohnung|den raum) zu verlassen|_ (?:vor|unter) (?:menschen|leuten|der schule|spritzen|der straße)/,
  ],
  [
    'reagiert reagiere',
    /_ (?:stark |heftig |allergisch )?auf (?:nüsse|erdnüsse|milch|pollen|bienen|wespen|gluten|penicillin|eier|soja|hausstaub|katzen|bienenstiche|wespenstiche|latex)(?= |$)/,
  ],
  [
    'gehstrecke',
    /_ (?:von \S{1,24} \S{1,24} |der \S{1,24} |des \S{1,24} )?(?:ist |beträgt |liegt |auf )?(?:unter|höchstens|maximal|nur|weniger als|bei) /,
  ],
  ['erhängt erhängen', /(?:sich|mich) (?:\S{1,24} ){0,3}_/],
  [
    'fenster brücke zug balkon gleis',
    /(?:aus dem|von der|vor (?:den|einen)|vom) _ (?:gesprungen|gestürzt|springen|geworfen|sprang)/,
  ],
  ['epi', /_ pen/],
  ['anziehen toilettengang waschen duschen körperpflege', /(?:hilfe|unterstützung) (?:beim|bei der) _/],
  ['aufsicht', /(?:braucht|benötigt|bedarf) (?:einer )?(?:ständige|dauernde|permanente)r? _/],
  [
    'zustand',
    /(?:hilflose|verwirrte|verwahrloste|apathische|betrunkene|alkoholisierte|bewusstlose|orientierungslose)[mn] _/,
  ],
  ['pustete gepustet', /_ (?:\S{1,24} )?\d/],
  ['rhesus', /(?:(?:0|a|b|ab) )?_ (?:negativ|positiv)/],
  ['psychkg', /(?:nach|gemäß|per) (?:dem )?_/],
  [
    'wunde',
    /_ (?:am|an (?:der|dem|den)|im|auf dem) (?:\S{1,24} ){0,2}(?:fuß|bein|steiß|rücken|gesäß|arm|kopf|hand|ferse|unterschenkel|zeh|zehen|knie|bauch)(?= |$)/,
  ],
  [
    'sprachentwicklung feinmotorik grobmotorik motorik aussprache',
    /_ (?:ist |deutlich |leicht |noch |stark |sehr ){0,3}(?:nicht altersgemäß|verzögert|auffällig|eingeschränkt|gestört|beeinträchtigt|undeutlich)|wegen (?:seiner|ihrer|der) _/,
  ],
];
const WORDS_AROUND = 10;

const TELLING = [...TOLD_FAITH, ...TOLD_PRACTICE, ...TOLD_SEXUAL, ...TOLD_GENDER, ...TOLD_BODY];
const IS_TELLING = new Set(TELLING.map(([, around]) => around));

const AROUND = new Map<string, RegExp[]>();
for (const [words, around] of [...PARAPHRASES, ...TELLING, ...HEALTH_PHRASES, ...TREATMENT_PHRASES])
  for (const word of forms(words)) AROUND.set(word, [...(AROUND.get(word) ?? []), around]);
export const PARAPHRASE_WORDS: readonly string[] = [...AROUND.keys()];

/** "Er kommt nicht mehr aus dem Bett", "Sie hat es an der Galle". */
export const paraphrase: Rule = (place) => {
  const { tokens, index } = place;
  const patterns = AROUND.get(tokens[index]!.lower);
  // The mark of § 3 SchwbAwV; elsewhere AG is a company.
  if (!patterns || (tokens[index]!.lower === 'ag' && tokens[index]!.text !== 'aG')) return undefined;
  const words = wordsAround(tokens, index);
  const text = spoken(tokens, words, index);
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (!match) continue;
    const first = wordAt(text, match.index);
    const last = wordAt(text, match.index + match[0].trimEnd().length);
    const span = { start: words[first]!, end: words[last]! + 1 };
    const said = without(place, span);
    const level = IS_TELLING.has(pattern) ? levelOfTelling(said) : levelOf(said, true);
    if (level < 1.5) return undefined;
    if (tokens[index]!.text === 'aG') return hit({ start: index, end: index + 1 }, level);
    return hit(span, level);
  }
  return undefined;
};

/** These words in lower case, with `_` for the one at `index`. */
export function spoken(tokens: readonly Token[], words: readonly number[], index: number): string {
  return words.map((at) => (at === index ? '_' : tokens[at]!.lower)).join(' ');
}

/** The words around a token, which stands as `_` among them. */
export function textAround(tokens: readonly Token[], index: number): string {
  return spoken(tokens, wordsAround(tokens, index), index);
}

/** "einem schwerbehinderten Menschen gleichgestellt": people who are part of the phrase are not whom it is said of. */
export function without(place: Place, { start, end }: Span): Place {
  const { tokens, sentences, sentence, index } = place;
  const outside = (at: number) => at < start || at >= end;
  const generic = sentence.generic.filter(outside);
  const events = sentence.events.filter(outside);
  return generic.length === sentence.generic.length && events.length === sentence.events.length
    ? place
    : { tokens, sentences, index, sentence: { ...sentence, generic, events } };
}

/** How many words stand before a place of the text. */
export function wordAt(text: string, end: number): number {
  let count = 0;
  for (let at = 0; at < end; at++) if (text[at] === ' ') count++;
  return count;
}

/** Indices of the words and numbers around, without the marks between them, as far as the part of the sentence goes. */
export function wordsAround(tokens: readonly Token[], index: number): readonly number[] {
  const words = [index];
  for (let at = index - 1; at >= 0 && words.length <= WORDS_AROUND; at--) {
    if (tokens[at + 1]!.gap === 'paragraph' || endsPart(tokens, at)) break;
    if (isSpoken(tokens, at)) words.unshift(at);
  }
  const before = words.length;
  for (let at = index + 1; at < tokens.length && words.length < before + WORDS_AROUND; at++) {
    if (tokens[at]!.gap === 'paragraph' || endsPart(tokens, at)) break;
    if (isSpoken(tokens, at)) words.push(at);
  }
  return words;
}

/** A comma parts words; that of "17,4" doesn't. */
function isSpoken(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!;
  return kind !== 'mark' || text === '%' || (text === ',' && tokens[at + 1]?.gap !== 'none');
}

const isShortFaith = fitting(/^(?:ev|evang|luth|kath|röm|ref|altkath|orth)$/);

/** The point of "33. Woche" ends nothing. */
function endsPart(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  // The point of "ver.di" neither
  if (text === '.' && tokens[at + 1]?.gap === 'none' && tokens[at + 1]!.kind === 'word') return false;
  // "ev.-luth. Kirche"
  if (text === '.' && isShortFaith(tokens[at - 1])) return false;
  if (text === '.') return tokens[at - 1]?.kind !== 'number' || tokens[at - 1]!.text.length > 2;
  return text === '!' || text === '?' || text === ';' || text === ':' || text === '|';
}
