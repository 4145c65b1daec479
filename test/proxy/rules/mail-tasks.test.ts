import { applyRuleBook } from '../../../src/proxy/backends/rules/rule-book';
import { splitThread } from '../../../src/proxy/backends/rules/thread';
import { MAIL, THREAD } from './mails';

const apply = (
  task: 'acknowledge' | 'handover' | 'summarise',
  text: string,
  instruction?: string,
  options: Record<string, unknown> = {},
): string => applyRuleBook({ task, text, instruction, options }).text;

/** The items beneath each heading. */
function parts(text: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  let heading = '';
  for (const line of text.split('\n')) {
    const [, next] = /^(?:## |\*\*)([^*:]+)(?:\*\*)?$/.exec(line) ?? [];
    if (next) {
      heading = next;
      found[heading] = [];
    } else if (line.startsWith('- ')) found[heading]!.push(line.slice(2));
  }
  return found;
}

describe('the summary of a mail', () => {
  test('says concern, open questions and deadlines in the words of the mail', () => {
    expect(parts(apply('summarise', MAIL, undefined, { about: 'mail' }))).toEqual({
      Anliegen: [
        'Bitte schicken Sie mir den Abfallkalender für 2027 bis zum 1. Dezember 2026.',
        'Unsere Biotonne wurde am 3. November 2026 nicht geleert.',
        'Im Anhang finden Sie ein Foto.',
      ],
      'Offene Fragen': [
        'Wann wird sie jetzt abgeholt?',
        'Außerdem wüsste ich gern, ob wir eine größere Tonne bekommen können',
        'was die im Jahr kostet.',
      ],
      Fristen: ['Bitte schicken Sie mir den Abfallkalender für 2027 bis zum 1. Dezember 2026.'],
    });
  });

  test('has no part to which the mail says nothing', () => {
    expect(parts(apply('summarise', 'Die Laterne ist kaputt.', undefined, { about: 'mail' }))).toEqual({
      Anliegen: ['Die Laterne ist kaputt.'],
    });
  });

  test('of nothing but a question has it as its concern', () => {
    const summary = parts(apply('summarise', 'Wann kommt der Bagger?', undefined, { about: 'mail' }));
    expect(summary.Anliegen).toEqual(['Wann kommt der Bagger?']);
  });

  test('of a text stays a list without headings', () => {
    expect(apply('summarise', MAIL)).not.toContain('##');
  });
});

describe('the summary of a thread', () => {
  test('leaves out what a later mail answered, and tells the course from the oldest mail on', () => {
    expect(parts(apply('summarise', THREAD, undefined, { about: 'thread' }))).toEqual({
      Anliegen: ['Und was kostet die größere Tonne im Jahr?'],
      'Offene Fragen': [
        '[PERSON_1]: Und was kostet die größere Tonne im Jahr?',
        '[PERSON_1]: Kann ich eine größere Tonne bekommen?',
      ],
      Verlauf: [
        '[PERSON_1] fragt „wann wird die Biotonne geleert?“, „Kann ich eine größere Tonne bekommen?“',
        'Stadt Nettetal antwortet „die Biotonne wird am 12. November 2026 geleert.“',
        '[PERSON_1] fragt „Und was kostet die größere Tonne im Jahr?“',
      ],
    });
  });

  test.each<[string, string, string[]]>([
    ['Outlook', 'Neu\n\nVon: [PERSON_1]\nGesendet: heute\nBetreff: x\n\nAlt', ['', '[PERSON_1]']],
    ['Outlook in English', 'New\n\nFrom: [PERSON_1] <[EMAIL_1]>\nSent: today\n\nOld', ['', '[PERSON_1]']],
    [
      'an original message',
      'Neu\n-----Ursprüngliche Nachricht-----\nVon: [PERSON_1]\nAlt',
      ['', '[PERSON_1]'],
    ],
    ['Thunderbird', 'Neu\n\nAm 3.5.2026 um 10:00 schrieb [PERSON_1]:\n> Alt', ['', '[PERSON_1]']],
    ['Gmail in English', 'New\n\nOn Mon, May 4, 2026, [PERSON_1] wrote:\n> Old', ['', '[PERSON_1]']],
    ['one mail', 'Neu\n\nViele Grüße\n[PERSON_2]', ['[PERSON_2]']],
  ])('knows the mails of %s', (_, text, authors) => {
    const mails = splitThread(text);
    expect(mails.map(({ author = '' }) => author)).toEqual(authors);
    expect(mails.map(({ text: words }) => words).join('|')).not.toMatch(/Gesendet|Sent|>|schrieb|wrote/);
  });

  test('of sixty mails is done', () => {
    const thread = Array.from({ length: 60 }, () => THREAD).join('\n');
    expect(apply('summarise', thread, undefined, { about: 'thread' })).toContain('## Verlauf');
  });
});

describe('the acknowledgement', () => {
  test('repeats what the mail wants and promises nothing', () => {
    const text = apply('acknowledge', MAIL);
    expect(text).toMatch(/^Sehr geehrte Frau \[PERSON_1\],\n\nvielen Dank für Ihre E-Mail\./);
    expect(text).toContain('- „Wann wird sie jetzt abgeholt?“');
    expect(text).toMatch(/\n\nMit freundlichen Grüßen$/);
    expect(text).not.toMatch(/So geht es weiter|Tagen|Wochen|bald/);
  });

  test('names the next step that the notes name', () => {
    expect(apply('acknowledge', MAIL, 'Weitergabe an den Bauhof')).toContain(
      'So geht es weiter: Weitergabe an den Bauhof.',
    );
    expect(apply('acknowledge', MAIL, 'Wir melden uns bis zum 10. November 2026.')).toContain(
      '\n\nWir melden uns bis zum 10. November 2026.\n\n',
    );
  });

  test('of an empty mail still confirms it', () => {
    expect(apply('acknowledge', 'Hallo')).toContain('Sie ist bei uns angekommen.');
  });
});

describe('the hand-over note', () => {
  test.each<[string, string, string[]]>([
    ['an das Steueramt, weil es um Gebühren geht', 'Steueramt', ['Weil es um Gebühren geht']],
    ['Amt für Umwelt\nist für Tonnen zuständig', 'Amt für Umwelt', ['Ist für Tonnen zuständig']],
    ['An: Bauhof', 'Bauhof', ['[bitte ergänzen]']],
    ['', '[bitte ergänzen]', ['[bitte ergänzen]']],
  ])('takes office and reason from „%s“', (notes, office, reasons) => {
    const text = apply('handover', MAIL, notes);
    expect(text).toContain(`**An:** ${office}\n`);
    expect(parts(text)['Warum dieses Amt']).toEqual(reasons);
  });

  test('says who writes, what is wanted and asked, until when, and what is enclosed', () => {
    const text = apply('handover', MAIL, 'an das Steueramt');
    expect(text).toContain('**E-Mail von:** [PERSON_1]');
    expect(parts(text)).toMatchObject({
      Anliegen: expect.arrayContaining(['Unsere Biotonne wurde am 3. November 2026 nicht geleert.']),
      'Offene Fragen': expect.arrayContaining(['Wann wird sie jetzt abgeholt?']),
      Fristen: ['Bitte schicken Sie mir den Abfallkalender für 2027 bis zum 1. Dezember 2026.'],
      Anlagen: ['Im Anhang finden Sie ein Foto.'],
    });
    expect(text).not.toMatch(/Sehr geehrte|Mit freundlichen/);
  });
});
