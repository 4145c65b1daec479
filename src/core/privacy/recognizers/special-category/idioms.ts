import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { forms } from '../../words';
import { NEEDED } from './idiom-words';
import type { Span } from './labels';
import { LABELS } from './labels';
import type { Place } from './level';
import { levelOf } from './level';
import { SHORT_ORIGINS } from './origin';
import type { Rule } from './phrase';
import { compound, hit } from './phrase';
import { isTelegraphic } from './telegraphic';

/*
 * Words that say it only with a companion near by, and those of denominations and cut adjectives. Basis: Art. 9 (1) GDPR.
 */

/** Last parts of words with hyphens: "Burn-out", "Hand-Fuß-Mund". */
const isHyphened = fitting(/^(?:störung|rente|outs?|mund|binär|ca)$/);
/** Verbs that say it with their adverb. */
const isSense = fitting(/^(?:h(?:ö|oe)r|sieh|seh|trink|vertr)/);

/** Whether a word says it only with a companion. */
export function needsCompanion(lower: string): boolean {
  return NEEDED.get(lower) !== undefined;
}

/** Words that a noun may follow, so that they need to end their part: "hat Rücken", not "hat Rücken und Knie gemalt". */
const isLast = fitting(/^(?:schilddrüse|galle|blase|leber|lunge|rücken|prostata|kreislauf|hüfte|ischias)$/);

const isPrefix = fitting(/^(?:trans|inter|bi)$/);
const isOfFood = fitting(/^(?:halal|koscher)/);
const isExpecting = fitting(/^(?:erwart|krieg|bekomm)/);
const isStick = fitting(/^(?:kr(?:ü|ue)ck)?stock$/);
const isSplint = fitting(/^(?:schiene|gips|einlage)/);

export const idiom: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  const needed = isWithoutObject(place) || isRemark(place) || isTested(place) ? undefined : NEEDED.get(lower);
  // A choice of a form: "männlich / weiblich / divers"
  if (lower === 'divers' && /^(?:weiblich|männlich|w|m)$/.test(tokens[index - 2]?.lower ?? ''))
    return undefined;
  // "Trans-Kujawy" is a firm.
  if (isPrefix(tokens[index]) && tokens[index + 1]?.gap === 'none' && tokens[index + 1]!.text === '-')
    return undefined;
  let last = index;
  if (needed) {
    let fits = false;
    // "trinkt seit dem Tod seiner Frau zu viel"
    const far = index + (isSense(tokens[index]) ? 9 : 6);
    for (let at = Math.max(sentence.start, index - 4); at < far && at < sentence.end; at++) {
      if (at === index || !needed.test(tokens[at]!.lower)) continue;
      fits = true;
      // "hört schlecht" is one, "hört, seit er allein lebt, schlecht" is not.
      if (
        isSense(tokens[index]) &&
        at > index &&
        at < index + 6 &&
        last === index &&
        isUnbroken(tokens, index, at)
      )
        last = at;
    }
    if (!fits) return undefined;
  }
  // "Das Abendessen ist halal"
  if (isOfFood(tokens[index]) && !sentence.person && hasFood(tokens, sentence.start, index)) return undefined;
  // "sieht schlecht aus"
  if (lower.startsWith('sieht') && tokens[last + 1]?.lower === 'aus') return undefined;
  // "hatte getrunken"; no coffee
  if (
    lower === 'getrunken' &&
    !place.sentences.isName(Math.max(0, index - 1)) &&
    !/^(?:hatte|habe|hat|er|sie|wieder|viel|zuviel|stark|offenbar|offensichtlich)$/.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return undefined;
  if (lower === 'orientiert' && !/^(?:nicht|mehr|örtlich|zeitlich)$/.test(tokens[index - 1]?.lower ?? ''))
    return undefined;
  // A question of a form: "Isst kein Schweinefleisch: ja [ ]"
  if (lower.startsWith('schwein') && tokens[index + 1]?.text === ':') return undefined;
  // "Wasser in der Lunge", no water on the way
  if (lower === 'wasser' && !/^(?:in|im)$/.test(tokens[index + 1]?.lower ?? '')) return undefined;
  if (lower === 'kreuz' && tokens[index - 1]?.lower !== 'im') return undefined;
  // "läuft am Stock", no floor
  if (isStick(tokens[index]) && !/^(?:am|dem)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  // "trägt die Schienen ins Lager"
  if (isSplint(tokens[index]) && /^(?:die|den)$/.test(tokens[index - 1]?.lower ?? '')) return undefined;
  const next = tokens[index + 1];
  if (isExpecting(tokens[index]) && !isOfChild(place)) return undefined;
  // "hat Rücken und kann nicht schippen", not "hat Rücken und Knie gemalt"
  const verb = next?.lower === 'und' && tokens[index + 2]?.case === 'lower';
  if (isLast(tokens[index]) && next?.kind === 'word' && next.gap === 'space' && !verb) return undefined;
  const level = Math.max(levelOf(place, true), isTested(place) ? 2 : 0, isTelegraphic(place, true) ? 2 : 0);
  return level >= 1.5
    ? hit(
        lower === 'leben'
          ? taking(place)
          : {
              start: isHyphened(tokens[index]) ? (compound(tokens, index)?.start ?? index) : index,
              end: last + 1,
            },
        level,
      )
    : undefined;
};

const isTest = fitting(
  /^(?:(?:urin|drogen|alkohol|schnell|vor|atem|alco|pcr)?-?test|atemalkohol|blutalkohol|aak|bak|blutprobe|abstrich|urinprobe|ergab|pustete|gemessen)$/,
);

/** "Atemalkohol 2,1 Promille, Blutprobe entnommen", "Urintest positiv auf THC": what one's test gave. */
function isTested(place: Place): boolean {
  const { tokens, index } = place;
  const { lower } = tokens[index]!;
  const value = lower === 'promille' ? tokens[index - 1]?.kind === 'number' : lower === 'positiv';
  if (!value || /^(?:ab|über|unter|von)$/.test(tokens[index - 4]?.lower ?? '')) return false;
  const { sentence } = place;
  if (sentence.conditional || sentence.asks || sentence.generic.length > 0) return false;
  for (let at = sentence.start; at < sentence.end; at++) if (isTest(tokens[at])) return true;
  return false;
}

const isFood = fitting(
  /^(?:(?:abend|mittag)?essen|menüs?|speisen?|gerichte?|fleisch|kantine|buffet|küche|wird|metzger|metzgerei|imbiss)$/,
);

function hasFood(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isFood(tokens[at])) return true;
  return false;
}

