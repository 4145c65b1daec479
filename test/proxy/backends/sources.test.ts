import { sourcesOf } from '../../../src/proxy/backends/sources';
import { upstreamProblem } from '../../../src/proxy/backends/upstream-problem';
import { retryAfterSeconds } from '../../../src/proxy/http/retry-after';

const templates = { k: 'https://dms.example/{documentName}?id={documentId}' };
const source = (documentName: string, documentId = 'd', dataset = 'k') =>
  sourcesOf([{ dataset, documentId, documentName }], templates)[0]!;

test.each([
  [
    'a name with signs',
    'Übersicht 1/2 & #3?.pdf',
    'https://dms.example/%C3%9Cbersicht%201%2F2%20%26%20%233%3F.pdf?id=d',
  ],
  ['a way out of the folder', '../../admin', 'https://dms.example/..%2F..%2Fadmin?id=d'],
  ['an address', 'javascript:alert(1)', 'https://dms.example/javascript%3Aalert(1)?id=d'],
  ['half of a character', 'a\uD800', 'https://dms.example/a%EF%BF%BD?id=d'],
  ['two dots', '..', undefined],
  ['nothing', '', undefined],
])('%s as a document’s name never leaves its place in the address', (_name, name, url) => {
  expect(source(name).url).toBe(url);
});

test('a dataset without a template, and one named like a property of every object, have no address', () => {
  expect(source('a', 'd', 'x').url).toBeUndefined();
  expect(source('a', 'd', 'constructor').url).toBeUndefined();
});

test('title and excerpt are cut', () => {
  const [cut] = sourcesOf([{ documentName: 'x'.repeat(500), text: '🙂 '.repeat(500) }], {});
  expect([...cut!.title]).toHaveLength(200);
  expect([...cut!.excerpt!].length).toBeLessThanOrEqual(300);
  expect(cut!.excerpt).toMatch(/…$/);
});

test.each([
  ['7', 7],
  ['0', 0],
  ['999999999', 86_400],
  ['Thu, 01 Jan 2026 00:00:10 GMT', 10],
  ['Thu, 01 Jan 2025 00:00:00 GMT', 0],
  ['bald', undefined],
  ['-1', undefined],
  [undefined, undefined],
])('Retry-After: %s', (header, seconds) => {
  expect(retryAfterSeconds(header, Date.UTC(2026, 0, 1))).toBe(seconds);
});

test('the wait of a busy model goes to the clerk as a number of seconds, and no other error has one', () => {
  expect(upstreamProblem(429, '', 7)).toMatchObject({ retryAfterSeconds: 7, problem: { waitSeconds: 7 } });
  for (const error of [upstreamProblem(429, ''), upstreamProblem(429, '', 0), upstreamProblem(500, '', 7)])
    expect(error.problem.waitSeconds).toBeUndefined();
});
