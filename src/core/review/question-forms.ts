/** How citizens ask in German (and, in simple form, in English): the patterns behind `findQuestions`. */

const END = '(?![\\p{L}\\p{N}_])';
const START = '(?<![\\p{L}\\p{N}_])';
const words = (list: string): string => `(?:${list.trim().split(/\s+/).join('|')})`;

/** What opens a question about a thing, with the preposition in front of it: "bis wann", "in welcher". */
export const ASKING = `(?:(?:bis|ab|seit|von|für|mit|an|in|auf|bei|zu|um|aus|nach|gegen|wegen|unter|über) )?${words(
  `wann woher wohin wodurch wofür womit worauf woran worum wovon wonach wozu wo wer wem wen wessen warum wieso
  weshalb was welche[rsnm]? wieviele?[rsnm]? wie`,
)}${END}`;

const FINITE = words(
  `bin ist sind war waren wird werden werde wurde wurden würde hat haben hatte hätte wäre kann können könnte könnten
  muss muß müssen müsste soll sollen sollte darf dürfen dürfte gibt gilt gelten kostet kosten kommt kommen komme geht
  gehen gehe dauert läuft findet finde bekomme bekommen erhalte erhalten erhält brauche brauchen braucht benötige mache
  macht machen melde stelle zahle bezahle passiert heißt steht stehen liegt liegen öffnet schließt beginnt endet fehlt
  fehlen beantrage erfahre erreiche reiche reicht betrifft fällt fährt bleibt gehört möchte funktioniert beträgt`,
);
const DETERMINER = words(
  'mein\\p{L}* dein\\p{L}* sein\\p{L}* ihr\\p{L}* unser\\p{L}* dies\\p{L}* eine? keine? jede alle die',
);

/** "Wann wird die Tonne geleert", "Welche Unterlagen brauche ich": the verb stands second, as in a question. */
const VERB_SECOND = new RegExp(
  [
    `^${ASKING} (?:genau |denn |eigentlich )?${FINITE}${END}`,
    `^${START}(?:wie|wieviele?|welche[rsnm]?|(?:bis|ab|in|an|auf|bei|zu|aus|mit|für|unter) welche[rsnm]?) (?:\\p{L}{2,30} ){1,3}?${FINITE} `,
    '^(?:when|where|what|which|who|why|how)(?: \\w{2,20}){0,3}? (?:is|are|do|does|did|will|can|could|should|would|must|has|have|may)\\b',
  ].join('|'),
  'iu',
);

/** Verbs that no list holds: small letters, an ending, and a subject behind it. */
const ANY_VERB_SECOND = new RegExp(
  `^(?:[Ww]ann|[Ww]o|[Ww]oher|[Ww]ohin|[Ww]er|[Ww]as|[Ww]arum|[Ww]ieso|[Ww]eshalb) (?!(?:${DETERMINER}|oft|nicht|jetzt|selbst|zuerst|meist|gerade|heute|gerne?|immer) )\\p{Ll}{2,20}[te] (?:ich|wir|man|es|er|sie|mir|mich|uns|das|der|die|den|dem|ein|mein|unser|denn|eigentlich|\\[|\\p{Lu})`,
  'u',
);

/** "Kann ich …", "Gibt es …": without a question mark only where no other clause follows. */
const VERB_FIRST = new RegExp(
  [
    `^(?!\\p{L}{4,6} ich Sie )${words('kann könnte darf dürfte muss müsste soll sollte brauche bekomme benötige zahle habe hat ist sind wird werden gibt gilt gelten reicht')} ${words('ich wir man es das die der den mein\\p{L}* unser\\p{L}* dies\\p{L}*')}${END}`,
    `^${words('können könnten dürfen müssen sollen werden bekommen brauchen')} (?:wir|die|alle|auch)${END}`,
    '^(?:can|could|may|do|does|is|are|must|should) (?:i|we|it|there|the|my|our)\\b',
  ].join('|'),
  'iu',
);

export const hasVerbSecond = (text: string): boolean => VERB_SECOND.test(text) || ANY_VERB_SECOND.test(text);
export const hasVerbFirst = (text: string): boolean => VERB_FIRST.test(text);

/** A subordinate clause that holds an indirect question. */
const CLAUSE = new RegExp(`,\\s*(?:und |oder |also |nämlich )?(?:ob${END}|${ASKING})`, 'iu');

