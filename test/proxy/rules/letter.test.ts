import { germanDate } from '../../../src/proxy/backends/rules/letter';
import { noteSentence } from '../../../src/proxy/backends/rules/letter-notes';
import { applyRuleBook } from '../../../src/proxy/backends/rules/rule-book';

const draft = (text: string, options: Record<string, unknown> = {}): string =>
  applyRuleBook({ task: 'draft', text, options, authority: 'Stadt Nettetal', today: '2025-03-20' }).text;

describe('the letter skeleton after DIN 5008', () => {
  test('puts every note in its place', () => {
    expect(
      draft(`An: Frau [PERSON_1]
Betreff: Ihr Antrag auf Wohngeld
- Ihr Schreiben vom 3. März 2025
- Antrag ist unvollständig
- Es fehlen: Mietvertrag, Einkommensnachweise
- Bitte Unterlagen bis 15. April 2025 nachreichen
- Rückfragen an Frau Beispiel, Zimmer 12
- sonst Ablehnung
Anlagen: Merkblatt, Vordruck`),
    ).toBe(`Frau [PERSON_1]

[Straße und Hausnummer]

[Postleitzahl und Ort]

Unser Zeichen: [bitte ergänzen]

Datum: 20. März 2025

**Ihr Antrag auf Wohngeld**

Sehr geehrte Frau [PERSON_1],

wir nehmen Bezug auf Ihr Schreiben vom 3. März 2025.

Der Antrag ist unvollständig.

Es fehlen: Mietvertrag, Einkommensnachweise.

Bitte reichen Sie Unterlagen bis 15. April 2025 nach.

Bei Rückfragen wenden Sie sich bitte an Frau Beispiel, Zimmer 12.

sonst Ablehnung [bitte ausformulieren]

Mit freundlichen Grüßen

Stadt Nettetal

[Name]

**Anlagen**

- Merkblatt
- Vordruck`);
  });

  test('takes notes with a heading, an addressee and a wish about the tone', () => {
    const letter = draft(
      '# Stichworte für einen Entwurf\n\nBrief an die Eltern der Kitas\n\n- Schließung wegen Bauarbeiten\n- Frist: 3. Mai 2027\n\nTon: freundlich.',
    );
    expect(letter).toContain('An die Eltern der Kitas\n');
    expect(letter).toContain('**Schließung wegen Bauarbeiten**');
    expect(letter).toContain('Die Frist endet am 3. Mai 2027.');
    expect(letter).not.toMatch(/Stichworte|freundlich\./);
  });

  test('invents nothing: without notes only gaps remain', () => {
    const letter = applyRuleBook({ task: 'draft', text: '', options: {} }).text;
    expect(letter).toContain('[Betreff ergänzen]');
    expect(letter).toContain('Datum: [Datum]');
    expect(letter).not.toMatch(/\d/);
  });

  test.each([
    ['Bitte um Rückruf bis Freitag', 'Wir bitten Sie um Rückruf bis Freitag.'],
    ['Danke für Ihren Anruf', 'Vielen Dank für Ihren Anruf.'],
    ['Einladung zum Gespräch am 3. Mai um 10 Uhr', 'Wir laden Sie zum Gespräch am 3. Mai um 10 Uhr ein.'],
    ['Gebühr: 50 Euro', 'Die Gebühr beträgt 50 Euro.'],
    ['Termin: 3. Mai 2025, 10 Uhr', 'Der Termin ist am 3. Mai 2025, 10 Uhr.'],
    ['Unterlagen fehlen: Pass', 'Folgende Unterlagen fehlen: Pass.'],
    ['Bitte Betrag überweisen', 'Bitte überweisen Sie Betrag.'],
    ['Bescheid wird zugestellt', 'Der Bescheid wird zugestellt.'],
    ['Die Halle ist geschlossen', 'Die Halle ist geschlossen.'],
    ['Ablehnung, da zu spät', 'Ablehnung, da zu spät [bitte ausformulieren]'],
    ['Bitte Formular ausfüllen', 'Bitte füllen Sie Formular aus.'],
  ])('%s → %s', (note, sentence) => {
    expect(noteSentence(note)).toBe(sentence);
  });

  test('dates are written out without a leading zero', () => {
    expect(germanDate('2025-03-03')).toBe('3. März 2025');
    expect(germanDate(undefined)).toBe('[Datum]');
  });
});

test('notes behind commas on one line count as several, a sentence with commas as one', () => {
  const letter = draft('Antrag eingegangen, Mietvertrag fehlt, Frist 30. November 2026');
  expect(letter.split('\n\n').filter((line) => /Antrag|Mietvertrag|Frist/.test(line))).toHaveLength(3);
  expect(letter).not.toContain('eingegangen, Mietvertrag');
  expect(draft('Der Antrag, der am Montag kam, ist vollständig')).toContain('Der Antrag, der am Montag kam');
});
