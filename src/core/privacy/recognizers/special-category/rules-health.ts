import { fitting, type WordTest } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import { AIDS } from './aids';
import { isAtWork } from './at-work';
import { isAbsence } from './idioms';
import type { Span } from './labels';
import type { Place } from './level';
import { isOwned, levelOf } from './level';
import { BODY_WORDS, isLimb, isOfFigure } from './limbs';
import { isOfMind } from './little-words';
import type { Rule } from './phrase';
import { compound, hit, isSaidOf, somewhere } from './phrase';
import { isPlural } from './plural';
import { isReferredTo } from './referral';
import type { Sentence } from './sentence';
import { TREATMENTS } from './symptoms';
import { isTelegraphic } from './telegraphic';

/** "Tagesklinik", "Gedächtnisambulanz" */
const HOUSE = /(?:klinik(?:um|en)?|ambulanz|station)$/;
/** Words that are no illness by themselves, and what must stand near by. */
const ONLY_WITH: Readonly<Record<string, WordTest>> = {
  corona: fitting(/^(?:hat|habe|hatte|hab|an|positiv|infektion|infiziert|erkrankt|erkrankung)$/),
  ...Object.fromEntries(BODY_WORDS.map((word) => [word, isLimb])),

  ms: fitting(/^(?:hat|habe|hab|hatte|an|wegen|mit|diagnose|seit|schub|schübe|patient|patientin)$/),
  als: fitting(
    /^(?:ihrer?|seiner?|meiner?|fortgeschritten|stadium|an|leidet|litt|diagnose|erkrankt|amyotrophe|amyotropher)$/,
  ),
  rls: fitting(/^(?:an|hat|habe|leidet|diagnose|wegen|mit)$/),
  drogen: fitting(
    /^(?:steuer|unter|nimmt|nehme|konsumiert|genommen|gehandelt|handelt|handelte|handeln|dealt|dealen|verkauft|verkaufe|verkaufen|besitz|abhängig)$/,
  ),
};

/** Short for an illness only in capitals. */
const needsCapitals = fitting(
  /^(?:ass|fas|lrs|avws|tia|sht|tep|esbl|vre|mrgn|hcv|hbv|pnp|pots|icp|sma|pcos|bsv|hws|lws|crps)$/,
);

/** Behind a name these need no more: "Deniz (Corona)". */
const isAbbreviated = fitting(/^(?:corona|ms|als|rls)$/);

const isInjured = fitting(/^verletzte/);
const isAlsOrRls = fitting(/^(?:als|rls)$/);

/** "Diabetes", "Brustkrebs", "Insulin": of a person wherever one is spoken of. */
export const illness: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const { lower } = tokens[index]!;
  if (isInjured(tokens[index]) && tokens[index]!.case !== 'lower') return undefined;
  // "Krebs- und Fischarten"
  if (
    tokens[index + 1]?.text === '-' &&
    tokens[index + 1]!.gap === 'none' &&
    tokens[index + 2]?.gap === 'space'
  )
    return undefined;
  // "die Gardinen wehen"
  if (lower === 'wehen' && tokens[index]!.case === 'lower') return undefined;
  if (needsCapitals(tokens[index]) && tokens[index]!.case !== 'upper') return undefined;
  if (isTestOfDrink(tokens[index]) && isZero(place)) return undefined;
  const needed =
    isGraded(tokens, index) ||
    (isAbbreviated(tokens[index]) &&
      (place.sentences.isBehindName(index) || isAbsence(tokens, index) || isTelegraphic(place)))
      ? undefined
      : ONLY_WITH[lower];
  if (needed && !tokens.slice(Math.max(0, index - 3), index + 7).some(needed)) return undefined;
  if (isAlsOrRls(tokens[index]) && (tokens[index]!.case !== 'upper' || tokens[index - 1]?.case === 'upper'))
    return undefined;
  // "MS Rhein" is a ship, "MS Word" a program.
  if (lower === 'ms' && (tokens[index]!.case !== 'upper' || isBeforeNoun(tokens, index))) return undefined;
  if (
    lower.includes('psychiatrie') &&
    (isAtWork(place) || isOfPractice(tokens, index)) &&
    !somewhere(tokens, sentence, STATIONARY)
  )
    return undefined;
  const span = compound(tokens, index);
  // "der Hund biss mir in die Wade": the wound is what he left.
  if (needed === isLimb && isOfFigure(tokens, sentence)) return undefined;
  if (isNounOfWound(tokens[index]) && tokens[index]!.case === 'lower') return undefined;
  const level = ownLevel(place);
  // "Asphaltdecke SMA 11 S"
  if (!span || (level < 2 && needsCapitals(tokens[index]))) return undefined;
  return hit(needed === isLimb ? withLimb(place, span) : withQualifiers(tokens, span), level);
};

