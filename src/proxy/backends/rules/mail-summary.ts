import { buildLedger, findQuestions, mailSentences } from '../../../core/review';
import { SUMMARY_PARTS } from '../../../core/tasks';
import { mailPoints } from './mail-points';
import { isPleasantry } from './marks';
import { quote } from './reply';
import { splitThread, type ThreadMail } from './thread';

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** The parts that exist, each with its heading. */
function* withHeadings(parts: readonly (readonly [string, readonly string[]])[]): Generator<string> {
  let first = true;
  for (const [heading, items] of parts) {
    if (items.length === 0) continue;
    yield `${first ? '' : '\n\n'}## ${heading}\n\n`;
    yield list(items);
    first = false;
  }
}

/** What a mail wants, asks and when, as an extract; parts to which the mail says nothing are left out. */
export function* mailSummaryParts(mail: string, length: 'short' | 'normal'): Generator<string> {
  const { concern, questions, deadlines } = mailPoints(mail, length);
  yield* withHeadings([
    [SUMMARY_PARTS.concern, concern],
    [SUMMARY_PARTS.questions, questions.map(({ text }) => text)],
    [SUMMARY_PARTS.deadlines, deadlines],
  ]);
}

/** Mails of a thread that are read, the newest; no office works with longer ones. */
const MOST_MAILS = 100;

/** The same of a thread: concern of the newest mail, what no later mail answers, and the course, oldest first. */
export function* threadSummaryParts(thread: string, length: 'short' | 'normal'): Generator<string> {
  const mails = splitThread(thread).slice(0, MOST_MAILS);
  const [newest] = mails;
  if (!newest) return;
  yield* withHeadings([
    [SUMMARY_PARTS.concern, mailPoints(newest.text, length).concern],
    [SUMMARY_PARTS.questions, mails.flatMap((mail, index) => openIn(mail, mails.slice(0, index)))],
    [SUMMARY_PARTS.deadlines, [...new Set(mails.flatMap(({ text }) => mailPoints(text, length).deadlines))]],
    [SUMMARY_PARTS.course, mails.map((mail, index) => said(mail, mails[index + 1])).reverse()],
  ]);
}

/** Later mails in which an answer is looked for: the ones that came next. */
const LATER_MAILS = 12;

/** What no later mail answers. A request of the newest mail stands in its concern already. */
function openIn(mail: ThreadMail, later: readonly ThreadMail[]): readonly string[] {
  const answers = later
    .slice(-LATER_MAILS)
    .map(({ text }) => text)
    .join('\n');
  return buildLedger(mail.text, answers)
    .filter(
      ({ state, question }) => state !== 'answered' && (later.length > 0 || question.kind !== 'request'),
    )
    .map(({ question }) => (mail.author ? `${mail.author}: ${question.text}` : question.text));
}

function said({ author = 'Ohne Namen', text }: ThreadMail, before: ThreadMail | undefined): string {
  const answers = before
    ? buildLedger(before.text, text).flatMap(({ answer, state }) =>
        answer && state === 'answered' ? [answer.text] : [],
      )
    : [];
  const questions = findQuestions(text).map((question) => question.text);
  const told = mailSentences(text).find((sentence) => !isPleasantry(sentence.text))?.text;
  const parts = [
    ...(answers.length ? [`antwortet ${[...new Set(answers)].map(quote).join(', ')}`] : []),
    ...(questions.length ? [`fragt ${questions.map(quote).join(', ')}`] : []),
  ];
  if (parts.length) return `${author} ${parts.join(' und ')}`;
  return told ? `${author} schreibt ${quote(told.replace(/\s+/g, ' '))}` : author;
}
