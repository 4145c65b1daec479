import { capitalise } from './case';
import { notePoints } from './letter-notes';
import { enclosures, mailPoints } from './mail-points';
import { senderOf } from './sender';

const GAP = '[bitte ergänzen]';

const OFFICE =
  /^(?:(?:bitte )?(?:weiter )?(?:an|zu)[mr]? (?:das |die |den |dem |der )?|An: ?)?((?:\p{Lu}[\p{L}-]* (?:und |für |der |des )?){0,4}\p{Lu}?[\p{L}-]*(?:[aA]mt|[bB]üro|[aA]bteilung|[sS]telle|[kK]asse|[bB]ereich|[rR]eferat|[dD]ezernat|[bB]ehörde|[bB]etrieb|[bB]auhof|[wW]erke|[tT]eam|[fF]achbereich)(?: (?:\d{1,3}|(?:für )?\p{Lu}[\p{L}-]+))?)(?![\p{L}])/u;

/** Office and reason as the notes name them: "Ordnungsamt, weil es um Lärm geht". */
function destination(notes: readonly string[]): {
  readonly office: string;
  readonly reasons: readonly string[];
} {
  const at = notes.findIndex((note) => OFFICE.test(note));
  const office = at < 0 ? undefined : OFFICE.exec(notes[at]!);
  const rest = office ? notes[at]!.slice(office[0].length).replace(/^[\s,:;–-]+/, '') : '';
  const others = notes.filter((_, index) => index !== at);
  return { office: office?.[1] ?? GAP, reasons: [rest, ...others].filter((reason) => reason.trim()) };
}

/** An internal note with which a mail goes to another office: for whom, why, and what the mail wants. */
export function* handoverParts(mail: string, notesText: string): Generator<string> {
  const { office, reasons } = destination(notePoints(notesText));
  const { concern, questions, deadlines } = mailPoints(mail, 'normal');
  const { name } = senderOf(mail);
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Warum dieses Amt', reasons.length ? reasons.map(capitalise) : [GAP]],
    ['Anliegen', concern.length ? concern : [GAP]],
    ['Offene Fragen', questions.map(({ text }) => text)],
    ['Fristen', deadlines],
    ['Anlagen', enclosures(mail)],
  ];
  yield `**An:** ${office}\n\n`;
  if (name) yield `**E-Mail von:** ${name}\n\n`;
  let first = true;
  for (const [heading, items] of sections) {
    if (items.length === 0) continue;
    yield `${first ? '' : '\n\n'}**${heading}**\n\n${items.map((item) => `- ${item}`).join('\n')}`;
    first = false;
  }
}
