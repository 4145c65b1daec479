import { applyRuleBook } from '../../../src/proxy/backends/rules/rule-book';
import { CORRECT_LETTER, JARGON_LETTER } from './material';

const summarise = (text: string, length = 'normal'): string =>
  applyRuleBook({ task: 'summarise', text, options: { length } }).text;

describe('the summary', () => {
  test.each(['short', 'normal'])('keeps every deadline and demand (%s)', (length) => {
    const summary = summarise(JARGON_LETTER, length);
    for (const kept of [
      'binnen zwei Wochen',
      '15. April 2025',
      '30.04.2025',
      'Lichtbild des Hundes',
      '[IBAN_1]',
      'Einkommensnachweis',
    ])
      expect(summary).toContain(kept);
  });

  test('is a list of sentences of the text, without greetings, each once', () => {
    const lines = summarise(CORRECT_LETTER).split('\n');
    expect(lines.length).toBeGreaterThan(3);
    const plain = CORRECT_LETTER.replace(/\s+/g, ' ');
    for (const line of lines) {
      expect(line).toMatch(/^- \S/);
      expect(plain).toContain(line.slice(2).split(': ')[0]);
    }
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.join('\n')).not.toMatch(/Sehr geehrte|Mit freundlichen/);
  });

  test('is shorter when asked for', () => {
    expect(summarise(CORRECT_LETTER, 'short').length).toBeLessThan(summarise(CORRECT_LETTER).length);
  });

  test('of nothing is nothing', () => {
    expect(summarise('')).toBe('');
    expect(summarise('Sehr geehrte Damen und Herren,\n\nMit freundlichen Grüßen')).toBe('');
  });
});
