import { applyRuleBook } from '../../../src/proxy/backends/rules/rule-book';

const rephrase = (style: string, text: string): string =>
  applyRuleBook({ task: 'rephrase', text, options: { style } }).text;

describe('rephrasing', () => {
  test.each([
    [
      'friendlier',
      'Sie werden hiermit aufgefordert, den Betrag bis zum 1. Mai zu überweisen.',
      'Bitte überweisen Sie den Betrag bis zum 1. Mai.',
    ],
    ['friendlier', 'Ihr Antrag wird abgelehnt.', 'Leider müssen wir Ihren Antrag ablehnen.'],
    [
      'friendlier',
      'Bei Rückfragen stehen wir Ihnen gerne zur Verfügung.',
      'Bei Fragen sind wir gern für Sie da.',
    ],
    ['friendlier', 'Der Platz ist gesperrt.', 'Der Platz ist gesperrt.'],
    ['shorter', 'Wir teilen Ihnen hiermit mit, dass es geht.', 'Wir teilen Ihnen mit, dass es geht.'],
    ['shorter', 'Aufgrund der Tatsache, dass Sie fehlten, zahlen Sie.', 'Weil Sie fehlten, zahlen Sie.'],
    ['shorter', 'Sie sind verpflichtet, den Umzug anzuzeigen.', 'Sie müssen den Umzug anzeigen.'],
    ['shorter', 'Das ist nicht selbstverständlich richtig.', 'Das ist nicht selbstverständlich richtig.'],
    ['formal', 'Hallo Frau Beispiel,', 'Sehr geehrte Frau Beispiel,'],
    ['formal', 'Hallo Herr Beispiel,', 'Sehr geehrter Herr Beispiel,'],
    ['formal', 'Viele Grüße', 'Mit freundlichen Grüßen'],
    ['formal', 'Die Infos kommen per Mail.', 'Die Informationen kommen per E-Mail.'],
  ])('%s: %s → %s', (style, before, after) => {
    expect(rephrase(style, before)).toBe(after);
  });
});
