import type { ReadLine } from './read-line';

type Field = 'from' | 'sent' | 'to' | 'subject' | 'other';

/** Names of header fields as mail programs print them: German, English, French, Dutch, Polish, Turkish. */
const FIELDS: Readonly<Record<Field, readonly string[]>> = {
  from: ['von', 'from', 'de', 'van', 'od', 'kimden', 'gönderen', 'absender'],
  sent: [
    ...['gesendet', 'gesendet am', 'datum', 'sent', 'date', 'envoyé', 'envoyé le', 'verzonden'],
    ...['wysłano', 'wysłane', 'data', 'gönderildi', 'gönderme tarihi', 'tarih'],
  ],
  to: ['an', 'to', 'à', 'aan', 'do', 'kime', 'alıcı', 'empfänger'],
  subject: ['betreff', 'betr', 'subject', 'objet', 'onderwerp', 'temat', 'konu'],
  other: [
    ...[
      'cc',
      'bcc',
      'kopie',
      'kopie an',
      'blindkopie',
      'dw',
      'bilgi',
      'antwort an',
      'reply-to',
      'wichtigkeit',
    ],
    ...[
      'priorität',
      'importance',
      'anlagen',
      'anhang',
      'anhänge',
      'attachments',
      'organisation',
      'signiert von',
    ],
  ],
};
const FIELD_OF = new Map(
  Object.entries(FIELDS).flatMap(([field, words]) => words.map((word) => [word, field as Field] as const)),
);
/** Words that only a mail program prints; `Datum:` stands in letters and forms too. */
const PRINTED = /^\*{0,2}(?:gesendet|sent|envoyé|verzonden|wysłan[oe]|gönderildi)\b/iu;
/** Further fields in the line of the first one, where the line ends of the block were lost. */
const INLINE = / \*{0,2}(gesendet|sent|datum|date|an|to|betreff|subject):/giu;
const TIME = /(?:^|\D)\d{1,2}[:h]\d{2}(?!\d)|(?:^|\D)\d{1,2}\.\d{2} uhr/iu;
const MAX_LINES = 40;
/** Lines on which a long list of recipients may run on. */
const MAX_WRAPPED = 3;

/**
 * Where the header lines of a quoted mail that begin at `at` end, or nothing if they are none. A person can write
 * "Von: Lobberich, An: Breyell" too: sender and two more fields must be there, and what only a mail program adds,
 * the sender's address or the time of day. `separated` says that a rule, a line of marks or the markup stands before.
 */
export function headerBlockEnd(
  lines: readonly ReadLine[],
  at: number,
  separated: boolean,
): number | undefined {
  const fields = new Set<Field>();
  const evidence = { address: false, time: false, printed: false };
  let end = at;
  let last: Field | undefined;
  let wrapped = 0;
  let blank = false;
  const stop = Math.min(lines.length, at + MAX_LINES);
  for (let index = at; index < stop; index++) {
    const line = lines[index]!;
    if (line.depth !== lines[at]!.depth) break;
    const found = fieldsOf(line.text);
    if (found.length === 0) {
      const goesOn = line.text === '' ? fields.has('from') : last === 'to' || last === 'other';
      if (blank || !goesOn || ++wrapped > MAX_WRAPPED) break;
      blank = line.text === '';
      continue;
    }
    if (found.some((field) => field !== 'other' && fields.has(field))) break;
    for (const field of found) fields.add(field);
    evidence.address ||= found.includes('from') && /\S@\S/.test(line.text);
    evidence.time ||= TIME.test(line.text);
    evidence.printed ||= PRINTED.test(line.text);
    end = index + 1;
    last = found.at(-1);
    wrapped = 0;
    blank = false;
  }
  fields.delete('other');
  if (!fields.has('from') || fields.size < 3) return undefined;
  const proven = evidence.address || (evidence.time && (fields.size > 3 || evidence.printed || separated));
  return proven ? end : undefined;
}

/** Where the field lines after a divider such as `-----Original Message-----` end; `at` itself without any. */
export function fieldLinesEnd(lines: readonly ReadLine[], at: number): number {
  let end = at;
  for (let index = at; index < Math.min(lines.length, at + MAX_LINES); index++) {
    const line = lines[index]!;
    if (line.depth !== lines[at]!.depth || fieldsOf(line.text).length === 0) break;
    end = index + 1;
  }
  return end;
}

/** The fields that a line holds: mostly one, several in a table or where line ends were lost. */
function fieldsOf(text: string): Field[] {
  return text.split('\n').flatMap((row) => {
    const first = fieldAt(row);
    if (!first) return [];
    if (first !== 'from' && first !== 'sent') return [first];
    return [
      first,
      ...[...row.matchAll(INLINE)].flatMap(([, word]) => FIELD_OF.get(word!.toLowerCase()) ?? []),
    ];
  });
}

function fieldAt(row: string): Field | undefined {
  const colon = row.slice(0, 30).indexOf(':');
  if (colon < 1) return undefined;
  const word = row.slice(0, colon).replace(/[*_]/g, '').trim().toLowerCase();
  return FIELD_OF.get(word);
}
