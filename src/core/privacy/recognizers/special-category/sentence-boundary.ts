import { fitting } from '../../per-word';
import { startsLine, type Token } from '../../text';
import { forms } from '../../words';
import { MONTHS } from '../address/words';

/* Where a sentence or a line of notes begins: behind what a point ends one, and behind what it does not. */

const leadsToOrdinal = fitting(
  /^(?:im|am|der|die|das|den|dem|zum|zur|vom|bis|des|in|seit|ab|(?:mein|dein|sein|ihr|unser)e[nmr])$/,
);
const SHORT_LINE = 42;
/** Of cards of the disabled. */
const MARKS_OF_CARDS = new Set(['aG', 'Bl', 'Gl', 'RF', 'TBl', 'EB']);
const ABBREVIATIONS = new Set(
  forms(
    'bzw usw etc geb verst gest verh verw evtl vgl inkl zzgl ggf str abs art nr tel pat med prof hr fr fam ast ca lt mtl gem ehem sog prot kath bekl antragst klin psych chron evang ansprechp mutm beh ärztl gesetzl staatl stat amb verw akut rez',
  ),
);

/** "2. Klasse", "20. SSW", "Verbrennungen 3. Grades" */
const isCountedFromOne = fitting(
  /^(?:klasse|ssw|schwangerschaftswoche|lebenswoche|lebensmonat|lebensjahr|trimester|trimenon|grad(?:es)?|schuljahr|schulbesuchsjahr|lehrjahr)$/,
);

const isStreet = fitting(/(?:str|pl)$/);
const endsAlways = fitting(/^[!?;]$/);

export function beginsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const before = tokens[index - 1]!;
  if (token.gap === 'paragraph') return true;
  if (token.gap === 'none') return false;
  if (token.gap === 'line' && beginsLine(tokens, index)) return true;
  if (endsAlways(before)) return true;
  if (before.text !== '.') return false;
  // "irak. Kurde"
  if (isNationShort(tokens[index - 2]) && tokens[index - 2]!.case === 'lower') return false;
  const word = tokens[index - 2];
  if (!word || word.text === ')') return true;
  // "wohnhaft Pannofenstr. 40"
  if (token.kind === 'number' && isStreet(word)) return false;
  // "im 6. Monat" counts, "Grad 3. Sie" ends.
  if (word.kind === 'number' && leadsToOrdinal(tokens[index - 3]) && word.text.length < 3) return false;
  // "Henry, 2. Klasse, hat …"
  if (word.kind === 'number' && word.text.length < 3 && isCountedFromOne(token)) return false;
  if (word.kind === 'number')
    return (
      word.text.length > 2 || (token.kind === 'word' && token.case !== 'lower' && !MONTHS.has(token.lower))
    );
  // "das Merkzeichen aG. Ihr Ausweis …"
  if (MARKS_OF_CARDS.has(word.text)) return true;
  if (token.case === 'lower' && token.kind === 'word')
    return word.text.length > 3 && !ABBREVIATIONS.has(word.lower);
  return (
    (word.text.length > 2 && !ABBREVIATIONS.has(word.lower)) || (word.case === 'lower' && isShortWord(word))
  );
}

/** "… lehnt er ab. Hilfe bekommt …": no abbreviations. */
const isShortWord = fitting(/^(?:ab|an|da|du|er|es|ja|so|um|wo|zu)$/);

const isBullet = fitting(/^[-–•*·|]$/);

const isNationShort = fitting(
  /^(?:türk|syr|irak|iran|afgh|eritr|somal|äthiop|niger|ghan|gamb|pakist|ind|chin|vietn|poln|rum|rumän|bulg|ungar|tschech|slowak|ukr|russ|weißruss|georg|armen|kosov|alban|serb|kroat|bosn|mazed|griech|ital|span|portug|franz|niederl|österr|marokk|tunes|alger|ägypt|liban|kurd|arab|bras)$/,
);

/** A line that does not go on with the one before: a bullet, a label, or after a short line. */
function beginsLine(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (isBullet(token) || tokens[index - 1]!.text === ':' || next?.text === ':') return true;
  if (token.kind === 'number' && (next?.text === '.' || next?.text === ')')) return true;
  for (let at = index - 1; at >= 0 && index - at < 16; at--) {
    const token = tokens[at]!;
    if (startsLine(token)) return tokens[index - 1]!.end - token.start < SHORT_LINE;
  }
  return false;
}
