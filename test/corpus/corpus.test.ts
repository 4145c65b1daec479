import { hasRightCheckDigits } from './check-digits';
import { type CorpusText, HALVES, KINDS, parseLot, readLots } from './corpus';
import { parsePassages, readPassages } from './passages';
import { sharedSequences } from './shared-sequences';

const { texts, problems } = readLots(process.env.CORPUS);

function wrongCheckDigits(of: readonly CorpusText[]) {
  return of.flatMap(({ slug, text, marks }) =>
    marks
      .map((mark) => ({ slug, type: mark.type, words: text.slice(mark.start, mark.end) }))
      .filter(({ type, words }) => !hasRightCheckDigits(type, words)),
  );
}

describe('the corpus', () => {
  it('is well formed', () => {
    expect(problems).toEqual([]);
  });

  it.each(KINDS)('holds at least 400 %s texts', (kind) => {
    expect(texts.filter((text) => text.kind === kind).length).toBeGreaterThanOrEqual(400);
  });

  it.each(HALVES)('holds personal and official texts in the %s half', (half) => {
    const kinds = new Set(texts.filter((text) => text.half === half).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['official', 'personal']);
  });

  it('has no two texts that share more than a fifth of their five-word sequences', () => {
    expect(sharedSequences(texts).filter(({ share }) => share > 0.2)).toEqual([]);
  });

  it('marks IBANs, tax ids and cards with right check digits', () => {
    expect(wrongCheckDigits(texts)).toEqual([]);
  });
});

describe('the passages', () => {
  const passages = readPassages();

  it.each(HALVES)('are with and without marks in the %s half', (half) => {
    const kinds = new Set(passages.filter((passage) => passage.half === half).map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['official', 'personal']);
  });

  it('are none twice', () => {
    expect(new Set(passages.map(({ text }) => text)).size).toBe(passages.length);
  });

  it('that are held out are no likenesses of those that are learned from', () => {
    const isHeldOut = new Map([...texts, ...passages].map(({ slug, half }) => [slug, half === 'held-out']));
    const likenesses = sharedSequences([...texts, ...passages]).filter(
      ({ slugs: [one, other], share }) => share > 0.5 && isHeldOut.get(one) !== isHeldOut.get(other),
    );
    expect(likenesses).toEqual([]);
  });

  it('mark IBANs, tax ids and cards with right check digits', () => {
    expect(wrongCheckDigits(passages)).toEqual([]);
  });
});

describe('parsePassages', () => {
  it('reads passages that stand apart by an empty line', () => {
    expect(
      parsePassages('mind.txt', 'tuning', '\nFrau [[PERSON:Koch]]\nkommt.\n\n \nDer Rat tagt.\n'),
    ).toEqual({
      texts: [
        {
          slug: 'mind-tuning-1',
          kind: 'personal',
          text: 'Frau Koch\nkommt.',
          marks: [{ start: 5, end: 9, type: 'PERSON' }],
          half: 'tuning',
        },
        { slug: 'mind-tuning-2', kind: 'official', text: 'Der Rat tagt.', marks: [], half: 'tuning' },
      ],
      problems: [],
    });
  });

  it('tells of a mark that is none, with the passage', () => {
    expect(parsePassages('mind.txt', 'held-out', 'Der Rat.\n\n[[NAME:Anna]]').problems).toEqual([
      'mind-held-out-2: "NAME" is no kind of data. The guide has the list.',
    ]);
  });
});

describe('parseLot', () => {
  const parse = (content: string, kind: 'personal' | 'official' = 'personal') =>
    parseLot('personal/lot.txt', { kind, half: 'tuning' }, content);

  it('reads texts, their marks over line ends, and the half of their lot', () => {
    const { texts, problems } = parse(
      '=== first\n\nFrau [[PERSON:Erika\nMustermann]] [wohnt]\n\n=== second\n[[EMAIL:a[1]@b.example]] schreibt\n',
    );
    expect(problems).toEqual([]);
    expect(texts).toEqual([
      {
        slug: 'first',
        kind: 'personal',
        text: 'Frau Erika\nMustermann [wohnt]',
        marks: [{ start: 5, end: 21, type: 'PERSON' }],
        half: 'tuning',
      },
      {
        slug: 'second',
        kind: 'personal',
        text: 'a[1]@b.example schreibt',
        marks: [{ start: 0, end: 14, type: 'EMAIL' }],
        half: 'tuning',
      },
    ]);
  });

  it.each([
    ['words before the first slug', 'Hallo\n=== a-b\n[[PERSON:Anna]]\n', 'Put a line "=== slug" above them.'],
    ['a slug with capitals', '=== Brief\n[[PERSON:Anna]]\n', '"Brief": is no slug'],
    ['an unknown kind', '=== a-b\n[[NAME:Anna]]\n', '"a-b": "NAME" is no kind of data'],
    ['a mark in a mark', '=== a-b\n[[PERSON:Anna [[ADDRESS:Weg 3]] Koch]]\n', 'a mark in a mark'],
    ['a mark that is not closed', '=== a-b\n[[PERSON:Anna]] und [[PERSON:Ben\n', 'a mark that is not closed'],
    ['a mark closed twice', '=== a-b\n[[PERSON:Anna]] und Ben]]\n', 'a mark that is not closed'],
    ['a space in a mark', '=== a-b\n[[PERSON:Anna ]]\n', 'Put them outside.'],
    ['a personal text without a mark', '=== a-b\nAnna\n', 'Mark its data, or move it to official/.'],
  ])('tells of %s, with the file and what to do', (_, content, message) => {
    const { problems } = parse(content);
    expect(problems.join('\n')).toContain('personal/lot.txt');
    expect(problems.join('\n')).toContain(message);
  });

  it('tells of a mark in an official text', () => {
    expect(parse('=== a-b\n[[PERSON:Anna]]\n', 'official').problems.join('\n')).toContain(
      'Move it to personal/',
    );
  });
});

describe('sharedSequences', () => {
  it('counts the five-word sequences that two texts have in common', () => {
    const shared = sharedSequences([
      { slug: 'one', text: 'Wir bitten Sie, das Formular bis Freitag auszufüllen.' },
      { slug: 'other', text: 'wir bitten sie das Formular noch heute auszufüllen und abzugeben' },
      { slug: 'third', text: 'Die Bücherei bleibt heute wegen Inventur geschlossen.' },
    ]);
    expect(shared).toEqual([{ slugs: ['one', 'other'], share: 1 / 4 }]);
  });
});

describe('hasRightCheckDigits', () => {
  it.each([
    ['IBAN', 'DE02 1203 0000 0000 2020 51', true],
    ['IBAN', 'DEO2 l2O3 0000 0000 2020 51', true],
    ['IBAN', 'ＤＥ02-1203\u00ad0000.0000\n2020 51', true],
    ['IBAN', 'DE03 1203 0000 0000 2020 51', false],
    ['TAX_ID', '86 095 742 719', true],
    ['TAX_ID', '86 095 742 718', false],
    ['CREDIT_CARD', '4111 1111 1111 1111', true],
    ['CREDIT_CARD', '4111 1111 1111 1112', false],
    ['PLATE', 'VIE-MM 198', true],
  ] as const)('says of %s %j: %j', (type, words, right) => {
    expect(hasRightCheckDigits(type, words)).toBe(right);
  });
});