/** "erwartet ihr zweites Kind"; no "Ihr Kind bekommt einen Platz". */
function isOfChild({ tokens, index, sentence }: Place): boolean {
  for (let at = Math.max(sentence.start + 1, index - 4); at < index + 8 && at < sentence.end; at++) {
    if (!/^(?:baby|zwillinge|drillinge|nachwuchs|kind)$/.test(tokens[at]!.lower)) continue;
    const { lower } = tokens[at - 1]!;
    if (
      tokens[at]!.lower !== 'kind' ||
      /^(?:ein|zweites|drittes|viertes|fünftes|erstes|weiteres|gemeinsames|sechstes)$/.test(lower)
    )
      return true;
  }
  return false;
}

const isDrinking = fitting(/^(?:trinkt|trinke|säuft)$/);

/** "Er wohnt nebenan und trinkt, …": too much, without saying what. */
function isWithoutObject({ tokens, index, sentences }: Place): boolean {
  return (
    isDrinking(tokens[index]) &&
    /^[,.;!)]$/.test(tokens[index + 1]?.text ?? '.') &&
    (sentences.isName(index - 1) ||
      /^(?:,|und|er|sie|der|die|kv|km|kindesvater|kindesmutter|vater|mutter|mann|frau|sohn|bruder|wieder|nur|auch|weiter)$/.test(
        tokens[index - 1]?.lower ?? '',
      ))
  );
}

const isRemarkWord = fitting(
  /^(?:alkohol|drogen|zucker|rücken|ischias|kreislauf|prostata|blutdruck|cholesterin|schilddrüse|galle|blase|leber|hüfte|magen|entzug|panik|laktosefrei|glutenfrei|fruktosefrei)$/,
);
const isAbsent = fitting(/^(?:fehlt|krank|ab|abgemeldet|entschuldigt|aus|abgesagt|verhindert|erkrankt)$/);

