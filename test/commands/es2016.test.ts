import { es2016Complaints } from './es2016';

test.each([
  'const a = b?.c;',
  'const a = { ...b };',
  'async function a() {}',
  'class A { b = 1; }',
  'try { a(); } catch { b(); }',
  'a ??= b;',
  'import("a");',
  'const a = /(?<!b)c/;',
  'const a = /(?<b>c)/u;',
  String.raw`const a = /\p{L}/u;`,
  'const a = /b/s;',
  'const a = new RegExp("b", "s");',
  String.raw`const a = new RegExp("\\p{L}", "u");`,
  'const a = RegExp(`(?<!b)c`);',
  'a.at(-1);',
  'a.replaceAll("b", "c");',
  'Object.entries(a);',
  'Object.fromEntries(a);',
  'p.finally(a);',
  'document.title;',
  'const a = globalThis;',
  'fetch("/a");',
])('%s is no script for classic Outlook', (script) => {
  expect(es2016Complaints(script, new Set())).toHaveLength(1);
});

test.each([
  'const a = (b) => { for (const c of b) c.document; };',
  'function* a() { yield 2 ** 3; }',
  'const a = { document: 1, at: 2 }; a.includes(1); a.entries();',
  'const a = /[a-z]+(?=b)(?!c)/giuy;',
  'const a = RegExp("[\\u0041-\\u005a]", "gu");',
  'setTimeout(a, 1); Promise.resolve().then(a, b);',
])('%s is one', (script) => {
  expect(es2016Complaints(script, new Set())).toEqual([]);
});

test('a method that the script brings along may be called', () => {
  expect(es2016Complaints('a.at(1); b.flat();', new Set(['at']))).toEqual(['flat']);
});
