import { ANSWER_HERE } from '../../../core/mail/open-marks';
import {
  answerFit,
  comparable,
  comparableQuestion,
  findQuestions,
  type Question,
} from '../../../core/review';
import type { Tone } from '../../../core/tasks';
import { fullSentence, notePoints } from './letter-notes';
import { salutationFor, senderOf } from './sender';

const THANKS: Record<Tone, string> = {
  friendly: 'vielen Dank für Ihre Nachricht.',
  neutral: 'vielen Dank für Ihre E-Mail.',
  formal: 'wir danken Ihnen für Ihre E-Mail.',
};

/** A longer question is quoted in part. */
const LONGEST_QUOTE = 240;

/** Words of the mail in quotation marks; marks inside become single ones. */
export function quote(words: string): string {
  const inner = words
    .slice(0, LONGEST_QUOTE)
    .replace(/[„»]/g, '‚')
    .replace(/[“”«"]/g, '‘');
  return `„${inner}${words.length > LONGEST_QUOTE ? ' …' : ''}“`;
}

const about = ({ kind, text }: Question): string =>
  `Zu Ihrer ${kind === 'request' ? 'Bitte' : 'Frage'} ${quote(text)}:`;

/** A note and the question that it answers best, if it answers one. */
interface Placed {
  readonly note: string;
  readonly question?: Question;
  readonly answers: readonly Question[];
}

function place(notes: readonly string[], questions: readonly Question[]): readonly Placed[] {
  const asked = questions.map((question) => ({ question, words: comparableQuestion(question.text) }));
  return notes.map((note) => {
    const said = comparable(fullSentence(note) ?? note);
    const fits = asked
      .map(({ question, words }) => ({ question, fit: answerFit(words, said) }))
      .filter(({ fit }) => fit > 0);
    const best = fits.reduce<(typeof fits)[number] | undefined>(
      (best, one) => (best && best.fit >= one.fit ? best : one),
      undefined,
    );
    return { note, question: best?.question, answers: fits.map(({ question }) => question) };
  });
}

/**
 * A reply: salutation, thanks, for each question the note that answers it or the mark `[hier antworten]`, the notes
 * that answer none, closing. A note that answers several questions stands once, at the one it fits best.
 */
export function* replyParts(mail: string, notesText: string, tone: Tone): Generator<string> {
  const questions = findQuestions(mail);
  const placed = place(notePoints(notesText), questions);
  yield `${salutationFor(senderOf(mail))}\n\n`;
  yield `${THANKS[tone]}\n\n`;
  for (const question of questions) {
    const own = placed.filter((one) => one.question === question);
    if (own.length)
      yield `${own.map(({ note }) => fullSentence(note) ?? `${about(question)} ${note}.`).join(' ')}\n\n`;
    else if (!placed.some(({ answers }) => answers.includes(question)))
      yield `${about(question)} ${ANSWER_HERE}\n\n`;
  }
  const others = placed.filter(({ question }) => !question);
  for (const { note } of others) yield `${fullSentence(note) ?? `Außerdem: ${note}.`}\n\n`;
  if (questions.length === 0 && others.length === 0) yield `${ANSWER_HERE}\n\n`;
  if (tone === 'friendly') yield 'Wenn Sie noch Fragen haben, melden Sie sich gern.\n\n';
  yield 'Mit freundlichen Grüßen';
}
