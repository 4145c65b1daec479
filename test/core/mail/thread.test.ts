import fc from 'fast-check';
import { splitMail } from '../../../src/core/mail/split-mail';
import { answeredMail, endOfNewText, mainText, newText, threadStart } from '../../../src/core/mail/thread';
import { CLIENTS } from './samples/clients';
import { LOOK_ALIKES } from './samples/look-alikes';
import { OUTLOOK } from './samples/outlook';
import { readTagged } from './samples/tagged';
import { WEB_MAIL } from './samples/web-mail';

const MAILS: Readonly<Record<string, string>> = { ...OUTLOOK, ...WEB_MAIL, ...CLIENTS, ...LOOK_ALIKES };

const read = (name: string) => {
  const { lines } = readTagged(MAILS[name]!);
  return { lines, parts: splitMail(lines) };
};
const textsOf = (name: string, indexes: readonly number[]) =>
  indexes.map((index) => read(name).lines[index]!.text).filter((text) => text !== '');

describe('newText', () => {
  it('gives the lines of the writer between and beneath quoted ones', () => {
    const { lines, parts } = read('Gmail, answers between the quoted lines');
    expect(textsOf('Gmail, answers between the quoted lines', newText(lines, parts))).toEqual([
      'Ja, einen Dackel.',
      'Drei Jahre.',
      'Viele Grüße',
      'Max',
    ]);
  });

  it('holds nothing of a forwarded mail, since nobody may write there', () => {
    const { lines, parts } = read('a mail that only forwards');
    expect(newText(lines, parts)).toEqual([]);
  });
});

describe('mainText', () => {
  it.each(['a mail that only forwards', "a mail that only forwards, beneath the forwarder's signature"])(
    'opens %s',
    (name) => {
      const { lines, parts } = read(name);
      expect(textsOf(name, mainText(lines, parts))[0]).toBe('Die Laterne vor meinem Haus ist aus.');
    },
  );

  it('opens a forwarded forward', () => {
    const { lines } = readTagged(`
q Von: Petra Beispiel
q Gesendet: Dienstag, 6. Oktober 2026 10:12
q An: Bauhof
q Betreff: WG: Laterne
q
q Von: Max Muster <max@example.org>
q Gesendet: Montag, 5. Oktober 2026 10:12
q An: Petra Beispiel
q Betreff: Laterne
q
q Die Laterne ist aus.`);
    expect(mainText(lines, splitMail(lines))).toEqual([10]);
  });

  it('is the new text where there is one', () => {
    const { lines, parts } = read('Gmail forwarding with a word above');
    expect(textsOf('Gmail forwarding with a word above', mainText(lines, parts))).toEqual([
      'Zur Kenntnis, bitte prüfen.',
    ]);
  });
});

describe('threadStart and endOfNewText', () => {
  it.each<[string, number, number]>([
    ['classic Outlook, German, HTML', 7, 6],
    ['new Outlook with a signature in its markup', 14, 13],
    ['Gmail on Android with a signature', 6, 5],
    ['Apple Mail on iOS', 4, 3],
    ['Thunderbird, answer beneath with a signature', 0, 11],
    ['Gmail, answers between the quoted lines', 0, 12],
    ['a mail that only forwards', 0, 0],
    ['a span of days', 4, 4],
    ['only empty lines', 2, 2],
  ])('of %s', (name, start, end) => {
    const { lines, parts } = read(name);
    expect([threadStart(lines, parts), endOfNewText(lines, parts)]).toEqual([start, end]);
  });

  it('put a label where it is new text again, wherever the mail has any', () => {
    for (const name of Object.keys(MAILS)) {
      const { lines, parts } = read(name);
      const at = endOfNewText(lines, parts);
      const label = { text: 'Der Text wurde mit einem Werkzeug erstellt.', quote: 0 };
      const labelled = [...lines.slice(0, at), label, ...lines.slice(at)];
      const kind = splitMail(labelled).find((part) => part.from <= at && at < part.to)?.kind;
      expect({ name, quoted: kind === 'quote' }).toEqual({ name, quoted: false });
    }
  });
});

describe('answeredMail', () => {
  it.each<[string, string[]]>([
    [
      'classic Outlook, German, HTML',
      ['Sehr geehrter Herr Muster,', 'die Tonne ist bestellt.', 'Mit freundlichen Grüßen', 'Petra Hendricks'],
    ],
    ['three mails, one beneath the other', ['Passt Mittwoch?']],
    ['Gmail in the browser, German', ['Guten Tag,', 'passt Ihnen Dienstag?']],
    ['Gmail on iOS without marks of quotation', ['Guten Tag,', 'das Freibad öffnet im Mai.']],
    ['Thunderbird, answer beneath with a signature', ['Kommen Sie gern vorbei.']],
    ['Gmail, answers between the quoted lines', ['Haben Sie einen Hund?', 'Wie alt ist er?']],
    ['quotations in quotations', ['Haben Sie noch Fragen?']],
    ['Apple Mail on a Mac, German', ['Sehr geehrte Frau Mustermann,']],
    ['Apple Mail forwarding', ['Das dauert noch.']],
    ['Samsung', ['Guten Tag,']],
    ['Thunderbird forwarding, header lines in a table', ['Sie haben nicht gezahlt.']],
    ['a span of days', []],
  ])('of %s is what the mail before said', (name, expected) => {
    const { lines, parts } = read(name);
    const answered = answeredMail(lines, parts);
    expect(answered.map((line) => line.text).filter((text) => text !== '')).toEqual(expected);
    expect(answered.every((line) => line.quote === 0)).toBe(true);
  });

  it('is the answer beneath a quotation within the quotation', () => {
    const { lines } = readTagged(`
n Danke!
q Am 05.10.26 um 10:12 schrieb Bürgerservice:
q > Am 04.10.26 um 09:00 schrieb Max Muster:
q >> Wann ist offen?
q > Montags ab 8 Uhr.`);
    expect(answeredMail(lines, splitMail(lines)).map(({ text }) => text)).toEqual(['Montags ab 8 Uhr.']);
  });

  it('never throws and never gives more lines than the mail has', () => {
    const piece = fc.constantFrom(...Object.values(MAILS).flatMap((mail) => readTagged(mail).lines));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const parts = splitMail(lines);
        expect(answeredMail(lines, parts).length).toBeLessThanOrEqual(lines.length);
        for (const index of mainText(lines, parts)) expect(lines[index]).toBeDefined();
        expect(endOfNewText(lines, parts)).toBeLessThanOrEqual(lines.length);
      }),
      { numRuns: 1000, seed: 4711 },
    );
  });
});
