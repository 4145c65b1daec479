import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';
import { unpack } from '../../../src/core/privacy/lists/front-coding';
import { LetterWords } from '../../../src/core/privacy/lists/letter-words';
import { classOf, forgetWords } from '../../../src/core/privacy/lists/word-class';
import { NOUN_ENDINGS } from '../../../src/core/privacy/lists/words.generated';
import { hashed, spellingAt } from '../../../src/core/privacy/spellings';

function kept(word: string) {
  const hash = [...word].reduce((before, char) => hashed(before, char.charCodeAt(0)), 0);
  return spellingAt(word, 0, word.length, hash);
}

describe('what stays of a text', () => {
  it.each(['Quxzafl', 'quxzafl', 'QUXZAFL', '4711', 'R2D2xq', 'Xqzwmeister'])(
    'is nothing of %j, which no list has',
    (word) => {
      analyze(`Sehr geehrte Frau ${word}, Ihr Antrag ${word} liegt vor.`, nettetal.privacy);
      expect(kept(word)).toBeUndefined();
    },
  );

  it.each(['quxzafl', 'quxzafl-schule', 'quxzafl-müller'])('is not what the lists said of %s', (word) => {
    const said = classOf(word);
    expect(classOf(word)).toBe(said);
    forgetWords();
    expect(classOf(word)).not.toBe(said);
    forgetWords();
  });

  it('is a word of the lists in the way it was written', () => {
    analyze('Ihr Antrag, Ihr ANTRAG', nettetal.privacy);
    expect(kept('Antrag')).toMatchObject({ lower: 'antrag', case: 'capital' });
    expect(kept('ANTRAG')).toMatchObject({ lower: 'antrag', case: 'upper' });
  });

  it('is not how letters that stand apart were joined', () => {
    analyze('Diagnose: D E P R E S S I O N', nettetal.privacy);
    expect(kept('DEPRESSION')).toBeUndefined();
  });
});

describe('words kept as numbers', () => {
  const list = new LetterWords(NOUN_ENDINGS);
  const words = [...unpack(NOUN_ENDINGS)];

  it('are all found, as a whole and as an ending', () => {
    for (const word of words) {
      expect(list.has(word)).toBe(true);
      expect(list.endingAt(`x${word}`, word.length + 1, word.length)).toBeGreaterThanOrEqual(word.length);
    }
  });

  it('are no others', () => {
    const known = new Set(words);
    for (const word of words)
      for (const other of [`${word.slice(1)}q`, `${word}a`, word.slice(0, -1), `ä${word.slice(1)}`])
        expect(list.has(other)).toBe(known.has(other));
    expect(list.has('')).toBe(false);
    expect(list.has('abcdefghijkl')).toBe(false);
  });
});
