import { analyse } from 'scslre';
import { readCorpus } from '../../../corpus/corpus';
import { attacksOn, attackText } from './attack-texts';
import { findPatterns, type Pattern, readPatterns, recordBuilt, sourcesOf } from './collect';
import { CountingPattern } from './count-steps';

/*
 * Two looks at every regular expression of the check: scslre looks for repetitions that overlap, and a matcher that
 * counts its steps tries the texts on which a pattern could take long, so that bounded repetitions that multiply
 * are seen too, and texts of more than one character.
 */

/** A pattern may take this many steps for a character; more than one for each way that is open there. */
const MOST_STEPS = 600;
/** Fewer steps for a character at 500 characters are no sign of growth. */
const FEW_STEPS = 25;

/** What is wrong with a pattern, with a text that shows it; undefined where it is linear. */
function fault({ source, flags }: Pattern): string | undefined {
  const report = analyse({ source, flags }).reports[0];
  if (report) {
    const kind = report.exponential ? 'exponential' : 'polynomial';
    return `${source}: ${kind} on a repeated ${report.character.pick}`;
  }
  const counting = new CountingPattern(source, flags);
  for (const attack of attacksOn(source, flags)) {
    const stepsAt = (length: number) => counting.count(attackText(attack, length)) / length;
    const short = stepsAt(500);
    if (short < FEW_STEPS) continue;
    const long = stepsAt(2000);
    if (long > 1.5 * short || long > MOST_STEPS)
      return `${source}: ${Math.round(short)} steps for a character at 500, ${Math.round(long)} at 2,000 on ${JSON.stringify(attack)}`;
  }
  return undefined;
}

const sources = [...sourcesOf('privacy'), ...sourcesOf('mail')];
// The corpus's reader has loaded some of them already.
jest.resetModules();
const built = recordBuilt(() => {
  for (const file of sources) require(`../../../../src/core/${file}`);
  const {
    analyze,
    createStreamRestorer,
    emptyMapping,
    findAllPlaces,
  } = require('../../../../src/core/privacy');
  const { nettetal } = require('../../../../src/core/policy/nettetal');
  const { findOpenMarks } = require('../../../../src/core/mail/open-marks');
  // Patterns that are built when they are needed.
  for (const { text } of readCorpus().slice(0, 100)) analyze(text, nettetal.privacy);
  analyze('Ausweis 1220001290D', nettetal.privacy);
  findAllPlaces('Erika Mustermann', 'Erika Mustermann');
  findOpenMarks('[PERSON_1]');
  createStreamRestorer(emptyMapping()).push('[PERSON_1]');
});

describe('the patterns of the check', () => {
  it('are all seen by this test', () => {
    const counts = sources.map((file) => ({ file, ...readPatterns(file) }));
    expect(counts.reduce((sum, { literals }) => sum + literals.length, 0)).toBeGreaterThan(250);
    const unseen = counts.filter(
      (source) => source.built > 0 && !built.some(({ file }) => file === source.file),
    );
    expect(unseen.map(({ file }) => file)).toEqual([]);
  });

  it.each(sources)('are linear in %s', (file) => {
    const patterns = [...readPatterns(file).literals, ...built.filter((pattern) => pattern.file === file)];
    expect(patterns.map(fault).filter((found) => found !== undefined)).toEqual([]);
  });
});

describe('the look at patterns', () => {
  const pattern = (source: string, flags = 'u'): Pattern => ({ file: 'x.ts', source, flags });

  it.each([
    ['a repetition in a repetition', '(?:a+)+b'],
    ['two repetitions of the same side by side', '\\d*\\d*x'],
    ['a repetition that begins anywhere', '\\s+$'],
    ['repetitions of more than one character', '(?:ab)*(?:ab)*$'],
    ['what is repeated two ways', '(?:Ä|\\p{L})+!'],
    ['bounded repetitions that multiply', '^(?:\\p{L}{1,30}){1,30}!'],
    ['a way to the end of the text from each beginning', '<body(?:\\s[^>]{0,5000})?>'],
    ['a look ahead to the end of the text', 'a(?!.*b)'],
    ['a look back to the beginning of the text', '(?<=a.*)b'],
  ])('finds %s', (_, source) => {
    expect(fault(pattern(source))).toBeDefined();
  });

  it.each([
    '(?:\\p{L}{1,30} ){1,5}!',
    '(?<!\\p{L})Frau \\p{Lu}\\p{Ll}{1,30}(?!\\p{L})',
    '\\d(?:[ .-]?\\d){8,30}',
  ])('lets %s pass', (source) => {
    expect(fault(pattern(source))).toBeUndefined();
  });

  it('reads literals and built patterns from the syntax, not from the text', () => {
    const code =
      'const a = /x[/]y/iu; const b = new RegExp(a.source + "z"); // /not/ one\nconst c = 4 / 2 / 1;';
    expect(findPatterns('x.ts', code)).toEqual({
      literals: [{ file: 'x.ts', source: 'x[/]y', flags: 'iu' }],
      built: 1,
    });
  });

  it.each([
    ['(a|ab)(c|bcd)(d*)', '', 'abcd abcdd'],
    ['(?<=(\\d)\\1)x+?y?', 'u', '11xy 12x 1xy'],
    ['(?<![\\p{L}])(Ä|ß)\\b|^b|k$', 'giu', 'äß b k\u212a'],
    ['(?:(a)|b)*?\\1c', 'i', 'abAc bc aaC'],
    ['[^\\n]{2,3}(?=\\n|$)', 'm', 'abc\nde\nf\u{1d400}'],
    ['(?:x{0,2}){2,3}', '', 'xxxxxxx'],
  ])('counts on the same matches of %s as the engine finds', (source, flags, text) => {
    const engine = [...text.matchAll(new RegExp(source, `g${flags.replace('g', '')}`))].map(
      (match) => match[0],
    );
    expect(new CountingPattern(source, flags).matches(text).matches).toEqual(engine);
  });
});
