import { nounReadings } from './noun-forms';

export type Case = 'genitive' | 'dative' | 'accusative';

/** Endings of determiners that follow "der": dies-, jed-, and "ein": ein-, kein-, mein-, Ihr-, unser-. */
const STEMS = ['dies', 'jed', 'jen', 'ein', 'kein', 'mein', 'sein', 'ihr', 'Ihr', 'unser', 'Dies', 'Unser'];
const DETERMINER = new RegExp(
  `^(?:(des|der|den|dem|die|das)|(${STEMS.join('|')})(e[srmn]?)?) ((?:\\p{Ll}[\\p{L}-]*(?:e|en|er|es) ){0,2})(\\p{Lu}[\\p{L}-]*)(?![\\p{L}-])`,
  'u',
);

const CONTRACTIONS: Record<string, string> = {
  'zu dem': 'zum',
  'zu der': 'zur',
  'bei dem': 'beim',
  'von dem': 'vom',
  'in dem': 'im',
};

interface Phrase {
  /** The whole phrase as found. */
  readonly length: number;
  readonly article: string;
  readonly stem: string;
  readonly ending: string;
  readonly adjectives: string;
  readonly noun: string;
}

function parse(text: string): Phrase | undefined {
  const match = DETERMINER.exec(text);
  if (!match) return undefined;
  const [whole, article = '', stem = '', ending = '', adjectives = '', noun = ''] = match;
  return { length: whole.length, article, stem, ending, adjectives, noun };
}

/** Words before a participle that look like adjectives: "Ihre hier eingegangene Anmeldung". */
const ADVERB =
  /^(?:hier|immer|bisher|leider|wieder|weiter|vorher|früher|später|daher|nachher|unter|über|öfter|zuerst|gerne|heute|gestern|bereits|stets|erneut|rechtens|unseres|Ihres|meistens|bestens|erstens) $/;

type Cell = 'm' | 'n' | 'f' | 'plural';

/** Which gender or number the determiner and the noun agree on in the given case. */
function cellIn(phrase: Phrase, from: 'genitive' | 'accusative'): Cell | undefined {
  const mark = phrase.article ? phrase.article.slice(1) : phrase.ending;
  const found = new Set<Cell>();
  for (const reading of nounReadings(phrase.noun)) {
    const cell: Cell = reading.number === 'plural' ? 'plural' : reading.gender;
    const masculineLike = cell === 'm' || cell === 'n';
    if (from === 'genitive') {
      if (masculineLike && reading.genitive && mark === 'es') found.add(cell);
      if (cell === 'f' && mark === 'er') found.add(cell);
      if (cell === 'plural' && mark === 'er' && phrase.stem !== 'ein') found.add(cell);
    } else {
      if (cell === 'm' && !reading.genitive && mark === 'en') found.add(cell);
      if (
        cell === 'n' &&
        !reading.genitive &&
        (mark === 'as' || (phrase.stem && (mark === '' || mark === 'es')))
      )
        found.add(cell);
      if (cell === 'f' && (mark === 'ie' || mark === 'e')) found.add(cell);
      if (cell === 'plural' && (mark === 'ie' || mark === 'e') && phrase.stem !== 'ein') found.add(cell);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

const DATIVE: Record<Cell, string> = { m: 'em', n: 'em', f: 'er', plural: 'en' };

function nounIn(phrase: Phrase, cell: Cell, to: 'dative' | 'accusative'): string | undefined {
  const reading = nounReadings(phrase.noun).find((r) =>
    cell === 'plural' ? r.number === 'plural' : r.number === 'singular' && r.gender === cell,
  );
  return reading?.[to];
}

const ANOTHER_NOUN_PHRASE =
  /^,? (?:und|oder|sowie|bzw\.|beziehungsweise) (?:de[srn]|die|das|dieser|dieses|eine[srn]?|Ihre?[srn]?|unsere?[srn]?|meine?[srn]?|\p{Lu})|^, (?:de[srn]|Ihre?[srn]) \p{Lu}/u;

/**
 * Puts the noun phrase that opens `text` into another case, or says undefined where gender and
 * number are not beyond doubt, or where a second phrase hangs on the same preposition.
 */
export function recase(
  text: string,
  from: 'genitive' | 'accusative',
  to: 'dative' | 'accusative',
): { readonly text: string; readonly length: number } | undefined {
  const phrase = parse(text);
  if (!phrase || ANOTHER_NOUN_PHRASE.test(text.slice(phrase.length))) return undefined;
  const cell = cellIn(phrase, from);
  if (!cell) return undefined;
  const noun = nounIn(phrase, cell, to);
  if (!noun) return undefined;
  if (to === 'dative') {
    const determiner = phrase.article ? `d${DATIVE[cell]}` : phrase.stem + DATIVE[cell];
    const adjectives = phrase.adjectives.replace(/\S+ /g, (word) =>
      ADVERB.test(word) ? word : word.replace(/(?:en|er|es|e) $/, 'en '),
    );
    return { text: `${determiner} ${adjectives}${noun}`, length: phrase.length };
  }
  if (phrase.adjectives) return undefined;
  const endings: Record<Cell, readonly [string, string]> = {
    m: ['den', 'en'],
    n: ['das', ''],
    f: ['die', 'e'],
    plural: ['die', 'e'],
  };
  const [article, ending] = endings[cell];
  const derLike = /^(?:dies|jed|jen)/i.test(phrase.stem);
  const determiner = phrase.article ? article : phrase.stem + (cell === 'n' && derLike ? 'es' : ending);
  return { text: `${determiner} ${noun}`, length: phrase.length };
}

/** "zu dem Antrag" → "zum Antrag". */
export function contract(preposition: string, phrase: string): string {
  const [first = '', ...rest] = phrase.split(' ');
  const short = CONTRACTIONS[`${preposition} ${first}`];
  return short ? [short, ...rest].join(' ') : `${preposition} ${phrase}`;
}
