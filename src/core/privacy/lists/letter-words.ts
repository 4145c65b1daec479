const { imul } = Math;
/** Letters are digits of this base, so that a word is one number; nine of them stay below 2 ** 53. */
const BASE = 27;
const MOST_LETTERS = 9;
const A = 0x60;
const Z = 0x7a;

/** Value of a letter a–z, 1 to 26; 0 for anything else. */
function valueAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code > A && code <= Z ? code - A : 0;
}

/**
 * Words of at most nine letters a–z, kept as numbers: a word's ending is looked up letter by letter from its end,
 * without a string for each.
 */
export class LetterWords {
  /** Open addressing; 0 is a free place. */
  private readonly keys: Float64Array;
  private readonly mask: number;

  /** @param list front coded, as `front-coding.ts` has it */
  constructor(list: string) {
    let count = 0;
    for (let at = 0; at < list.length; at++) if (isDigit(list.charCodeAt(at))) count++;
    const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
    this.keys = new Float64Array(size);
    this.mask = size - 1;
    const word = new Uint8Array(MOST_LETTERS);
    for (let at = 0; at < list.length; ) {
      let length = list.charCodeAt(at++) - 0x30;
      for (let value = valueAt(list, at); value !== 0; value = valueAt(list, ++at)) word[length++] = value;
      this.add(word, length);
    }
  }

  private add(word: Uint8Array, length: number): void {
    let key = 0;
    let hash = 0;
    let place = 1;
    for (let at = length - 1; at >= 0; at--) {
      key += word[at]! * place;
      place *= BASE;
      hash = hashed(hash, word[at]!);
    }
    this.keys[this.find(key, hash)] = key;
  }

  /** Where a key stands or would stand. */
  private find(key: number, hash: number): number {
    let at = (hash ^ (hash >>> 15)) & this.mask;
    while (this.keys[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask;
    return at;
  }

  private holds(key: number, hash: number): boolean {
    return this.keys[this.find(key, hash)] === key;
  }

  /** Whether the first `end` characters are a word of the list. */
  has(word: string, end = word.length): boolean {
    return end <= MOST_LETTERS && this.endingAt(word, end, end) !== 0;
  }

  /**
   * Length of the shortest word of the list on which the first `end` characters end, of at least so many letters; 0
   * where there is none.
   */
  endingAt(word: string, end: number, least: number): number {
    let key = 0;
    let hash = 0;
    let place = 1;
    const most = Math.min(end, MOST_LETTERS);
    for (let length = 1; length <= most; length++) {
      const value = valueAt(word, end - length);
      if (value === 0) return 0;
      key += value * place;
      place *= BASE;
      hash = hashed(hash, value);
      if (length >= least && this.holds(key, hash)) return length;
    }
    return 0;
  }
}

function hashed(hash: number, value: number): number {
  return (imul(hash, 0x01000193) ^ value) | 0;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
