import { senderOf } from './sender';

/** One mail of a thread. */
export interface ThreadMail {
  /** As the line that introduces it says, or as the mail is signed. */
  readonly author?: string;
  readonly text: string;
}

const RULE =
  /^[-_\s]{0,12}(?:Ursprüngliche Nachricht|Weitergeleitete Nachricht|Original Message|Forwarded message)[-_\s]{0,12}$/iu;
const FROM = /^\*{0,2}(?:Von|From):\*{0,2} {0,4}(.{1,200})$/u;
const HEADER = /^\*{0,2}(?:Gesendet|Datum|Date|Sent|An|To|Cc|Kopie|Betreff|Subject|Antwort an):/u;
const WROTE = /^(?:Am|On) .{1,200}(?:schrieb|wrote)(.{0,120}):$/u;
const WROTE_BEFORE = /^(?:Am|On) .{1,120}, (.{1,80}) wrote:$/u;

/** The mails of a thread, the newest first, as mail programs stack them; quotation marks are taken off. */
export function splitThread(text: string): readonly ThreadMail[] {
  const mails: { author?: string; lines: string[] }[] = [{ lines: [] }];
  let inHeader = false;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.replace(/^(?:\s{0,3}>){1,60} ?/, '');
    const current = mails.at(-1)!;
    const from = FROM.exec(line);
    const wrote = WROTE_BEFORE.exec(line) ?? WROTE.exec(line);
    if (RULE.test(line)) mails.push({ lines: [] });
    else if (from || wrote) {
      const author = nameIn((from ?? wrote)![1]!);
      if (current.lines.some((one) => one.trim())) mails.push({ author, lines: [] });
      else current.author ??= author;
    } else if (!(inHeader && HEADER.test(line))) current.lines.push(line);
    inHeader = from !== null || (inHeader && HEADER.test(line));
  }
  return mails
    .map(({ author, lines }): ThreadMail => {
      const words = lines.join('\n').trim();
      return { author: author || senderOf(words).name, text: words };
    })
    .filter((mail) => mail.text);
}

/** "[PERSON_1] <[EMAIL_1]>" → "[PERSON_1]". */
function nameIn(sender: string): string {
  return sender
    .replace(/[<(].*$/, '')
    .replace(/["*]/g, '')
    .trim();
}
