import { MISSPELLINGS } from '../../../src/proxy/backends/rules/data/misspellings';
import { applyRuleBook } from '../../../src/proxy/backends/rules/rule-book';
import { correctWord, MISSPELLING_COUNT, proofreadLine } from '../../../src/proxy/backends/rules/spelling';
import { rowsOf } from '../../../src/proxy/backends/rules/table';
import { CORRECT_LETTER, PLAIN_LETTER } from './material';

const proofread = (text: string): string => applyRuleBook({ task: 'proofread', text, options: {} }).text;

describe('proofreading', () => {
  test.each([
    ['Der Standart ist hoch.', 'Der Standard ist hoch.'],
    ['Ihre Addresse fehlt.', 'Ihre Adresse fehlt.'],
    ['Bitte senden Sie es seperat.', 'Bitte senden Sie es separat.'],
    ['Das setzt vorraus, dass Sie zahlen.', 'Das setzt voraus, dass Sie zahlen.'],
    ['Ihr Wiederspruch ist eingegangen.', 'Ihr Widerspruch ist eingegangen.'],
    ['Wir teilen mit, daß Sie zahlen muß.', 'Wir teilen mit, dass Sie zahlen muss.'],
    ['Der Ausschuß tagt.', 'Der Ausschuss tagt.'],
    ['Mit freundlichen Grüssen', 'Mit freundlichen Grüßen'],
    ['Die Verwaltnug hat den Antrag geprüft.', 'Die Verwaltung hat den Antrag geprüft.'],
    ['Bitte antworten Sie unverzüglcih.', 'Bitte antworten Sie unverzüglich.'],
    ['Die Unterlgaen fehlen.', 'Die Unterlagen fehlen.'],
    ['Das ist kostenpflichitg.', 'Das ist kostenpflichtig.'],
    ['Das und und das.', 'Das und das.'],
    ['Zwei  Leerzeichen.', 'Zwei Leerzeichen.'],
    ['Erst ,dann', 'Erst ,dann'],
    ['Erst , dann.', 'Erst, dann.'],
    ['Hunde,Katzen und Mäuse', 'Hunde, Katzen und Mäuse'],
    ['Wir weisen darauf hin, das Sie zahlen müssen.', 'Wir weisen darauf hin, dass Sie zahlen müssen.'],
    ['Bitte füllen Sie dass Formular aus.', 'Bitte füllen Sie das Formular aus.'],
    ['Sehr geehrte Herr Beispiel,', 'Sehr geehrter Herr Beispiel,'],
    ['Sehr geehrter Frau Beispiel,', 'Sehr geehrte Frau Beispiel,'],
    ['Sehr geehrte Damen und Herrn,', 'Sehr geehrte Damen und Herren,'],
    ['Sie wohnen seid 2019 hier.', 'Sie wohnen seit 2019 hier.'],
    ['Vielen Dank im voraus.', 'Vielen Dank im Voraus.'],
    ['Schreiben Sie eine Email.', 'Schreiben Sie eine E-Mail.'],
    ['Ihre Email-Adresse fehlt.', 'Ihre E-Mail-Adresse fehlt.'],
    ['Ihre Steuererklährung fehlt.', 'Ihre Steuererklärung fehlt.'],
  ])('%s → %s', (before, after) => {
    expect(proofreadLine(before)).toBe(after);
  });

  test.each([
    'Frau Mayr, Herr Schmitz-Grunwald und Familie Strasser wohnen in der Weiss-Gasse.',
    'Herr Gross und Frau Daß kommen.',
    'Bahnhofstrasse 12, 8001 Zürich',
    'Die, die die Unterlagen haben, melden sich an an der Pforte.',
    'Ich weiß, dass das das Richtige ist.',
    'Das Kind, das Sie abholen, wartet.',
    'Das, was wir wissen, genügt. Das Haus, das der Stadt gehört, ist alt.',
    'Schreiben Sie an standart@example.org oder auf https://www.addresse.example/seperat.',
    '[PERSON_1] und [ADDRESS_2] bleiben, auch [PERSON_1]s Antrag.',
    'Ein anhängiger Rechtsstreit, ein abhängiger Beschäftigter, maskierte Angaben.',
    'Anrechnung, Abrechnung, Zuteilung, Zustellung, Bestallung, Bestattung.',
    'Die Wohnberechtigungsscheininhaberinnen zahlen die Niederschlagswassergebühr.',
    'Der Preis beträgt 1.000,50 €, fällig am 03.05.2025, 8:30 Uhr.',
    'MfG, PKW, EDV, iPhone, ÖPNV, GmbH & Co. KG',
    'Er sagte „das ist seperat“ und ging.',
    'widersprechen, wiederholen, wiederum, Widerhall',
  ])('leaves alone: %s', (text) => {
    expect(proofreadLine(text)).toBe(text);
  });

  test('a correct letter of 300 words comes out byte for byte', () => {
    expect(CORRECT_LETTER.split(/\s+/).length).toBeGreaterThan(300);
    expect(proofread(CORRECT_LETTER)).toBe(CORRECT_LETTER);
    expect(proofread(PLAIN_LETTER)).toBe(PLAIN_LETTER);
  });

  test('the list of misspellings is long, names none twice, and its corrections are stable', () => {
    expect(MISSPELLING_COUNT).toBeGreaterThanOrEqual(150);
    const rows = rowsOf(MISSPELLINGS);
    const wrong = rows.map(([first = '']) => first);
    expect(wrong.filter((word, index) => wrong.indexOf(word) !== index)).toEqual([]);
    for (const [, right = ''] of rows)
      for (const word of right.split(' ')) expect(correctWord(word)).toBe(word);
  });

  test('what was corrected once is not corrected again', () => {
    const once = proofread('Ihr Wiederspruch, daß  die Addresse seperat ist,wurde im voraus geprüft.');
    expect(proofread(once)).toBe(once);
  });
});
