import fc from 'fast-check';
import { createStreamRestorer, restoreAnswer } from '../../../../src/core/privacy';
import { settledEnd } from '../../../../src/core/privacy/masking';
import { INVENTED, MAPPING, READ, TEXT } from './altered';

const FORMS = [...READ.map(([written]) => written), ...INVENTED.map(([written]) => written), ...TEXT];

function streamed(pieces: readonly string[]): { shown: string; steps: readonly string[] } {
  const stream = createStreamRestorer(MAPPING);
  const steps = pieces.map((piece) => stream.push(piece));
  steps.push(stream.flush());
  return { shown: steps.join(''), steps };
}

describe('createStreamRestorer', () => {
  it.each(FORMS)('shows in the end what the whole answer would, cut anywhere inside %j', (form) => {
    for (const answer of [
      form,
      `Antrag von ${form}`,
      `${form} kommt.`,
      `(${form})s ${form}.2 `,
      `x${form}[${form}`,
    ]) {
      const whole = restoreAnswer(answer, MAPPING, []).text;
      for (let cut = 0; cut <= answer.length; cut++) {
        expect([cut, streamed([answer.slice(0, cut), answer.slice(cut)]).shown]).toEqual([cut, whole]);
        const later = Math.min(answer.length, cut + 2);
        const three = [answer.slice(0, cut), answer.slice(cut, later), answer.slice(later)];
        expect([cut, streamed(three).shown]).toEqual([cut, whole]);
      }
      expect(streamed(answer.split('')).shown).toBe(whole);
    }
  });

  it('waits for the semicolon of a character that is written as an entity', () => {
    const answer = '3&auml;PERSON_1-\nFrau ';
    expect(streamed([...answer]).shown).toBe(restoreAnswer(answer, MAPPING, []).text);
  });

  it('shows in the end what the whole answer would, however it is put together and cut', () => {
    const piece = fc.oneof(
      fc.constantFrom(...FORMS),
      fc.constantFrom(
        's ',
        "'s",
        ' ',
        '.',
        '.2',
        '[',
        ']',
        '{',
        '}',
        '<',
        '>',
        '\\',
        '&',
        'amp;',
        'lt;',
        'PERSON_',
        '_1',
        '1',
        'Antrag',
        '**',
        '\n',
        '-\n',
        '\r',
        '(',
        '\u00ad',
        '\u0301',
        '\ud83d\ude00',
        'А',
        'x'.repeat(60),
        '\u00ad'.repeat(170),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 14 }),
        fc.array(fc.nat(9), { maxLength: 60 }),
        (pieces, cuts) => {
          const answer = pieces.join('');
          const parts: string[] = [];
          let at = 0;
          for (const cut of cuts) {
            parts.push(answer.slice(at, at + cut));
            at += cut;
          }
          parts.push(answer.slice(at));
          expect(streamed(parts).shown).toBe(restoreAnswer(answer, MAPPING, []).text);
        },
      ),
      { numRuns: 4000, seed: 3 },
    );
  });

  it('never shows half a placeholder', () => {
    const { steps } = streamed([...'Frau [PERSON_1.2], [PERSON_10]! PERSON_1s {{PERSON_1}}']);
    const shown = steps.map((_, index) => steps.slice(0, index + 1).join(''));
    for (const step of shown)
      expect('Frau Kowalski, [PERSON_10]! Anna Kowalskis Anna Kowalski'.startsWith(step)).toBe(true);
    expect(shown.some((step) => /PERSON_1?\.?$/.test(step))).toBe(false);
  });

  it('shows words as they come', () => {
    const { steps } = streamed([...'Ihr Antrag [siehe Anlage 1] liegt vor, ab < 5.']);
    expect(Math.max(...steps.map((step) => step.length))).toBeLessThan(8);
  });
});

describe('settledEnd', () => {
  it.each([
    ['Frau [PERSON_1', 'Frau '],
    ['Frau [PERSON_1]', 'Frau '],
    ['Frau [PERSON_1] ', 'Frau [PERSON_1] '],
    ['Frau PERS', 'Frau '],
    ['Frau {{PERSON_1}', 'Frau '],
    ['Frau \\', 'Frau '],
    ['Frau [Anlage', 'Frau [Anlage'],
    ['Frau [PERSON_1][IBAN', 'Frau [PERSON_1]'],
    ['', ''],
  ])('of %j is behind %j', (text, settled) => {
    expect(text.slice(0, settledEnd(text))).toBe(settled);
  });
});
