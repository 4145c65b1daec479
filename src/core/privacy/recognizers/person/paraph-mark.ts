import { foldName } from '../../lists/names';
import { isNoun, isOtherWord } from '../../lists/vocabulary';
import { fitting, oneOf } from '../../per-word';
import type { Candidate } from '../../recognizer';
import { type PreparedText, startsLine, type Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { words } from '../../words';

/** What a paraph is called in forms and notes. */
const isPlain = oneOf(
  words(
    'kürzel namenskürzel namenszeichen namenszug handzeichen kurzzeichen paraphe paraphiert bearbeiterkürzel',
  ),
);
/** The same, cut before a dot. */
const isCut = oneOf(words('kz hz hdz nz namensz handz kürz'));
const MARKS = sought(isPlain, isCut);

const isArticle = fitting(/^(?:das|dem|des|ein|eine[mnrs]?|kein|dieses|diesem|welches)$/);

const LONGEST = 4;
const endsMark = fitting(/^[.,;:)/|–—]$/);
/** Words so short that stand in the same place. */
const isNoSign = oneOf(
  words(
    'ja nein nr sb amt fb dez abt org tel fax uhr am an im in der die das von vom und für bei ist wie des dem den kfz str plz ref zul wv az gz mfg lfd abs anl bl ggf usw bzw evtl inkl zzgl gem lt einschl sg sgb hzl alg bgb wvl vfg zda ea',
  ),
);

/**
 * "Kürzel Lm", "Kz. Bö", "Namenszeichen: Kl", "Handzeichen Wst / mitgezeichnet": who signs shortens the name, and the
 * word before it says so.
 */
export function markedParaphs({ tokens }: PreparedText): Candidate[] {
  return indexOf(tokens)
    .of(MARKS)
    .flatMap((index) => {
      const token = tokens[index]!;
      const dot = tokens[index + 1]?.text === '.' && tokens[index + 1]!.gap === 'none';
      // "das Kürzel Wv. eintragen"
      if ((isCut(token) && !dot) || isArticle(tokens[index - 1])) return [];
      let at = dot ? index + 2 : index + 1;
      if (tokens[at]?.text === ':') at++;
      const sign = tokens[at];
      if (sign?.gap !== 'space' || !isParaph(sign)) return [];
      const after = tokens[at + 1];
      if (after && !startsLine(after) && !endsMark(after) && !isWide(sign, after)) return [];
      // "Kz. VIE-AB 12", "Kz. E.-W."
      const end = after?.text === '.' && after.gap === 'none' ? after : sign;
      if (end === after && tokens[at + 2]?.gap === 'none') return [];
      return [
        { start: sign.start, end: end.end, type: 'PERSON', confidence: 0.75, reason: 'signature' } as const,
      ];
    });
}

const isWide = (one: Token, other: Token) => other.start - one.end > 1;

function isParaph(token: Token): boolean {
  const { kind, text, lower } = token;
  if (kind !== 'word' || text.length < 2 || text.length > LONGEST || token.case !== 'capital') return false;
  const folded = foldName(lower);
  return !isNoSign(token) && !isOtherWord(folded) && (text.length < LONGEST || !isNoun(folded));
}