const isTestOfDrink = fitting(/^(?:atem|blut)alkohol|^(?:alko|alco|alkohol|atem)test$/);
const FAR_VALUE = 4;

/** "Atemalkohol: 0,00 mg/l": nothing was drunk, if no second test says something else. */
function isZero({ tokens, sentence, index }: Place): boolean {
  for (let at = index + 1; at <= index + FAR_VALUE && tokens[at]; at++)
    if (tokens[at]!.kind === 'number')
      return isDecimal(tokens, at, /^0+$/, /^0+$/) && !hasPromille(tokens, at + 3, sentence.end);
  return false;
}

function isDecimal(tokens: readonly Token[], at: number, whole: RegExp, part: RegExp): boolean {
  return (
    whole.test(tokens[at]!.text) && tokens[at + 1]?.text === ',' && part.test(tokens[at + 2]?.text ?? '')
  );
}

/** "und 1,42 um 22 Uhr" */
function hasPromille(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isDecimal(tokens, at, /^\d$/, /[1-9]/)) return true;
  return false;
}

const isNounOfWound = fitting(/^(?:biss|stich|schnitt|riss|bruch|loch)$/);
const LIMB_NEAR = 4;

/** "den Arm gebrochen", "Kratzer am linken Unterarm": with the part of the body that it is of. */
function withLimb({ tokens, sentence, sentences }: Place, span: Span): Span {
  for (let at = span.end; at < sentence.end && at < span.end + LIMB_NEAR; at++) {
    if (tokens[at]!.kind !== 'word' || sentences.isName(at)) break;
    if (isLimb(tokens[at])) return { start: span.start, end: at + 1 };
  }
  for (let at = span.start - 1; at >= sentence.start && at >= span.start - LIMB_NEAR; at--) {
    if (tokens[at]!.kind !== 'word' || sentences.isName(at)) break;
    if (isLimb(tokens[at])) return { start: at, end: span.end };
  }
  return withQualifiers(tokens, span);
}

const DUTIES = new Set(
  forms(
    'schweigepflicht+en pflicht+en amt+es dienst+es aufgabe+n verschwiegenheit verschwiegenheitspflicht eid+es gegenüber',
  ),
);
const STATIONARY = new Set(forms('stationär* eingewiesen untergebracht wochen monate'));

/** "Praxis für Psychiatrie", "Facharzt für Psychiatrie" */
function isOfPractice(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  return before === 'für' || (before === 'und' && tokens[index - 2]?.text !== '-');
}

/** "leicht verletzt", "schwer verletzt": of the whole person. */
function isGraded(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]!.lower === 'verletzt' &&
    /^(?:selbst|leicht|schwer|schwerst|mittelschwer|lebensgefährlich|tödlich)$/.test(
      tokens[index - 1]?.lower ?? '',
    )
  );
}

function isBeforeNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower';
}

/** "Ihre Erkrankung" has an owner whatever the sentence speaks of. */
function ownLevel(place: Place, strict = false): number {
  const level = isOwned(place) ? Math.max(2, levelOf(place)) : levelOf(place);
  return level < 2 && isTelegraphic(place, strict) ? 2 : level;
}

