import fc from 'fast-check';
import {
  LATER_ARRAY_METHODS as array,
  LATER_OBJECT_FUNCTIONS as object,
  LATER_STRING_METHODS as string,
} from '../../src/commands/later-methods';

const numbers = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 8 });
const text = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', '.', '$', ' ', '\n', '\u00a0', 'ß') });
const index = fc.integer({ min: -9, max: 9 });

/** Node has the methods; ours must give the same. */
function same<T extends [unknown, ...unknown[]]>(
  arbitraries: { [K in keyof T]: fc.Arbitrary<T[K]> },
  ours: (...given: T) => unknown,
  builtIn: (...given: T) => unknown,
): void {
  fc.assert(fc.property(...arbitraries, (...given) => expect(ours(...given)).toEqual(builtIn(...given))));
}

const even = (one: number) => one % 2 === 0;
const twice = (one: number) => (one > 0 ? [one, one] : one);
const letters = (found: Iterable<RegExpMatchArray>) => [...found].map((match) => [match.index, [...match]]);

test('at', () => {
  same(
    [numbers, index],
    (all, at) => array.at.call(all, at),
    (all, at) => all.at(at),
  );
  same(
    [text, index],
    (all, at) => string.at.call(all, at),
    (all, at) => all.at(at),
  );
});

test('findLast and findLastIndex', () => {
  same(
    [numbers],
    (all) => array.findLast.call(all, even as never),
    (all) => all.findLast(even),
  );
  same(
    [numbers],
    (all) => array.findLastIndex.call(all, even as never),
    (all) => all.findLastIndex(even),
  );
});

test('flat and flatMap', () => {
  same(
    [fc.array(fc.oneof(fc.integer(), numbers))],
    (all) => array.flat.call(all),
    (all) => all.flat(),
  );
  same(
    [numbers],
    (all) => array.flatMap.call(all, twice as never),
    (all) => all.flatMap(twice),
  );
});

test.each([/a/g, /(a)|b/gu, /x*/g, /$/gm])('matchAll of %s', (pattern) => {
  same(
    [text],
    (all) => letters(string.matchAll.call(all, pattern)),
    (all) => letters(all.matchAll(pattern)),
  );
});

test('padStart and padEnd', () => {
  same(
    [text, index, text],
    (all, length, filler) => string.padStart.call(all, length, filler),
    (all, length, filler) => all.padStart(length, filler),
  );
  same(
    [text, index, text],
    (all, length, filler) => string.padEnd.call(all, length, filler),
    (all, length, filler) => all.padEnd(length, filler),
  );
});

test('replaceAll', () => {
  same(
    [text, text, text],
    (all, search, by) => string.replaceAll.call(all, search, by),
    (all, search, by) => all.replaceAll(search, by),
  );
  same(
    [text, text],
    (all, by) => string.replaceAll.call(all, /a|b/g, by),
    (all, by) => all.replaceAll(/a|b/g, by),
  );
});

test('trimStart and trimEnd', () => {
  same(
    [text],
    (all) => string.trimStart.call(all),
    (all) => all.trimStart(),
  );
  same(
    [text],
    (all) => string.trimEnd.call(all),
    (all) => all.trimEnd(),
  );
});

test('entries, values, fromEntries and hasOwn of objects', () => {
  const objects = fc.dictionary(text, fc.integer(), { noNullPrototype: true });
  same(
    [objects],
    (one) => object.entries(one),
    (one) => Object.entries(one),
  );
  same(
    [objects],
    (one) => object.values(one),
    (one) => Object.values(one),
  );
  same(
    [objects],
    (one) => object.fromEntries(Object.entries(one)),
    (one) => Object.fromEntries(Object.entries(one)),
  );
  same(
    [objects, text],
    (one, key) => object.hasOwn(one, key),
    (one, key) => Object.hasOwn(one, key),
  );
});
