import { ANSWER_HERE } from '../../../src/core/mail/open-marks';
import { buildLedger } from '../../../src/core/review';
import { applyRuleBook, ruleBookParts } from '../../../src/proxy/backends/rules/rule-book';
import { salutationFor, senderOf } from '../../../src/proxy/backends/rules/sender';
import { MAIL } from './mails';

const reply = (text: string, instruction?: string, options: Record<string, unknown> = {}): string =>
  applyRuleBook({ task: 'reply', text, instruction, options }).text;

const NOTES =
  'Abholung der Biotonne am 12. November 2026\nGebühr: 96 Euro im Jahr\nwir bitten um Entschuldigung';

describe('the reply of the rule book', () => {
  test('answers each question from the note that fits, marks the rest, and ends without a signature', () => {
    expect(reply(MAIL, NOTES)).toBe(`Sehr geehrte Frau [PERSON_1],

vielen Dank für Ihre E-Mail.

Zu Ihrer Frage „Wann wird sie jetzt abgeholt?“: Abholung der Biotonne am 12. November 2026.

Zu Ihrer Frage „Außerdem wüsste ich gern, ob wir eine größere Tonne bekommen können“: [hier antworten]

Die Gebühr beträgt 96 Euro im Jahr.

Zu Ihrer Bitte „Bitte schicken Sie mir den Abfallkalender für 2027 bis zum 1. Dezember 2026.“: [hier antworten]

Wir bitten um Entschuldigung.

Mit freundlichen Grüßen`);
  });

  test('has in the ledger the state that its lines say', () => {
    expect(buildLedger(MAIL, reply(MAIL, NOTES)).map(({ state }) => state)).toEqual([
      'marked',
      'marked',
      'answered',
      'answered',
    ]);
    expect(new Set(buildLedger(MAIL, reply(MAIL)).map(({ state }) => state))).toEqual(new Set(['marked']));
  });

  test('takes no note about another thing as an answer', () => {
    const text = reply('Wie hoch ist die Hundesteuer?', 'Die Grundsteuer beträgt 300 Euro');
    expect(text).toContain(`Zu Ihrer Frage „Wie hoch ist die Hundesteuer?“: ${ANSWER_HERE}`);
    expect(text).toContain('Die Grundsteuer beträgt 300 Euro.');
  });

  test('says a note that answers two questions once', () => {
    const text = reply(
      'Was kostet die Biotonne? Wann wird die Biotonne geleert?',
      'Die Biotonne kostet 80 Euro und wird am Montag geleert.',
    );
    expect(text.match(/80 Euro/g)).toHaveLength(1);
    expect(text).not.toContain(ANSWER_HERE);
  });

  test('leaves a mark where neither mail nor notes say anything', () => {
    expect(reply('Mit dem Bescheid bin ich nicht einverstanden.')).toContain(ANSWER_HERE);
    expect(reply('Mit dem Bescheid bin ich nicht einverstanden.', 'Die Frist ist vorbei')).not.toContain(
      ANSWER_HERE,
    );
  });

  test('invents nothing', () => {
    const known = `${MAIL} ${NOTES}`;
    for (const number of reply(MAIL, NOTES).match(/\d+/g) ?? []) expect(known).toContain(number);
  });

  test.each([
    ['friendly', 'vielen Dank für Ihre Nachricht.'],
    ['neutral', 'vielen Dank für Ihre E-Mail.'],
    ['formal', 'wir danken Ihnen für Ihre E-Mail.'],
  ])('thanks in the tone %s', (tone, thanks) => {
    expect(reply(MAIL, '', { tone })).toContain(thanks);
  });

  test('comes part by part', () => {
    const parts = [...ruleBookParts({ task: 'reply', text: MAIL, instruction: NOTES, options: {} })];
    expect(parts.length).toBeGreaterThan(6);
    expect(parts.join('')).toBe(reply(MAIL, NOTES));
  });

  test.each([
    ['questions', 'Wann wird die Biotonne geleert? '.repeat(60_000)],
    ['lines', 'Guten Tag\n'.repeat(200_000)],
    ['one word', 'x'.repeat(2_000_000)],
  ])('two megabytes of %s are answered', (_, text) => {
    expect(reply(text, 'Leerung am Montag\n'.repeat(500))).toContain('Mit freundlichen Grüßen');
  });
});

describe('the salutation', () => {
  test.each<[string, string, string]>([
    ['the signature', 'Hallo\n\nMit freundlichen Grüßen\n[PERSON_2]', 'Guten Tag [PERSON_2],'],
    ['the signature with a title', 'Hallo\n\nViele Grüße\nHerr [PERSON_2]', 'Sehr geehrter Herr [PERSON_2],'],
    ['a closing on one line', 'Hallo\nViele Grüße, [PERSON_2]', 'Guten Tag [PERSON_2],'],
    ['an English closing', 'Hello\n\nKind regards\n\n[PERSON_1]', 'Guten Tag [PERSON_1],'],
    ['the introduction', 'Mein Name ist [PERSON_1]. Wo ist die Tonne?', 'Guten Tag [PERSON_1],'],
    ['the introduction with a title', 'Ich bin Frau [PERSON_1].', 'Sehr geehrte Frau [PERSON_1],'],
    ['a name that is not masked', 'Ich heiße Erika Mustermann.', 'Guten Tag Erika Mustermann,'],
    ['the last line alone', 'Wo ist die Tonne?\n[PERSON_1]', 'Guten Tag [PERSON_1],'],
    [
      'the signature, not the clerk',
      'Sehr geehrte Frau [PERSON_1],\n\nMfG\n[PERSON_2]',
      'Guten Tag [PERSON_2],',
    ],
    ['nobody', 'Wo ist die Tonne?\n\nMit freundlichen Grüßen', 'Sehr geehrte Damen und Herren,'],
    [
      'nobody where a third person is named',
      'Die Tonne von [PERSON_1] ist weg.',
      'Sehr geehrte Damen und Herren,',
    ],
    [
      'the sender in the form that stands behind the title',
      'Hier ist Frau [PERSON_1]. Es geht um die Tonne.\n\nMfG\n[PERSON_1.2]',
      'Sehr geehrte Frau [PERSON_1],',
    ],
    [
      'nobody else’s title',
      'Ich war bei Frau [PERSON_10] und Herrn [PERSON_2.2].\n\nMfG\n[PERSON_1.2]',
      'Guten Tag [PERSON_1.2],',
    ],
    ['nobody where an office is named', 'Hallo\n\nMfG\nStadt Nettetal', 'Sehr geehrte Damen und Herren,'],
  ])('names %s', (_, mail, expected) => {
    expect(salutationFor(senderOf(mail))).toBe(expected);
  });
});