/** "fehlt, Rücken", "sagt ab: Kreislauf" */
export function isAbsence(tokens: readonly Token[], index: number): boolean {
  return /^[,:–(-]$/.test(tokens[index - 1]?.text ?? '') && isAbsent(tokens[index - 2]);
}

/** "Behrendt, Olaf | Alkohol, Hausverbot", "Herr Koch (Alkohol)": all that a cell or a bracket says. */
function isRemark({ tokens, index, sentence }: Place): boolean {
  if (
    !isRemarkWord(tokens[index]) ||
    !sentence.person ||
    (tokens[index]!.case === 'lower' && !tokens[index]!.lower.endsWith('frei'))
  )
    return false;
  const next = tokens[index + 1];
  return (
    (/^[|(–-]$/.test(tokens[index - 1]?.text ?? '') ||
      isAbsence(tokens, index) ||
      // "Pole, ohne Leistungen, Alkohol | …": the last of a cell
      (tokens[index - 1]?.text === ',' && next?.text === '|')) &&
    (!next || /^[,;|)/]$/.test(next.text) || next.gap === 'line' || next.gap === 'paragraph')
  );
}

function isUnbroken(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (tokens[at]!.kind !== 'word') return false;
  return true;
}

/** "sich das Leben zu nehmen", "nahm sich das Leben" */
function taking({ tokens, index, sentence }: Place): Span {
  let start = index;
  for (let at = index - 1; at >= sentence.start && at >= index - 5; at--) {
    const { lower } = tokens[at]!;
    if (/^(?:sich|mir|mich|nahm|nehmen)$/.test(lower)) start = at;
  }
  let end = index + 1;
  for (let at = end; at < sentence.end && at < index + 4; at++)
    if (/^(?:nehmen|genommen|nahm)$/.test(tokens[at]!.lower)) end = at + 1;
  return { start, end };
}

/** What a cut adjective makes somebody's: "syr. Familie", "poln. StA". */
const OF_ONE = new Set(
  forms(
    'sta stang karte familie fam familienname mutter vater kind kinder ehemann ehefrau fs visum pass ausweis reisepass führerschein staatsang staatsangeh staatsb nationalität staatsangehörigkeit staatsangehörige+r+n',
  ),
);

const WHOSE =
  /^(?:mutter|vater|eltern|kind|km|kv|ehemann|ehefrau|mann|frau|patient(?:in)?|klient(?:in)?|antragsteller(?:in)?|mieter(?:in)?)$/;

/** "Mutter ital.", "Eltern muslimisch" */
function isWhose(before: Token): boolean {
  return WHOSE.test(before.lower);
}

/** "(kath.)", ", rk,", "röm.-kath.": the denomination apart from other words; no "ev. Kirche". */
export const denomination: Rule = (place) => {
  const { tokens, index } = place;
  const token = tokens[index]!;
  const before = tokens[index - 1];
  if ((SHORT_ORIGINS.has(token.lower) || token.lower === 'dt') && tokens[index + 1]?.text !== '.')
    return undefined;
  // "Span." and "Arab." with a capital are other words.
  if (/^(?:span|arab|pers|dt)$/.test(token.lower) && token.case !== 'lower') return undefined;
  let end = index + 1;
  while (
    /^[.-]$/.test(tokens[end]?.text ?? '') ||
    /^(?:kath|luth|ev|ref|orth|freik|tschech|türk|poln|syr)$/.test(tokens[end]?.lower ?? '')
  ) {
    if (tokens[end]!.gap === 'line' || tokens[end]!.gap === 'paragraph') break;
    end++;
  }
  const next = tokens[end];
  const opens =
    !before ||
    /^[(,;|:„"–→]$/.test(before.text) ||
    startsLine(token) ||
    // "Bytyqi, Arben   kosovar. Karte", "Mutter ital."
    token.start - before.end > 1 ||
    place.sentences.isName(index - 1) ||
    isWhose(before) ||
    /^(?:bek|konf|rel|kirche|konfession|religion|bekenntnis|ist|bin|sei)$/.test(
      tokens[before.text === '.' ? index - 2 : index - 1]?.lower ?? '',
    );
  const closes =
    !next ||
    next.start - tokens[end - 1]!.end > 1 ||
    (next.kind !== 'mark' && /\d/.test(next.text)) ||
    OF_ONE.has(next.lower) ||
    /^[),;|”“"→]$/.test(next.text) ||
    startsLine(next);
  const bare =
    token.lower === 'ev' &&
    !/^(?:kirche|konfession|religion|bek)$/.test(before?.lower ?? '') &&
    end === index + 1 &&
    before?.text !== '(' &&
    !/^["„]$/.test(before?.text ?? '');
  const sure = tokens[end - 1]!.lower !== 'ev' && /^(?:bek|konf)$/.test(tokens[index - 2]?.lower ?? '');
  // "ev. Kirche" and "ev. auch" are none of a person.
  // "mit vietn. Pass"
  const shortened =
    token.lower !== 'ev' && tokens[index + 1]?.text === '.' && next !== undefined && OF_ONE.has(next.lower);
  const isolated = shortened || (opens && (closes || sure));
  const loose =
    !/^(?:ev|dt)$/.test(token.lower) &&
    !(next?.kind === 'word' && next.case !== 'lower' && next.gap === 'space');
  // "Volker Kath"
  if (
    token.case === 'capital' &&
    before?.case === 'capital' &&
    token.gap === 'space' &&
    next?.text !== '.' &&
    tokens[index + 1]?.text !== '.' &&
    !LABELS.has(before.lower)
  )
    return undefined;
  if (bare || !(isolated || loose)) return undefined;
  const labelled =
    /^sta/.test(next?.lower ?? '') ||
    /^(?:konfession|religion|bekenntnis|konf|bek|rel)$/.test(
      tokens[before?.text === '.' ? index - 2 : index - 1]?.lower ?? '',
    );
  const level = Math.max(levelOf(place, true), labelled && isolated ? 2 : 0);
  return level >= 1.5 ? hit({ start: index, end }, level) : undefined;
};