/** What may stand before such a clause. */
const BEFORE_CLAUSE = new RegExp(
  `${START}(?:wüssten?|wüßten?|wissen|erfahren|gewusst|interessiere?n?t?|frage|fragen|nachfragen|anfragen|erkundigen|Frage|Fragen|unklar|fraglich|unsicher|(?:nicht|un)(?: \\p{L}+)? (?:klar|sicher|deutlich)|keine Ahnung|(?:verstehe|verstehen|weiß|weiss|wissen)(?: \\p{L}+){0,2} nicht|sagen|mitteilen|mitzuteilen|teilen|erklären|verraten|Auskunft|klären|bestätigen|schreiben Sie|nennen|informieren|Info|Rückmeldung|Bescheid)${END}`,
  'iu',
);
/** The sender tells something: "Ich wollte Ihnen nur sagen, wie zufrieden ich bin." */
const TELLING = new RegExp(
  `^(?:sie wissen|wissen sie ja)|^(?:ich|wir) [^,]{0,40}(?:Ihnen|euch)[^,]{0,40}(?:sagen|mitteilen|erklären|schreiben)${END}`,
  'iu',
);

const INDIRECT = new RegExp(
  [
    `^(?:auch |noch )?(?:mich|uns) (?:würden?|interessiere?n?t?)${END}`,
    `^(?:ich|wir) (?:wüssten?|wüßten?) (?:auch )?gerne?${END}`,
    `^(?:ich|wir) (?:möchten?|würden?|wollten?|will|wollen) [^,]{0,160}(?:wissen|erfahren)${END}`,
    `^(?:mir|uns) ist [^,]{1,160}(?:unklar|nicht (?:ganz )?klar)${END}`,
    `^(?:ob${END}|${ASKING})[^,]{1,200}, (?:(?:weiß|weiss|verstehe) ich|(?:ist|bleibt) mir|frage ich mich|wüsste ich|würde mich|möchte ich|müsste ich)${END}`,
    "^(?:i would|i'd|we would|i’d) (?:also )?like to (?:know|ask)\\b",
    '^i (?:was|am) wondering\\b|^i (?:do not|don.t) (?:know|understand)\\b',
    '^(?:can|could) you (?:please )?(?:tell|let) (?:me|us)\\b',
    '^please (?:let me know|tell me) (?:if|when|how|what|where|whether|which|who)\\b',
  ].join('|'),
  'iu',
);

/** Whether a sentence asks by telling: "Ich wüsste gern, ob …". */
export function isIndirect(text: string): boolean {
  if (INDIRECT.test(text)) return true;
  const clause = CLAUSE.exec(text);
  const before = clause && text.slice(0, clause.index);
  return before !== null && BEFORE_CLAUSE.test(before) && !TELLING.test(before);
}

/** The place of an indirect question's first clause; the introduction ends there. */
export function clauseStart(text: string): number {
  const clause = CLAUSE.exec(text);
  return clause ? clause.index + clause[0].length : 0;
}

const APOLOGY = '(?:Entschuldigung|Verzeihung|Verständnis|Nachsicht|Geduld)';
const DEED = words(
  `beantragen abmelden anmelden ummelden kündigen widerrufen widersprechen einlegen bestellen buchen reservieren ändern
  verlängern vereinbaren einreichen stellen beschweren bitten haben bekommen erhalten verschieben absagen zurückgeben
  umtauschen tauschen anzeigen reklamieren ausleihen mieten überweisen abholen ersetzen einsehen teilnehmen melden
  zurückziehen eintragen löschen berichtigen stornieren`,
);
/** What an office can be asked to do. */
const SERVICE = words(
  `zusenden zuschicken schicken senden zukommen mailen übersenden nennen geben mitteilen ausstellen prüfen überprüfen
  nachsehen nachschauen korrigieren berichtigen ändern löschen bestätigen zurückrufen anrufen rufen weiterleiten
  reparieren beseitigen entfernen abholen vorbeikommen kümmern veranlassen helfen verlängern eintragen vereinbaren
  reservieren stornieren erstatten überweisen aufstellen leeren austauschen tauschen nachreichen erlassen stunden`,
);

