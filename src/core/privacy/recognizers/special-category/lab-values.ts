import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import type { Rule } from './phrase';
import { hit } from './phrase';
import { weakLevel } from './rules-clinical';

/*
 * What a laboratory or a scale says of a body: "Kreatinin 4,8", "CRP 240", "HbA1c 11,2 %", "PSA von 18", "hCG positiv".
 * Basis: Art. 4 no. 15 GDPR. Format: the name of the value and a number or a word of degree close behind it.
 */
export const LAB_WORDS: readonly string[] = forms(`
  hb hba hämoglobin kreatinin crea gfr egfr harnstoff harnsäure crp bks procalcitonin leukos leukozyten thrombos thrombozyten erythrozyten hämatokrit mcv ferritin transferrin tsh ft gpt got ggt gammagt bilirubin lipase amylase troponin bnp probnp ddimer dimere inr quick ptt ck cholesterin ldl hdl triglyceride psa hcg afp cea zellen viruslast
  spo sättigung blutdruck puls rr herzfrequenz ef lvef fev edss nrs vas gcs mmst moca barthel braden score tscore bell nihss nyha visus kalium natrium kalzium laktat albumin gesamteiweiß nüchternzucker langzeitzucker blutzucker bz zuckerwert zuckerwerte leberwerte nierenwerte schilddrüsenwerte entzündungswerte eisenwert hbwert tumormarker knochendichte schnelltest schwangerschaftstest pcr
  iq restvisus thc amphetamin amphetamine methamphetamin mdma benzoylecgonin kokain morphin methadon ethanol ethylglucuronid etg cdt
`);

const LAB: ReadonlySet<string> = new Set(LAB_WORDS);

/** Short for something else in any other writing. */
const CAPITALS =
  /^(?:crp|bks|tsh|gpt|got|ggt|bnp|inr|ptt|ck|psa|afp|cea|ef|nrs|vas|gcs|edss|rr|bz|pcr|nyha|iq|thc|etg|cdt)$/;

const BETWEEN =
  /^(?:von|bei|ist|war|lag|liegt|wert|auf|über|unter|c|[:=<>–(-]|aktuell|zuletzt|danach|vorher|nachher|morgens|mittags|abends|nachts|heute|gestern|dann|jetzt|score|skala|index|\d)$/;
const DEGREE =
  /^(?:positiv|negativ|hoch|erhöht|niedrig|schlecht|entgleist|jenseits|katastrophal|auffällig|grenzwertig|vermindert|erniedrigt|massiv|stark|deutlich|nachweisbar|schlechte)$/;
/** What tells nothing of an illness where it is as it should be, and what other texts count too. */
const ONLY_DEGREE = /^(?:schnelltest|schwangerschaftstest|pcr|zellen|titer|tumormarker)$/;
const OF_A_BODY = /^(?:zellen|score|ft|hb|hba|quick|puls|dimere|sättigung|got|visus|bell)$/;

/** The name of a value with its number. */
export const labValue: Rule = (place) => {
  const { tokens, index } = place;
  const { lower } = tokens[index]!;
  if (!LAB.has(lower)) return undefined;
  if (CAPITALS.test(lower) && tokens[index]!.case !== 'upper') return undefined;
  if (OF_A_BODY.test(lower) && !isOfBody(tokens, index)) return undefined;
  const end = valueEnd(tokens, index, ONLY_DEGREE.test(lower));
  if (end === -1 || isOfNoBody(tokens, index, end)) return undefined;
  const found = hit({ start: index, end: unitEnd(tokens, end) }, weakLevel(place));
  return found && found.end > end ? { ...found, sure: true } : found;
};

const isUnit = fitting(/^(?:ng|mg|µg|μg|ug|g|mmol|µmol|pg|u|ie|mval)$/);
const isPerVolume = fitting(/^(?:ml|dl|l)$/);

/** "5,8 ng/ml": past the rest of the number and its unit; the place itself where there is none. */
function unitEnd(tokens: readonly Token[], end: number): number {
  let at = end;
  while ((tokens[at]?.text === ',' || tokens[at]?.text === '.') && tokens[at + 1]?.kind === 'number') at += 2;
  return isUnit(tokens[at]) && tokens[at + 1]?.text === '/' && isPerVolume(tokens[at + 2]) ? at + 3 : end;
}

const isMineral = fitting(/^(?:kalium|natrium|kalzium)$/);
const isStandard = fitting(/^(?:durchschnitt|grenzwert|normwert|mittelwert|richtwert|norm)$/);

/** "Kalium 2,1 mg/l" of water, where blood has mmol; "Ethanol 70 %"; "IQ 100 ist der Durchschnitt". */
function isOfNoBody(tokens: readonly Token[], index: number, end: number): boolean {
  const unit = unitEnd(tokens, end);
  if (isMineral(tokens[index]) && tokens[unit - 3]?.lower === 'mg' && tokens[unit - 1]?.lower === 'l')
    return true;
  if (tokens[index]!.lower === 'ethanol' && tokens[end]?.text === '%') return true;
  return /^(?:ist|gilt|gelten)$/.test(tokens[unit]?.lower ?? '') && isStandard(tokens[unit + 2]);
}

function valueEnd(tokens: readonly Token[], index: number, degreeOnly: boolean): number {
  for (let at = index + 1; at <= index + 5; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return -1;
    if (DEGREE.test(token.lower)) return at + 1;
    const glued = token.gap === 'none' && at === index + 1;
    if (token.kind === 'number' && !glued) return degreeOnly ? -1 : at + 1;
    if (!glued && !BETWEEN.test(token.lower)) return -1;
  }
  return -1;
}

/** "CD4-Zellen", "T-Score", "HbA1c": joined to what says that it is of a body. */
function isOfBody(tokens: readonly Token[], index: number): boolean {
  const { text, case: written } = tokens[index]!;
  if (text === 'Hb' || text === 'HbA' || text === 'Quick') return true;
  if (/^(?:Puls|Visus)$/.test(text)) return written === 'capital';
  if (text === 'GOT') return true;
  return (
    tokens[index - 1]?.text === '-' && /^(?:T|Z|4|8|fT|D|Bell|O|O2)$/.test(tokens[index - 2]?.text ?? '')
  );
}