/** "Behinderung", "Attest", "Therapie": the person must be in the sentence. */
export const health: Rule = (place) => {
  const { tokens, index } = place;
  const token = tokens[index]!;
  // Short for a certificate and an operation only in capitals.
  if (/^(?:au|op|khk|ads|mrt|ekg|eeg)$/.test(token.lower) && token.case !== 'upper') return undefined;
  // "KHK Brüggemann" is of the police.
  if (token.lower === 'khk' && tokens[index + 1]?.case === 'capital' && tokens[index + 1]!.gap === 'space')
    return undefined;
  if (token.lower === 'leiden' && (token.case === 'lower' || index === place.sentence.start))
    return undefined;
  // "Die Schulbegleiterin, Frau Koch": who works for one
  if (ESCORT.test(token.lower) && isNamedBehind(place)) return undefined;
  const span = compound(tokens, index);
  if (!span || ((token.lower.startsWith('reha') || HOUSE.test(token.lower)) && isAtWork(place)))
    return undefined;
  // "Im Krankheitsfall": of anybody; "Der Krankenstand liegt bei 6 %"
  if (/^krankenstand/.test(token.lower) && !/^(?:im|in)$/.test(tokens[index - 1]?.lower ?? ''))
    return undefined;
  if (token.lower === 'krankheitsfall' && tokens[index - 1]?.lower === 'im') return undefined;
  // "Der Rollstuhl am Eingang gehört der Stadt"
  if (AID.test(token.lower) && !token.lower.includes('fahrer') && isThing(place)) return undefined;
  // "lieferte 40 Rollatoren", "verkauft Hörgeräte"
  if (PLAIN.has(token.lower) || AID.test(token.lower) || token.lower.startsWith('medikament')) {
    if (somewhere(tokens, place.sentence, TRADES)) return undefined;
  }
  // "Behinderungen durch die Baustelle"
  if (token.lower.startsWith('behinderung') && somewhere(tokens, place.sentence, TRAFFIC)) return undefined;
  const level = ownLevel(place, true);
  // "Knie-OP" tells of an illness by itself.
  const enough =
    (token.lower === 'op' && span.start < index) || /^reha/.test(token.lower) || isReferredTo(place)
      ? 1.5
      : 2;
  return level >= enough
    ? hit(withQualifiers(tokens, span), level, !(AID.test(token.lower) || PLAIN.has(token.lower)))
    : undefined;
};

const TRAFFIC = new Set(
  forms(
    'verkehr+s straßenverkehrs baustelle+n bauarbeiten sperrung+en vollsperrung umleitung+en arbeiten straße bus busverkehr+s bahn stau anlieger verständnis rechnen',
  ),
);

/** "Der Rollstuhl …": what the sentence begins with is a thing, unless it says whose. */
function isThing({ tokens, index, sentence }: Place): boolean {
  return (
    index <= sentence.start + 1 &&
    /^(?:der|die|das|ein|eine)$/.test(tokens[sentence.start]!.lower) &&
    !sentence.kin &&
    !sentence.self &&
    !/^(?:von|des|der|meiner?|seiner?|ihrer?)$/.test(tokens[index + 1]?.lower ?? '')
  );
}

const TRADES = new Set(
  forms(
    'liefert liefern lieferte geliefert verkauft verkaufen verkaufte verleiht verleihen spendet spendete gespendet sponsert vermietet repariert gewartet ausgestellt bestellt beschafft ausgeschrieben',
  ),
);

const ESCORT = /(?:begleiter|helfer|assistent|pfleger|betreuer)(?:in)?$/;

function isNamedBehind({ tokens, index, sentences }: Place): boolean {
  const at = tokens[index + 1]?.text === ',' ? index + 2 : index + 1;
  const next = tokens[at];
  return next !== undefined && (/^(?:frau|herrn?)$/.test(next.lower) || sentences.isName(at));
}

/** An aid tells as much as the illness beside it. */
const AID =
  /^(?:rollstuhl|rollator|rolli|prothese|hörgerät|elektrorollstuhl|gehhilfe|krücke|blindenstock|gebärden)/;
const PLAIN = new Set([...AIDS, ...TREATMENTS]);

/** States that give way to what is named beside them: "an Krebs erkrankt". */
export const WEAK_STATES = new Set(forms('erkrankt* krank* operiert* infiziert* behindert*'));

