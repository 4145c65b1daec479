import fc from 'fast-check';
import type { MailLine } from '../../../src/core/mail/mail';
import { splitMail } from '../../../src/core/mail/split-mail';
import { CLIENTS } from './samples/clients';
import { LOOK_ALIKES } from './samples/look-alikes';
import { OUTLOOK } from './samples/outlook';
import { kindsOf, readTagged } from './samples/tagged';
import { WEB_MAIL } from './samples/web-mail';

const MAILS = { ...OUTLOOK, ...WEB_MAIL, ...CLIENTS };

/** Lines with the letter of their part, so that a failure shows the mail. */
const shown = (lines: readonly MailLine[], kinds: readonly string[]) =>
  lines.map((line, index) => `${kinds[index]} | ${'>'.repeat(line.quote)}${line.text}`);

const expectSplit = (mail: string) => {
  const { lines, kinds } = readTagged(mail);
  expect(shown(lines, kindsOf(splitMail(lines)))).toEqual(shown(lines, kinds));
};

describe('splitMail', () => {
  it.each(Object.entries(MAILS))('reads %s', (_, mail) => expectSplit(mail));

  it.each(Object.entries(LOOK_ALIKES))('leaves %s to the citizen', (_, mail) => expectSplit(mail));

  it('is tried on at least fifty mails of real programs', () => {
    expect(Object.keys(MAILS).length).toBeGreaterThanOrEqual(50);
  });
});

const PIECES = [...Object.values(MAILS), ...Object.values(LOOK_ALIKES)].flatMap(
  (mail) => readTagged(mail).lines,
);
const anyLine: fc.Arbitrary<MailLine> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
  fc.record(
    {
      text: fc.string({ unit: 'grapheme', maxLength: 40 }),
      quote: fc.nat({ max: 60 }),
      mark: fc.constantFrom('quote' as const, 'signature' as const, 'rule' as const),
    },
    { requiredKeys: ['text', 'quote'] },
  ),
);
const anyMail = fc.array(anyLine, { maxLength: 40 });

/** What stands above the quotation, where the writer said something there. */
const ownTexts = [...Object.values(MAILS), ...Object.values(LOOK_ALIKES)]
  .map((mail) => readTagged(mail))
  .map(({ lines, kinds }) => lines.slice(0, kinds.includes('quote') ? kinds.indexOf('quote') : undefined))
  .filter((lines) => lines.every((line) => line.quote === 0 && line.mark === undefined))
  .filter((lines) => lines.some((line) => /\p{L}/u.test(line.text)));
const threads = [...Object.values(MAILS)]
  .map((mail) => readTagged(mail))
  .filter(({ kinds }) => kinds.includes('quote'))
  .map(({ lines, kinds }) => lines.slice(kinds.indexOf('quote')));

describe('the parts of any mail', () => {
  it('cover all lines in order, without gaps and without neighbours of one kind', () => {
    fc.assert(
      fc.property(anyMail, (lines) => {
        const parts = splitMail(lines);
        let end = 0;
        for (const [index, part] of parts.entries()) {
          expect(part.from).toBe(end);
          expect(part.to).toBeGreaterThan(part.from);
          expect(part.kind).not.toBe(parts[index - 1]?.kind);
          end = part.to;
        }
        expect(end).toBe(lines.length);
      }),
      { numRuns: 2000, seed: 4711 },
    );
  });

  it('above a quoted thread are the same with the thread and without', () => {
    const empty = { text: '', quote: 0 };
    fc.assert(
      fc.property(fc.constantFrom(...ownTexts), fc.constantFrom(...threads), (own, thread) => {
        const together = [...own, empty, ...thread];
        expect(shown(own, kindsOf(splitMail(together)).slice(0, own.length))).toEqual(
          shown(own, kindsOf(splitMail(own))),
        );
      }),
      { numRuns: 2000, seed: 4711 },
    );
  });
});

describe('a mail of a hundred thousand lines', () => {
  const times = (count: number, make: (index: number) => MailLine): MailLine[] =>
    Array.from({ length: count }, (_, index) => make(index));

  it.each<[string, (index: number) => MailLine]>([
    ['ordinary lines', (index) => PIECES[(index * 7) % PIECES.length]!],
    [
      'openings of attributions',
      () => ({ text: 'Am 05.10.2026 um 10:12 schrieb Max <max@example.org>', quote: 0 }),
    ],
    ['attributions that introduce nothing', () => ({ text: 'Am 05.10.2026 schrieb ich Ihnen:', quote: 0 })],
    [
      'header lines without a sender',
      (index) => ({ text: ['An: x', 'Betreff: x', 'Gesendet: 10:12'][index % 3]!, quote: 0 }),
    ],
    ['delimiters', () => ({ text: '-- ', quote: 0 })],
    ['delimiters and tags', (index) => ({ text: index % 2 ? '--' : 'Von meinem iPhone gesendet', quote: 0 })],
    ['closings', () => ({ text: 'Mit freundlichen Grüßen', quote: 0 })],
    ['closings and empty lines', (index) => ({ text: index % 1000 ? '' : 'LG', quote: 0 })],
    ['beginnings of notices', () => ({ text: 'Diese E-Mail', quote: 0 })],
    ['rules', () => ({ text: '_'.repeat(150), quote: 0 })],
    ['dashes and words', () => ({ text: `${'-'.repeat(60)} ${'Nachricht '.repeat(8)}`, quote: 0 })],
    ['marks on empty lines', () => ({ text: '', quote: 0, mark: 'quote' })],
    [
      'empty lines and attributions',
      (index) => ({ text: index % 50 ? '' : 'Am 05.10.2026 schrieb ich Ihnen:', quote: 0 }),
    ],
    ['sixty depths', (index) => ({ text: 'Am 05.10.26 um 10:12 schrieb Max:', quote: index % 60 })],
    ['long lines', () => ({ text: 'Von: '.repeat(300), quote: 0 })],
  ])('is split to its end: %s', (_, make) => {
    // A way that grows with the square of the lines would not come to an end here.
    expect(kindsOf(splitMail(times(100_000, make)))).toHaveLength(100_000);
  });
});
