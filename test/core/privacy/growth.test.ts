import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';
import type * as TextModule from '../../../src/core/privacy/text';
import { readCorpus } from '../../corpus/corpus';
import { countingList, countWork } from './patterns/count-work';

/*
 * The check's work grows with the length of the text, not with its square: counted, not timed, on texts of nothing but
 * one thing. Counted are the characters that are looked at and the tokens that are asked for.
 */

let countGet: (more: number) => void = () => {};
jest.mock('../../../src/core/privacy/text', () => {
  const actual = jest.requireActual<typeof TextModule>('../../../src/core/privacy/text');
  const prepare: typeof actual.prepare = (original) => {
    const prepared = actual.prepare(original);
    return { ...prepared, tokens: countingList(prepared.tokens, () => countGet(1)) };
  };
  return { ...actual, prepare };
});

/** Looks for a character, at the most; a letter takes about a tenth. */
const MOST = 1_000;

function workFor(text: string): number {
  return countWork((count) => {
    countGet = count;
    analyze(text, nettetal.privacy);
  }, text.length * MOST);
}

// The first call unpacks the lists.
beforeAll(() => analyze('Frau Erika Mustermann', nettetal.privacy));

/** Four times as much is still one window of `windows.ts`; longer texts are as many of them as they need. */
const SHORT = 3_500;
const TIMES = 4;

function growthOf(unit: string): number {
  const text = (length: number) => unit.repeat(Math.ceil(length / unit.length));
  return workFor(text(SHORT * TIMES)) / workFor(text(SHORT));
}

describe('the work of the check', () => {
  it.each([
    ['a', 'letters'],
    ['A', 'capitals'],
    ['0', 'digits'],
    ['0 ', 'digits with spaces'],
    ['12-', 'digits with hyphens'],
    ['a.', 'letters with dots'],
    ['@', 'at signs'],
    ['a@b.de ', 'mail addresses'],
    ['A-', 'capitals with hyphens'],
    ['Anna ', 'names'],
    ['Anna-', 'joined names'],
    ['Anna Koch, ', 'full names in one line'],
    ['Frau Koch\n', 'salutations'],
    ['Koch, Anna; ', 'names last name first'],
    ['DE02 ', 'beginnings of IBANs'],
    ['DE02 1203 0000 0000 2020 51, ', 'IBANs'],
    ['\u0301', 'combining marks'],
    ['еa', 'mixed scripts'],
    ['&#65;', 'entities'],
    ['\n', 'line ends'],
    ['\n\n', 'empty lines'],
    [' ', 'spaces'],
    ['Az. ', 'cues'],
    ['Az. 32-1/2024 ', 'case numbers'],
    ['Name: ', 'labels'],
    ['Name: Anna\n', 'fields of a form'],
    ['Frau ', 'titles'],
    ['[', 'brackets'],
    ['[PERSON_1] ', 'placeholders'],
    ['Str. ', 'streets'],
    ['Lindenstr. 4, ', 'addresses in one line'],
    ['Am Hang 3\n41751 Viersen\n', 'addresses in lines'],
    ['41751 Viersen ', 'towns'],
    ['Tel. 02153 91234 ', 'phone numbers'],
    ['geb. 1.2.1990 ', 'dates of birth'],
    ['VIE-AB 123 ', 'plates'],
    ['Sie leidet an Asthma. ', 'special categories'],
    ['Sie leidet an Asthma ', 'special categories without an end'],
    ['Mit freundlichen Grüßen\nAnna Koch\n', 'closings'],
    ['Mit freundlichen Grüßen ', 'closings in one line'],
    ['GEHEIM\n', 'marks of classification'],
    ['Von: Anna Koch <a@b.de>\n', 'mail headers'],
    ['\u200b1', 'invisible characters'],
    ['Termin mit Frau Koch im Standesamt ', 'appointments of couples'],
    ['Die Kennung lautet brmblfx ', 'words that may be log-ins'],
    ['Zzorka   ', 'cells of one row'],
    ['Zzorka | Koch | ', 'cells of one row with names'],
  ])('is no more than linear in a text of nothing but %j (%s)', (unit) => {
    expect(growthOf(unit)).toBeLessThan(TIMES * 1.4);
  });

  it('is no more than linear in letters', () => {
    const texts = readCorpus().filter(({ kind }) => kind === 'personal');
    const all = texts.map(({ text }) => text).join('\n\n');
    const long = workFor(all.slice(0, 200_000)) / 200_000;
    const short = workFor(all.slice(0, 20_000)) / 20_000;
    expect(long / short).toBeLessThan(1.5);
  });
});
