import type { MailLine, MailPart, MailPartKind } from '../../../../src/core/mail/mail';

const KINDS: Readonly<Record<string, MailPartKind>> = {
  n: 'new',
  s: 'signature',
  d: 'disclaimer',
  q: 'quote',
};

/**
 * Reads a mail as the samples write it: each line begins with the letter of its part (n, s, d, q) and a space, then
 * perhaps a mark (`#quote`, `#signature`, `#rule`), then `>` for each depth of quotation, then the text. An empty
 * line belongs to the part above it, whatever its letter.
 */
export function readTagged(mail: string): { lines: MailLine[]; kinds: MailPartKind[] } {
  const lines: MailLine[] = [];
  const kinds: MailPartKind[] = [];
  for (const row of mail.trim().split('\n')) {
    const kind = KINDS[row[0] ?? ''];
    if (!kind || (row.length > 1 && row[1] !== ' '))
      throw new Error(`A sample's line without its part: ${row}`);
    const [, mark, depth, text] = /^(?:#(quote|signature|rule) ?)?((?:> ?)*)(.*)$/.exec(row.slice(2))!;
    const quote = (depth ?? '').replace(/ /g, '').length;
    lines.push({
      text: (text ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
      quote,
      ...(mark && { mark: mark as NonNullable<MailLine['mark']> }),
    });
    kinds.push(text?.trim() === '' ? (kinds.at(-1) ?? 'new') : kind);
  }
  return { lines, kinds };
}

/** The kind of each line. */
export function kindsOf(parts: readonly MailPart[]): MailPartKind[] {
  return parts.flatMap(({ kind, from, to }) => new Array<MailPartKind>(to - from).fill(kind));
}
