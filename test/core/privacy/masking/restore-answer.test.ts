import type { Mapping } from '../../../../src/core/privacy';
import { restoreAnswer } from '../../../../src/core/privacy';
import { INVENTED, MAPPING, READ, TEXT } from './altered';

describe('restoreAnswer', () => {
  it.each(READ)('reads %j as %j', (written, restored) => {
    const answer = restoreAnswer(`Es schreibt ${written}, heute.`, MAPPING, []);
    expect(answer.text).toBe(`Es schreibt ${restored}, heute.`);
    expect(answer.invented).toEqual([]);
    expect(restoreAnswer(written, MAPPING, []).text).toBe(restored);
  });

  it.each(INVENTED)('shows and tells %j', (written, ...told) => {
    const answer = restoreAnswer(`Es schreibt ${written}, heute.`, MAPPING, []);
    expect(answer.text).toBe(`Es schreibt ${written}, heute.`);
    expect(answer.invented).toEqual(told);
  });

  it.each(TEXT)('leaves %j alone', (written) => {
    const answer = restoreAnswer(`Es schreibt ${written}, heute.`, MAPPING, []);
    expect(answer.text).toBe(`Es schreibt ${written}, heute.`);
    expect(answer.invented).toEqual([]);
  });

  it('marks restored values as segments of their own', () => {
    expect(restoreAnswer('Frau [PERSON_1.2]s Antrag', MAPPING, []).segments).toEqual([
      { text: 'Frau ' },
      { text: 'Kowalski', placeholder: '[PERSON_1.2]' },
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

describe('what restoreAnswer tells of the placeholders', () => {
  const sent = ['[PERSON_1]', '[PERSON_1.2]', '[PERSON_2]'];
  const nothing = { missing: [], invented: [], repeated: [], unexpected: [] };

  it.each([
    ['nothing where all are there', '[PERSON_1], [PERSON_1.2], [PERSON_2]', sent, nothing],
    ['no loss of a person of whom one form is left', '[PERSON_1], [PERSON_2]', sent, nothing],
    ['no loss of a person of whom another form is left', '[PERSON_1.3], [PERSON_2]', sent, nothing],
    ['no repetition where one form stands for the other', '[PERSON_1] [PERSON_1] [PERSON_2]', sent, nothing],
    ['a lost person once, by the first form', '[PERSON_2]', sent, { ...nothing, missing: ['[PERSON_1]'] }],
    ['a lost value', '[PERSON_1]', ['[PERSON_1]', '[EMAIL_1]'], { ...nothing, missing: ['[EMAIL_1]'] }],
    [
      'a form that nobody has',
      '[PERSON_1.7] [PERSON_1] [PERSON_2]',
      sent,
      { ...nothing, invented: ['[PERSON_1.7]'] },
    ],
    [
      'a form that nobody has as no sign of the person',
      '[PERSON_2] [PERSON_2.4]',
      ['[PERSON_1]', '[PERSON_2]'],
      { ...nothing, missing: ['[PERSON_1]'], invented: ['[PERSON_2.4]'] },
    ],
    [
      'an invented placeholder once',
      '[PERSON_7] [PERSON_7] [PERSON_1]',
      ['[PERSON_1]'],
      { ...nothing, invented: ['[PERSON_7]'] },
    ],
    [
      'a person more often than in the text',
      '[PERSON_1] [PERSON_1.2] [PERSON_1]',
      ['[PERSON_1]', '[PERSON_1.2]'],
      { ...nothing, repeated: ['[PERSON_1]'] },
    ],
    [
      'somebody of an earlier text',
      '[PERSON_1] [PERSON_12]',
      ['[PERSON_1]'],
      { ...nothing, unexpected: ['[PERSON_12]'] },
    ],
    ['no other person in another form', '[PERSON_1.2]', ['[PERSON_1]'], nothing],
  ])('%s', (_, answer, expected, told) => {
    expect(restoreAnswer(answer, MAPPING, expected)).toMatchObject(told);
  });
});
