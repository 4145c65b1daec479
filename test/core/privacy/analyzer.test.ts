import fc from 'fast-check';
import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';
import type { FindingType } from '../../../src/core/privacy/finding';
import { LETTERS } from './samples/letters';
import { OFFICIAL } from './samples/official';

const rules = nettetal.privacy;

/** Reads `[[KIND:words]]` marks. */
function unmark(marked: string): { text: string; expected: { type: FindingType; words: string }[] } {
  const expected: { type: FindingType; words: string }[] = [];
  const text = marked.replace(/\[\[([A-Z_]+):([^\]]+)\]\]/g, (_, type: FindingType, words: string) => {
    expected.push({ type, words });
    return words;
  });
  return { text, expected };
}

const found = (text: string) =>
  analyze(text, rules).map((finding) => ({
    type: finding.type,
    words: text.slice(finding.start, finding.end),
  }));

describe('letters and mails of a town', () => {
  it.each(Object.entries(LETTERS))('finds everything personal in %s and nothing else', (_, marked) => {
    const { text, expected } = unmark(marked);
    // Titles may stand in the mark or not.
    const bare = (entry: { type: FindingType; words: string }) => ({
      ...entry,
      words: entry.words.replace(/^Dr\. /, ''),
    });
    expect(found(text)).toEqual(expected.map(bare));
  });

  it.each(Object.entries(OFFICIAL))('is quiet in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('analyze', () => {
  it('finds the person and the IBAN of the acceptance case and nothing else', () => {
    expect(found('Frau Erika Mustermann, IBAN DE02 1203 0000 0000 2020 51')).toEqual([
      { type: 'PERSON', words: 'Erika Mustermann' },
      { type: 'IBAN', words: 'DE02 1203 0000 0000 2020 51' },
    ]);
  });

  it('leaves the own contact data of the authority alone', () => {
    const text =
      'Stadt Nettetal, Doerkesplatz 11, 41334 Nettetal, Tel. +49 2153 898-0, 02153/898-1234, info@nettetal.de, x@it.nettetal.de';
    expect(found(text)).toEqual([]);
    expect(found('Mail an erika@nettetal.de.evil.example und an a@notnettetal.de')).toHaveLength(2);
  });

  it('never calls checked identifiers, mail, phone, account or classification waivable', () => {
    const everything = Object.values(LETTERS).map((marked) => unmark(marked).text);
    const lax = {
      ...rules,
      sureFrom: 1,
      waivable: ['IBAN', 'EMAIL', 'PHONE', 'TAX_ID', 'CLASSIFIED', 'BANK_ACCOUNT'] as const,
    };
    for (const text of [...everything, 'GEHEIM\nText', 'Konto 202051'])
      expect(analyze(text, lax).filter((finding) => finding.waivable)).toEqual([]);
  });

  it('lets a name that rests on a list be waived, and one after a salutation not', () => {
    const [first, second] = analyze('Anna kommt. Frau Kowalski auch.', rules);
    expect(first).toMatchObject({ type: 'PERSON', waivable: true, reason: 'name-list' });
    expect(second).toMatchObject({ type: 'PERSON', waivable: false, reason: 'salutation' });
  });

  it('gives ordered findings without overlaps inside the text, and never throws, on any string', () => {
    const pieces = fc.constantFrom(
      'Frau ',
      'Erika Mustermann',
      'DE02 1203 0000 0000 2020 51',
      '\u200b',
      '\ud800',
      '\n',
      ' ',
      '@',
      'web.de',
      '0',
      '12.',
      'Straße ',
      'geb. ',
      '\u0301',
      '[PERSON_1]',
      'Az. ',
      '41334 ',
      'Köln',
      'Е',
      '\u202e',
      '&#64;',
      '-',
      'VIE-',
      'GEHEIM',
      '(',
      '+49 ',
      '&amp;',
      'İ',
      'ﬁ',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 }))).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        let end = 0;
        for (const finding of analyze(input, rules)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(input.length);
          end = finding.end;
        }
        expect(analyze(input, rules)).toEqual(analyze(input, rules));
      }),
      { numRuns: 2000, seed: 4711 },
    );
  });
});