const isSpeaker = fitting(/^(?:ich|wir|sie|er)$/);

/** "schwerbehindert", "dement", "als Diabetiker". */
export const state: Rule = (place) => {
  const { tokens, index } = place;
  const { lower } = tokens[index]!;
  const named = /^erkrankte?$/.test(lower) ? suffer(place) : undefined;
  if (named) return named;
  const said = levelOf(place, true);
  const level = said < 2 && isTelegraphic(place) ? 2 : said;
  const whole = wholeState(tokens, index);
  if (whole) return level >= 1.5 ? hit(withQualifiers(tokens, whole), level) : undefined;
  // "Gehbehinderte nehmen …": many
  if (
    index === place.sentence.start &&
    !place.sentence.person &&
    lower.endsWith('te') &&
    isPlural(tokens[index + 1]) &&
    // "Suchtgefährdete haben wir keine"
    !isSpeaker(tokens[index + 2])
  )
    return undefined;
  // "von der Schweigepflicht entbunden"
  if (lower === 'entbunden' && somewhere(tokens, place.sentence, DUTIES)) return undefined;
  // "taub gegenüber Argumenten", "blind vor Eifer"
  if (/^(?:taub|blind)$/.test(lower) && /^(?:gegenüber|vor|für)$/.test(tokens[index + 1]?.lower ?? ''))
    return undefined;
  // "Handys stumm"
  if (
    lower === 'stumm' &&
    /^(?:handys?|telefone?|mikrofone?|ton|geräte?|smartphones?)$/.test(tokens[index - 1]?.lower ?? '')
  )
    return undefined;
  // "Verletzte", "Kranke" are many.
  if (isInjured(tokens[index]) && tokens[index]!.case !== 'lower') return undefined;
  // "Krankheitsbedingt fällt das Konzert aus", "Die Anonymen Alkoholiker treffen sich"
  if (level < 2 && (lower === 'krankheitsbedingt' || /^anonyme/.test(tokens[index - 1]?.lower ?? '')))
    return undefined;
  if (level < (WEAK_STATES.has(lower) ? 2 : 1.5) || !isSaidOf(place) || isOfForm(place)) return undefined;
  const span = compound(tokens, index);
  // "MS-krank" tells by itself what of.
  const weak = WEAK_STATES.has(lower) && span?.start === index && !isOfMind(tokens[index - 1]);
  return span && hit(withSubstance(tokens, withQualifiers(tokens, span)), level, weak);
};

const isOfWhom = fitting(/^(?:zur|der)$/);

/** "Angaben zur pflegebedürftigen Person": whom a form is about. */
function isOfForm({ tokens, index, sentence }: Place): boolean {
  return (
    tokens[index + 1]?.lower === 'person' &&
    isOfWhom(tokens[index - 1]) &&
    !sentence.person &&
    (index + 2 >= sentence.end || tokens[index + 2]?.text === ':' || tokens[index + 2]?.gap !== 'space')
  );
}

/** "gegen Erdnüsse allergisch", "allergisch auf Penicillin": what it is against tells the illness. */
function withSubstance(tokens: readonly Token[], { start, end }: Span): Span {
  if (!tokens[end - 1]!.lower.startsWith('allergisch')) return { start, end };
  for (let at = start - 1; at >= start - 5 && tokens[at]?.kind === 'word'; at--)
    if (tokens[at]!.lower === 'gegen') return { start: at, end };
  const after = /^(?:gegen|auf)$/.test(tokens[end]?.lower ?? '') && tokens[end + 1]?.kind === 'word';
  return { start, end: after ? end + 2 : end };
}

const DISORDER = new Set(
  forms(
    'störung+en episode+n phase+n erkrankung+en schub+s schübe anfall+s anfälle verstimmung+en psychose+n reaktion+en schock+s',
  ),
);

