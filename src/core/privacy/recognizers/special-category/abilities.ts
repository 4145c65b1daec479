import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import { levelOf } from './level';
import type { Rule } from './phrase';
import { hit } from './phrase';

/*
 * What somebody can no longer do: "kann keine Treppen steigen", "konnte kaum noch sprechen", "darf nicht schwer heben".
 * Basis: Art. 4 no. 15 GDPR; § 2 (1) SGB IX and § 14 (2) SGB XI name the abilities whose loss is disability and care.
 */

const LOADS = 'schwer schwere schweren schweres lasten last kg kilo einkäufe tasche taschen kisten getränke';
const FAR =
  'kaum weit kurz kurze wenige lange längere langen stock rollator krücken gehhilfe gehwagen hilfe meter metern schlecht schlechter richtig allein alleine mühsam treppe treppen schritte strecken';
const ALONE = 'selbst selber allein alleine selbstständig selbständig';
/** Verbs of the body, and what must stand beside one so that it says more than that somebody does not come. */
const VERBS: readonly (readonly [verbs: string, beside?: string])[] = [
  ['bücken knien hinknien schlucken treppensteigen aufstehen hinsetzen'],
  ['heben tragen schleppen', LOADS],
  ['laufen gehen spazieren', `${FAR} mehr`],
  ['stehen sitzen', 'lange länger kaum schlecht schmerzfrei'],
  ['steigen hochsteigen hinaufsteigen benutzen', 'treppe treppen stufen'],
  ['hochkommen hinaufkommen', 'treppe treppen stufen'],
  ['sprechen reden', 'noch kaum mehr richtig verständlich'],
  ['hören sehen lesen erkennen unterscheiden', 'kaum schlecht schlechter wenig hell umrisse schemen'],
  ['atmen', 'kaum schlecht schwer richtig'],
  ['äußern', 'mehr kaum verbal sprachlich'],
  [
    'bewegen heben beugen strecken benutzen gebrauchen belasten',
    'arm arme arms bein beine hand hände finger kopf knie schulter rücken kaum',
  ],
  ['greifen', 'kaum mehr richtig schlecht schulterhöhe kopfhöhe'],
  ['versorgen waschen anziehen ankleiden duschen', ALONE],
  ['verlassen', 'bett mehr kaum'],
  ['erinnern', 'mehr kaum'],
  ['stillsitzen aufsetzen aufrichten umdrehen hochheben'],
  ['besteigen betreten', 'bus zug bahn auto führerstand aufzug küche raum treppe leiter mehr'],
  ['drehen wenden', 'kopf bett allein selbst weder hals'],
  ['führen', 'mund hand löffel'],
  ['halten', 'gleichgewicht stift urin wasser löffel kopf stuhl becher tasse glas'],
  ['essen trinken', 'selbst selber allein alleine selbstständig feste festes'],
  ['öffnen schließen', 'hand faust mund auge augen flasche flaschen dosen gläser finger'],
  ['zubinden zumachen zuknöpfen binden', 'schuhe hose jacke knopf knöpfe schleife schnürsenkel'],
  ['konzentrieren orientieren', 'mehr kaum lange minuten schwer'],
  ['merken', 'namen gesichter nichts mehr kaum'],
  ['unterschreiben schreiben', 'hand zittert krampf'],
  ['flüchten', 'selbst allein alleine'],
  ['aushalten ertragen', 'menschen lärm publikumsverkehr leute kollegen geräusche licht berührung enge nähe'],
  ['kauen'],
  ['ausdrücken verständigen mitteilen artikulieren', 'kaum mehr verbal sprachlich worten schlecht'],
];
const BESIDE = new Map<string, Set<string> | undefined>();
for (const [verbs, beside] of VERBS) {
  for (const verb of forms(verbs)) {
    const before = BESIDE.get(verb);
    BESIDE.set(verb, beside ? new Set([...(before ?? []), ...forms(beside)]) : undefined);
  }
}
export const ABILITY_WORDS: readonly string[] = [...BESIDE.keys()];

const MAY = new Set(
  forms('kann kannst könne konnte könnte können konnten darf dürfe durfte vermag vermochte soll solle'),
);
const LITTLE = new Set(
  forms(
    'nicht nichts kaum kein keine keinen nie nur schlecht schlechter schwer mühsam ohne wenig höchstens maximal',
  ),
);
/** What is said of things and of money. */
const isOfThings = fitting(
  /^(?:man|es|das|kosten|miete|rechnung|gebühr|gebühren|preis|raten|lärm|balkon|terrasse|schild|tür)$/,
);
/** Going somewhere, speaking of something. */
const leadsSomewhere = fitting(/^(?:zu|zur|zum|vor|nach|in|ins|auf|über|von|mit|ob|dass|wie)$/);

