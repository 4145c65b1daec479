import fc from 'fast-check';
import type { Mapping } from '../../../../src/core/privacy';
import { createStreamRestorer, restoreAnswer } from '../../../../src/core/privacy';

const mapping: Mapping = {
  version: 1,
  entries: [
    { placeholder: '[PERSON_1]', type: 'PERSON', value: 'Erika Mustermann' },
    { placeholder: '[PERSON_2]', type: 'PERSON', value: 'Klaus' },
    { placeholder: '[DATE_OF_BIRTH_1]', type: 'DATE_OF_BIRTH', value: '12.08.1964' },
    { placeholder: '[IBAN_1]', type: 'IBAN', value: 'DE02 1203 0000 0000 2020 51' },
  ],
};

describe('restoreAnswer', () => {
  it.each([
    ['[PERSON_1] kommt.', 'Erika Mustermann kommt.'],
    ['\\[PERSON\\_1\\] kommt.', 'Erika Mustermann kommt.'],
    ['**[PERSON_1]** kommt.', '**Erika Mustermann** kommt.'],
    ['[**PERSON_1**] kommt.', 'Erika Mustermann kommt.'],
    ['[person_1] kommt.', 'Erika Mustermann kommt.'],
    ['[Person 1] kommt.', 'Erika Mustermann kommt.'],
    ['[ PERSON_1 ] kommt.', 'Erika Mustermann kommt.'],
    ['PERSON_1 kommt.', 'Erika Mustermann kommt.'],
    ['[Date of Birth 1]', '12.08.1964'],
    ['[DATE\\_OF\\_BIRTH\\_1]', '12.08.1964'],
    ['[PERSON_1]s Antrag', 'Erika Mustermanns Antrag'],
    ["[PERSON_1]'s Antrag", "Erika Mustermann's Antrag"],
    ['[PERSON_2]s Antrag', 'Klaus’ Antrag'],
    ['[PERSON_1]sagt', 'Erika Mustermannsagt'],
    ['[PERSON_10] kommt.', '[PERSON_10] kommt.'],
    ['[PERSON_1', '[PERSON_1'],
    ['XPERSON_1', 'XPERSON_1'],
    ['PERSON_12', 'PERSON_12'],
    ['person 1 im Saal', 'person 1 im Saal'],
  ])('reads %j as %j', (answer, expected) => {
    expect(restoreAnswer(answer, mapping, []).text).toBe(expected);
  });

  it('tells what is missing, invented, repeated and unexpected', () => {
    const answer = restoreAnswer('[PERSON_1] und [PERSON_1], [PERSON_7], [IBAN_1]', mapping, [
      '[PERSON_1]',
      '[PERSON_2]',
    ]);
    expect(answer).toMatchObject({
      missing: ['[PERSON_2]'],
      invented: ['[PERSON_7]'],
      repeated: ['[PERSON_1]'],
      unexpected: ['[IBAN_1]'],
    });
    expect(answer.text).toContain('[PERSON_7]');
  });

  it('marks restored values as segments of their own', () => {
    expect(restoreAnswer('Frau [PERSON_1]s Antrag', mapping, []).segments).toEqual([
      { text: 'Frau ' },
      { text: 'Erika Mustermann', placeholder: '[PERSON_1]' },
      { text: 's Antrag' },
    ]);
  });

  it('never reads a value that holds a placeholder again', () => {
    const tricky: Mapping = {
      version: 1,
      entries: [
        { placeholder: '[PERSON_1]', type: 'PERSON', value: '[PERSON_2]' },
        { placeholder: '[PERSON_2]', type: 'PERSON', value: 'Klaus' },
      ],
    };
    expect(restoreAnswer('[PERSON_1]', tricky, []).text).toBe('[PERSON_2]');
  });
});

describe('createStreamRestorer', () => {
  const words = fc.constantFrom(
    '[PERSON_1]',
    '[PERSON_10]',
    '\\[PERSON\\_1\\]',
    '[Person 2]',
    'PERSON_1',
    's ',
    "'s",
    ' ',
    '.',
    '[',
    ']',
    '\\',
    'PERSON_',
    'Antrag',
    '**',
    '[**IBAN_1**]',
    '\n',
    '(',
    'x'.repeat(60),
  );

  it('shows in the end what the whole answer would, however it is cut', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 14 }),
        fc.array(fc.nat(9), { maxLength: 60 }),
        (pieces, cuts) => {
          const answer = pieces.join('');
          const stream = createStreamRestorer(mapping);
          let shown = '';
          let at = 0;
          for (const cut of cuts) {
            shown += stream.push(answer.slice(at, at + cut));
            at += cut;
          }
          shown += stream.push(answer.slice(at)) + stream.flush();
          expect(shown).toBe(restoreAnswer(answer, mapping, []).text);
        },
      ),
      { numRuns: 5000, seed: 3 },
    );
  });

  it('never shows half a placeholder', () => {
    const stream = createStreamRestorer(mapping);
    const shown = [...'Frau [PERSON_1], [PERSON_10]!'].map((char) => stream.push(char));
    const steps = shown.map((_, index) => shown.slice(0, index + 1).join(''));
    for (const step of steps) expect('Frau Erika Mustermann, [PERSON_10]!'.startsWith(step)).toBe(true);
    expect(steps.some((step) => /\[PERSON_1?$/.test(step))).toBe(false);
  });
});