/** "bipolare Störung", "krank geschrieben": a state of two words. */
function wholeState(tokens: readonly Token[], index: number): Span | undefined {
  const next = tokens[index + 1];
  if (next?.gap !== 'space' && next?.gap !== 'line') return undefined;
  const { lower } = tokens[index]!;
  const whole =
    lower === 'krank'
      ? /^(?:geschrieben|gemeldet)$/.test(next.lower)
      : DISORDER.has(next.lower) && next.case !== 'lower';
  return whole ? { start: index, end: index + 2 } : undefined;
}

const NO_ILLNESS = new Set(
  forms(
    `lärm+s hitze kälte trockenheit verkehr+s geruch+s gestank+s belastung situation müll+s staub+s folgen umständen mangel personalmangel
    armut einsamkeit arbeit wetter+s ruhestörung stress+es ende tag morgen folge umfang tisch stelle abend ort+e zeit seite frau herrn`,
  ),
);

/** "leidet an einer seltenen Stoffwechselsache", "ist an Xyz erkrankt": whatever is called there. */
export const suffer: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const back = /^(?:erkrankt|erkrankte|verstorben|gestorben|gelitten)$/.test(tokens[index]!.lower);
  const noun = back ? nounBefore(tokens, index, sentence) : nounAfter(tokens, index, sentence);
  if (noun === -1) return undefined;
  const level = levelOf(place, true);
  const span = compound(tokens, noun);
  return span && level >= 2 ? hit(withQualifiers(tokens, span), level) : undefined;
};

function nounAfter(tokens: readonly Token[], index: number, { end }: Sentence): number {
  for (let at = index + 1; at < end && at < index + 8; at++) {
    if (tokens[at]!.lower === 'an') return nounFrom(tokens, at + 1, end);
  }
  return -1;
}

function nounBefore(tokens: readonly Token[], index: number, { start }: Sentence): number {
  for (let at = index - 1; at >= start && at > index - 7; at--) {
    if (tokens[at]!.lower === 'an') return nounFrom(tokens, at + 1, index);
    if (/^[,.;:]$/.test(tokens[at]!.text)) return -1;
  }
  return -1;
}

function nounFrom(tokens: readonly Token[], from: number, end: number): number {
  for (let at = from; at < end && at < from + 5; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return -1;
    if (token.case !== 'lower') return NO_ILLNESS.has(token.lower) ? -1 : at;
  }
  return -1;
}

const QUALIFIERS = new Set(
  forms(
    `schwer* mittelschwer* mittelgradig* leicht* chronisch* akut* rezidivierend* psychisch* seelisch* geistig* körperlich* angeboren* bösartig*
    posttraumatisch* paranoid* manisch* bipolar* multipl+e+er+en insulinpflichtig* metastasierend* fortgeschritten* beginnend* frühkindlich*
    generalisiert* koronar* rheumatoid* infantil* kombiniert* dissoziativ* degenerativ* unheilbar* depressiv* schizoaffektiv* obstruktiv*
    arteriell* postpartal* vaskulär* wiederkehrend* ausgeprägt* stark* hochgradig* schwerst* juvenil* erblich* drohend* dauerhaft* vollständig*
    emotional* instabil* selten* unklar* halbseitig* progredient* allergisch* krankhaft*`,
  ),
);

/** Takes "schwere", "chronische" before and "Typ 2", "Grad 3" behind along. */
export function withQualifiers(tokens: readonly Token[], { start, end }: Span): Span {
  let from = start;
  while (
    from > 0 &&
    from > start - 3 &&
    tokens[from]!.gap === 'space' &&
    tokens[from - 1]!.case === 'lower' &&
    QUALIFIERS.has(tokens[from - 1]!.lower)
  )
    from--;
  const next = tokens[end];
  const value = tokens[end + 1];
  const graded =
    next?.gap === 'space' &&
    /^(?:typ|grad|stadium|stufe)$/.test(next.lower) &&
    value !== undefined &&
    /^(?:\d{1,2}|I{1,3}V?|IV)$/.test(value.text);
  // "Hepatitis C"
  const typed = next?.gap === 'space' && tokens[end - 1]!.lower === 'hepatitis' && /^[A-E]$/.test(next.text);
  return { start: from, end: graded ? end + 2 : typed ? end + 1 : end };
}