const isStaying = fitting(/^(?:bleiben|lassen)$/);

/** "kann keine Treppen steigen": a verb of what one may, a word of little, and what it is little of. */
export const unable: Rule = (place) => {
  const { tokens, index, sentence } = place;
  if (tokens[index]!.case !== 'lower') return burdened(place);
  const beside = BESIDE.get(tokens[index]!.lower);
  const modal = modalAround(tokens, index, sentence.start, sentence.end);
  if (modal === -1 || isStaying(tokens[index + 1])) return undefined;
  let start = -1;
  let fits = beside === undefined;
  for (let at = index - 1; at >= sentence.start && at > index - 8 && tokens[at]!.text !== ','; at--) {
    const { lower } = tokens[at]!;
    if (LITTLE.has(lower)) start = at;
    if (beside?.has(lower)) fits = true;
    const aided = lower === 'mit' && beside?.has(tokens[at + 1]?.lower ?? '');
    if (isOfThings(tokens[at]) || (start === -1 && leadsSomewhere(tokens[at]) && !aided)) return undefined;
    if (at === modal) break;
  }
  if (start === -1 || !fits) return undefined;
  const level = levelOf(place, true);
  return level >= 2 ? hit({ start, end: index + 1 }, level) : undefined;
};

const BURDEN = new Set(forms('schwer schwerer mühe unmöglich weh'));

/** "Das Treppensteigen fällt ihr schwer", "Laufen macht ihm Mühe" */
function burdened(place: Parameters<Rule>[0]): ReturnType<Rule> {
  const { tokens, index, sentence } = place;
  const refused = restricted(place);
  if (refused) return refused;
  if (tokens[index + 1]?.case !== 'lower') return undefined;
  for (let at = index + 1; at < sentence.end && at < index + 7; at++) {
    if (!BURDEN.has(tokens[at]!.lower)) continue;
    const level = levelOf(place, true);
    return level >= 2 ? hit({ start: index, end: at + 1 }, level) : undefined;
  }
  return undefined;
}

const isLabour = fitting(
  /^(?:heben|tragen|schleppen|bücken|knien|hinknien|stehen|sitzen|laufen|gehen|steigen|treppensteigen|greifen|beugen|strecken|drehen|belasten)$/,
);
const isNo = fitting(/^(?:kein|keine|keinem|keinerlei|ohne|nicht)$/);
const isHard = fitting(/^(?:schwere[ns]?|langes|längeres|häufiges|dauerndes|ständiges)$/);
const isLoad = fitting(/^(?:kg|kilo|kilogramm|lasten|minuten|stunden|stück|meter|überkopf)$/);
const isOfDoctor = fitting(
  /(?:arzt|ärztin|ärztlich(?:e[nrms]?)?|attest|gutachten|befreit|verboten|untersagt|darf)$/u,
);
const FAR_LOAD = 5;

/** "kein Heben über 10 kg", "Arzt erlaubt kein langes Stehen": what work somebody may not do. */
function restricted(place: Parameters<Rule>[0]): ReturnType<Rule> {
  const { tokens, index, sentence } = place;
  if (!isLabour(tokens[index])) return undefined;
  const start = isHard(tokens[index - 1]) ? index - 2 : index - 1;
  if (start < sentence.start || !isNo(tokens[start])) return undefined;
  let end = index + 1;
  for (let at = end; at < sentence.end && at < index + FAR_LOAD; at++) if (isLoad(tokens[at])) end = at + 1;
  let doctors = false;
  for (let at = sentence.start; at < sentence.end; at++) if (isOfDoctor(tokens[at])) doctors = true;
  if (end === index + 1 && start === index - 1 && !doctors) return undefined;
  const level = levelOf(place, true);
  return level >= (doctors ? 1.5 : 2) ? hit({ start, end }, Math.max(level, 2)) : undefined;
}

const endsClause = fitting(/^[;:]$/);

/** Index of "kann" before the verb or right behind it ("weil er nicht gehen kann"); -1 if there is none. */
function modalAround(tokens: readonly Token[], index: number, start: number, end: number): number {
  if (index + 1 < end && MAY.has(tokens[index + 1]!.lower)) return index + 1;
  for (let at = index - 1; at >= start && at > index - 14; at--) {
    if (endsClause(tokens[at])) return -1;
    if (MAY.has(tokens[at]!.lower)) return at;
  }
  return -1;
}
