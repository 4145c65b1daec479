import { words } from '../words';
import type { Cue } from './mapping';

/** How far a cue may stand before a name, with titles and an office between them. */
const REACH = 80;
const MOST_BETWEEN = 5;
/** Of them words that are no titles: "Frau Rechtsanwältin Kowalski". */
const MOST_OFFICES = 2;

const CUE_WORDS: readonly (readonly [Cue, ReadonlySet<string>])[] = [
  ['frau', words('frau fr. fräulein mrs mrs. ms ms. miss madame mme mevrouw mevr.')],
  ['herr', words('herr herrn hr. hrn. mr mr. monsieur meneer dhr.')],
  [
    'family',
    words('familie fam. fam eheleute eheleuten ehepaar ehepaars geschwister geschwistern damen herren'),
  ],
  ['born', words('geb. geb geborene geborener geborenen verw. verwitwete verwitweter gesch.')],
  [
    'female',
    words(
      'liebe geehrte werte verehrte tochter mutter schwester ehefrau gattin oma großmutter tante nichte enkelin schwiegermutter schwiegertochter witwe lebensgefährtin freundin schwägerin cousine',
    ),
  ],
  [
    'male',
    words(
      'lieber geehrter werter verehrter sohn vater bruder mann ehemann gatte opa großvater onkel neffe enkel schwiegervater schwiegersohn witwer lebensgefährte freund schwager cousin',
    ),
  ],
];
const CUE_OF = new Map(CUE_WORDS.flatMap(([cue, list]) => [...list].map((word) => [word, cue] as const)));

const TITLE =
  /^(?:dr|prof|dipl|mag|ing|med|jur|phil|rer|nat|pol|habil|h\.?c|vet|dent|theol|ll\.?m|b\.?a|m\.?a|sc)\.(?:-?\p{L}{1,12}\.?){0,3}$/u;
const OFFICE = /^\p{Lu}\p{Ll}[\p{L}-]{2,40}$/u;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The cue that a title inside a name gives: "Frau Kowalski" where the clerk marked both words. */
export function cueOfWord(word: string): Cue {
  return CUE_OF.get(word.toLowerCase()) ?? 'none';
}

export function isTitle(word: string): boolean {
  return TITLE.test(word.toLowerCase());
}

/**
 * What stands before the name at `start` and says who is meant; never beyond `from`, where the place before ends.
 * "Herr und Frau" are two, "Herr/Frau" leaves open who it is. Greetings and kin ("Liebe Anna") count only right before
 * a name, and not before "Anna und Peter".
 */
export function cueBefore(text: string, from: number, start: number, end: number): Cue {
  const before = text.slice(Math.max(from, start - REACH), start).replace(INVISIBLE, '');
  // A name that is glued to what stands before, or follows an empty line.
  if (before !== '' && !/[\s(„"»'*_[]$/.test(before)) return 'none';
  const list = (before.split(/\n\s{0,20}\n/).at(-1) ?? '')
    .split(/\s/)
    .map((word) => word.replace(/^[(„"»'*_[]{1,4}/, ''))
    .filter(Boolean);
  let offices = 0;
  for (let back = 1; back <= MOST_BETWEEN; back++) {
    const word = list.at(-back) ?? '';
    const cue = cueOfWord(word);
    if (cue === 'frau' || cue === 'herr') return isCouple(list, back, cue) ? 'family' : cue;
    if (cue === 'female' || cue === 'male') {
      const alone = !/^[^\S\n]{1,3}(?:und|u\.|&)\s/.test(text.slice(end, end + 8));
      return back === 1 && alone ? cue : 'none';
    }
    if (cue !== 'none') return offices === 0 ? cue : 'none';
    if (isTitle(word)) continue;
    if (!OFFICE.test(word) || ++offices > MOST_OFFICES) return 'none';
  }
  return 'none';
}

/** "Herrn und Frau Kowalski". */
function isCouple(list: readonly string[], back: number, cue: Cue): boolean {
  const other = cueOfWord(list.at(-back - 2) ?? '');
  return (
    /^(?:und|u\.|&)$/.test(list.at(-back - 1)?.toLowerCase() ?? '') &&
    other !== cue &&
    (other === 'frau' || other === 'herr')
  );
}
