import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import { forms } from '../../words';
import { isAtWork } from './at-work';
import { isAbsence } from './idioms';
import type { Place } from './level';
import { levelOf } from './level';
import { isOfMind } from './little-words';
import type { Rule } from './phrase';
import { hit, isPlaceOf, LIES, PERSON_NOUN, somewhere } from './phrase';
import { isReferredTo } from './referral';
import { WEAK_STATES } from './rules-health';

/** Predicates of a state: "psychisch labil", "gesundheitlich angeschlagen". */
const IMPAIRED = new Set(
  forms(
    'labil* instabil* angeschlagen* angegriffen* geschädigt* dekompensiert* zerrüttet* überfordert* zusammengebrochen* schwerkrank* gebrochen* gezeichnet* schwankend* verlangsamt* verzögert* schwach schwache schwacher langsam belastet* auffällig* eingeschränkt* beeinträchtigt* behindert* erkrankt* krank* gestört* vorbelastet* verwirrt* eingestellt abgebaut retardiert* zurückgeblieben* entwicklungsverzögert* überlastet* erschöpft*',
  ),
);
/** Kinds that all care is called by: only with what is done to one. */
const COMMON_CARE =
  /^(?:ärztlich|medizinisch|ambulant(?!e psych)|therapeutisch|heilpädagogisch|sprachlich|emotional|medikamentös|motorisch|kognitiv|chirurgisch)/;
const DONE =
  /^(?:störung(?:en)?|abbaus?|defizite?n?|rückst(?:and|ände)|verzögerte?[nrms]?|wohngruppe|entwicklungs(?:störung|verzögerung)|einschränkung(?:en)?|beeinträchtigung(?:en)?|behandlung(?:en)?|behandelt|betreut|versorgt|operiert|eingestellt|untersucht|eingeschränkte?[nrms]?|beeinträchtigte?[nrms]?|auffällige?[nrms]?|labile?[nrms]?|instabile?[nrms]?|retardierte?[nrms]?|therapie)$/;

const CARED = new Set(
  forms(
    'betreut begleitet bekannt angebunden klient+in patient+in behandelt versorgt betreuung kontakt besucht',
  ),
);

const TREATMENT = new Set(
  forms(
    `störung+en konsil+s wrack+s leiden narbe+n notlage ausnahmezustand+s ausnahmesituation zusammenbruch+s krankheit+en zustände+n abklärung vorstellung+en termine sitzung+en wohnheim+s wohngruppe
    notfall+s entgleisung dekompensation institutsambulanz ambulanz frühförderung tagesstätte gruppe abbau abbaus defizit+e+en rückstand rückstände entwicklungsstörung entwicklungsverzögerung mehrfachbehinderung persönlichkeit+sstörung
    überlastung+en erschöpfung erkrankung+en kur dienst dienstes bedenken einschränkung+en probleme problemen gründe gründen zustand+s schäden beschwerden verfassung belastung+en beeinträchtigung+en krise rehabilitation klinikaufenthalt+s behandlung+en klinik betreuung therapie diagnostik gutachten hilfe einrichtung praxis tagesklinik begutachtung stellungnahme versorgung reha aufenthalt+s untersuchung+en begleitung pflege entzug behandelt aufgenommen untergebracht aufenthaltes betreut`,
  ),
);

/** "psychisch stark belastet" */
const HOW_MUCH =
  /^(?:stark|schwer|sehr|völlig|leicht|erheblich|deutlich|ziemlich|total|massiv|hoch|etwas|dauerhaft)$/;