const REQUEST = new RegExp(
  [
    `^bitte (?!um ${APOLOGY}|entschuldig|verzeih|beachte|bedenke|nicht|haben Sie|wundern|verstehen|glauben|nehmen Sie zur Kenntnis)\\p{L}`,
    `^(?:ich|wir) (?:möchten? |darf |dürfen )?(?:bitten?|ersuchen?|erbitten?)${END}`,
    `^(?:\\p{L}+ ){0,3}?(?:bitten?|ersuchen?) (?:ich|wir)${END}`,
    `^um [^,]{1,120} wird gebeten`,
    `^(?:\\p{L}+ ){0,3}?(?:möchten?|würden?|will|wollen|wollten?)${END}(?=[^.]{0,40}${START}(?:ich|wir)${END}|(?<=(?:ich|wir) \\p{L}{4,8}))[^.]{0,300}${START}(?:an|ab|um|ein)?${DEED}${END}`,
    `^(?:\\p{L}+ )?(?:ich |wir )?(?:beantragen?|kündigen?|widersprechen?|widerrufen?|bestellen?|reklamieren?|fordern?|fordere|verlangen?|beanstanden?)${END}(?= (?:ich|wir)${END}|(?<=(?:ich|wir) \\p{L}{4,14}))`,
    `^(?:\\p{L}+ )?(?:ich melde|wir melden|melde ich|melden wir) [^,]{1,200} (?:ab|an|um)[.!]?$`,
    `^(?:\\p{L}+ )?(?:ich |wir )?(?:legen?|erheben?)(?: ich| wir)? [^,]{0,120}(?:Widerspruch|Einspruch|Beschwerde|Klage)`,
    `^(?:\\p{L}+ ){0,3}?(?:ich |wir )?(?:brauchen?|benötigen?|bräuchten?)${END}(?= (?:ich|wir)${END}|(?<=(?:ich|wir) \\p{L}{6,10}))(?! (?:ich |wir )?(?:kein|nicht|nichts))`,
    `^(?:ich|wir) erwarten? (?:von Ihnen|, dass Sie)`,
    `^(?:ich|wir) hätten? (?:auch |noch |bitte )?gerne?${END}(?! gewusst)`,
    `^(?:können|könnten|würden|möchten|wollen) Sie${END}[^.]{0,300}${START}${SERVICE}${END}`,
    `^(?:dürfte|darf|kann|könnte) ich Sie [^.]{0,40}bitten`,
    `^(?:wäre|ist) es möglich, (?:dass Sie|mir|uns)${END}`,
    `^(?:es wäre|ich wäre|wir wären|ich würde mich freuen|wir würden uns freuen)[^,]{0,60}, wenn Sie`,
    `^(?!(?:haben|sind|werden|können|dürfen|müssen|sollen|wollen|möchten|würden|entschuldigen|verzeihen|bleiben|wissen|glauben|finden|kennen|bieten|gehen) )\\p{L}{3,20}n Sie (?:mir|mich|uns|bitte|doch|das|den|die|meine\\p{L}?|unsere\\p{L}?|sich)${END}(?! vor)`,
    '^(?:please|kindly) (?!excuse|note|forgive|do not|let me know)\\w',
    '^(?:i|we) (?:would like|want|need|wish|hereby \\w+)(?! to (?:know|thank|ask|say|tell))\\b',
    '^(?:can|could|would) you (?:please )?(?:send|give|provide|forward|issue|call|confirm|check|change|cancel|help|repair|remove)\\b',
  ].join('|'),
  'iu',
);

/** Says that an answer is hoped for, which asks nothing. */
const WAITING = new RegExp(
  [
    `${START}(?:um|über|auf) (?:\\p{L}+ ){0,4}(?:Antwort|Rückmeldung|Rückantwort|Nachricht|Reaktion)${END}`,
    `^bitte (?:antworten Sie|melden Sie sich)(?: \\p{L}+){0,4}[.!]?$`,
  ].join('|'),
  'iu',
);

const SUBORDINATE =
  /^(?:wenn|falls|sofern|als|nachdem|da|weil|dass|sobald|bevor|obwohl|solange|seit|während|damit|sollte|sollten)(?![\p{L}])[^,]{1,300},\s*/iu;

/** Whether a sentence asks for something to be done, perhaps behind a condition. */
export function isRequest(sentence: string): boolean {
  const text = sentence.slice(SUBORDINATE.exec(sentence)?.[0].length ?? 0);
  return REQUEST.test(text) && !WAITING.test(text) && !new RegExp(`${START}um ${APOLOGY}`, 'u').test(text);
}

const COURTESY = new RegExp(
  [
    "^(?:na,? )?wie geht(?: es|['’]?s)",
    '^how are you|^how do you do',
    `^(?:haben|hast|habt) (?:sie|du|ihr) (?:noch |weitere |noch weitere |dazu )?Fragen`,
    `^(?:sie haben |noch |weitere |bei )?(?:fragen|rückfragen) ?\\?`,
    `^(?:haben|hatten) Sie (?:vielen|herzlichen|besten) Dank`,
    `${START}(?:ausdrucken|drucken|ausdruck)${END}[^?]{0,40}\\?$`,
    `^(?:oder|nicht wahr|oder nicht|verstanden|okay|ok|gell|right|alles klar|was soll das|geht['’]?s noch|muss das sein)\\s?\\?`,
    '^(?:do you have|any|got any|need) (?:any )?(?:questions|help)|^do you really need to print',
  ].join('|'),
  'iu',
);

/** Greetings, stock notices and outbursts that nobody wants answered. */
export function isCourtesy(text: string): boolean {
  return COURTESY.test(text);
}

/** Words that may stand before a question without being part of it. */
export const LEAD =
  /^(?:(?:und|aber|also|außerdem|zudem|ferner|weiterhin|zusätzlich|zweitens|drittens|erstens|nun|jetzt|nur|dann|oder|and|but|p\.? ?s\.?:?),?\s+){1,3}(?=\p{L})/iu;

/** "Meine Frage: …", "Frage 2: …"; what stands there is no part of the question. */
export const ANNOUNCED = /^[^:?!]{0,80}(?:frage|bitte|anliegen|wissen|question)[^:?!]{0,40}:\s+/iu;