/** "psychiatrische Behandlung", "stationär aufgenommen". */
export const treated: Rule = (place) => {
  const { tokens, index } = place;
  // "psych. Überlastung"
  const short = tokens[index + 1]?.text === '.' || HOW_MUCH.test(tokens[index + 1]?.lower ?? '') ? 1 : 0;
  const next = tokens[index + 1 + short];
  // "vom 3. bis 24. Juni stationär bei uns behandelt"
  if (/^(?:teil|voll)?stationär$/.test(tokens[index]!.lower) && next && !TREATMENT.has(next.lower)) {
    // "weil Sie in Alzey stationär waren"
    if (/^(?:waren?|war|lag|liegt|bin|sind|gewesen)$/.test(next.lower))
      return hit({ start: index, end: index + 1 }, levelOf(place, true));
    // "war deswegen schon stationär in Prien"
    if (isWhere(next) && (isPartly(tokens[index]) || wasBefore(place)))
      return hit({ start: index, end: index + 1 }, levelOf(place, true));
    for (let at = index + 1; at < place.sentence.end && at < index + 7; at++)
      if (/^(?:behandelt|aufgenommen|untergebracht|therapiert|versorgt|eingewiesen)$/.test(tokens[at]!.lower))
        return hit({ start: index, end: index + 1 }, levelOf(place, true));
  }
  if (next?.gap !== 'space' || !(TREATMENT.has(next.lower) || IMPAIRED.has(next.lower))) return undefined;
  if (next.lower.startsWith('dienst') && !tokens[index]!.lower.startsWith('sozialpsych')) return undefined;
  if (COMMON_CARE.test(tokens[index]!.lower) && !DONE.test(next.lower)) return undefined;
  // "Gesundheitliche Einschränkungen: …" is a label.
  if (tokens[index + 2 + short]?.text === ':') return undefined;
  const level = levelOf(place, true);
  // "Der Sozialpsychiatrische Dienst bittet": an office, unless it cares for one
  if (next.lower.startsWith('dienst') && !somewhere(tokens, place.sentence, CARED)) return undefined;
  const enough = next.lower === 'bedenken' ? 1.5 : 2;
  return level >= enough
    ? hit(
        { start: index, end: index + 2 + short },
        level,
        WEAK_STATES.has(next.lower) && !isOfMind(tokens[index]),
      )
    : undefined;
};

const isPartly = fitting(/^(?:teil|voll)stationär$/);
const isWhere = fitting(/^(?:in|im|bei|beim|auf)$/);
const isWas = fitting(/^(?:war|waren|lag|ist|sei|bin|kam|musste)$/);
const NEAR_VERB = 5;

function wasBefore({ tokens, index, sentence }: Place): boolean {
  for (let at = index - 1; at >= sentence.start && at >= index - NEAR_VERB; at--)
    if (isWas(tokens[at])) return true;
  return false;
}

/** "liegt im Krankenhaus", "aus der Klinik entlassen". */
export const ward: Rule = (place) => {
  const { tokens, index, sentence } = place;
  if (
    !isWardRemark(place) &&
    (!isPlaceOf(tokens, index) || !(somewhere(tokens, sentence, LIES) || isBesideSomebody(place)))
  )
    return undefined;
  if (isAtWork(place)) return undefined;
  if (somewhere(tokens, sentence, DIED)) return undefined;
  const level = levelOf(place, true);
  if (level < (liesOnly(place) || isReferredTo(place) ? 1.5 : 2)) return undefined;
  // "stationär im Krankenhaus", "stationär in der Neurologie"
  let start = index;
  for (let at = index - 1; at >= index - 3 && at >= sentence.start; at--)
    if (tokens[at]!.lower.startsWith('stationär')) start = at;
  return hit({ start, end: index + 1 }, level, start === index);
};

/** "158,00 | liegt im Hospiz": all that a cell says. */
function liesOnly({ tokens, index }: Place): boolean {
  let at = index - 1;
  while (/^(?:im|in|der|auf|einer?)$/.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at - 1];
  return (
    /^(?:liegt|lag|ist)$/.test(tokens[at]?.lower ?? '') &&
    (!before || /^[|;,(–:-]$/.test(before.text) || tokens[at]!.gap !== 'space')
  );
}

/** "Arne Sieg (Krankenhaus)", "fehlt: Reha": all that a bracket says. */
function isWardRemark({ tokens, index, sentences }: Place): boolean {
  const end = tokens[index + 1];
  return (
    (tokens[index - 1]?.text === '(' ? index > 1 && sentences.isName(index - 2) : isAbsence(tokens, index)) &&
    (!end || /^[,.;)]$/.test(end.text) || /^(?:line|paragraph)$/.test(end.gap))
  );
}

/** "Vater im Hospiz", "Frau Lauer in der Klinik", and no more words of it. */
function isBesideSomebody({ tokens, index, sentence, sentences }: Place): boolean {
  let at = index - 1;
  while (at > sentence.start && /^(?:im|in|der|einer)$/.test(tokens[at]!.lower)) at--;
  const end = tokens[index + 1];
  return (
    at < index - 1 &&
    tokens[at] !== undefined &&
    (sentences.isName(at) || isRole(tokens[at]!.lower) || PERSON_NOUN.has(tokens[at]!.lower)) &&
    (!end || /^[,.;)|]$/.test(end.text) || /^(?:line|paragraph)$/.test(end.gap))
  );
}

/** Where somebody died or was born says nothing of an illness. */
const DIED = new Set(forms('gest entschlafen eingeschlafen verstorben gestorben verstarb starb geboren'));
