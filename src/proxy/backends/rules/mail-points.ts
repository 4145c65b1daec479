import { findQuestions, mailSentences, type Question } from '../../../core/review';
import { isDeadline, isPleasantry } from './marks';
import { summaryParts } from './summary';

/** What a mail says, sorted as an office needs it. */
export interface MailPoints {
  /** What is wanted and told: requests first, then the sentences that matter most. Never empty for a mail with words. */
  readonly concern: readonly string[];
  readonly questions: readonly Question[];
  /** Sentences that name a deadline or an appointment. */
  readonly deadlines: readonly string[];
}

/** Introductions and thanks, which the sender's name and a summary make needless. */
const EMPTY =
  /^(?:(?:hallo, )?(?:mein name ist|ich heiße|my name is)|(?:vielen |herzlichen |besten )?danke?(?![\p{L}]))/iu;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Extracts, word for word: nothing is said that the mail doesn't say. */
export function mailPoints(mail: string, length: 'short' | 'normal'): MailPoints {
  const asked = findQuestions(mail);
  const sentences = mailSentences(mail).map((sentence) => ({ ...sentence, text: oneLine(sentence.text) }));
  let next = 0;
  const told = sentences.filter(({ text, start, end }) => {
    while (asked[next] && asked[next]!.end <= start) next++;
    const asks = asked[next] !== undefined && asked[next]!.start < end;
    return !asks && !isPleasantry(text) && !EMPTY.test(text);
  });
  const requests = asked.filter(({ kind }) => kind === 'request').map(({ text }) => text);
  const questions = asked.filter(({ kind }) => kind !== 'request');
  const statements = [...summaryParts(told.map(({ text }) => text).join('\n'), length)].map((item) =>
    item.trim().replace(/^- /, ''),
  );
  const concern = [...requests, ...statements];
  return {
    concern: concern.length ? concern : questions.slice(0, 1).map(({ text }) => text),
    questions,
    deadlines: [...new Set(sentences.map(({ text }) => text).filter(isDeadline))],
  };
}

/** Enclosures that a mail speaks of: the sentences that say so. */
export function enclosures(mail: string): readonly string[] {
  return mailSentences(mail)
    .map(({ text }) => oneLine(text))
    .filter((text) => ENCLOSED.test(text) && !text.endsWith('?'));
}

const ENCLOSED =
  /(?<![\p{L}])(?:Anhang|Anlagen?|anbei|angehängt\p{L}*|beigefügt\p{L}*|füge \p{L}+ bei|im Anhang|attached|enclosed)(?![\p{L}])/iu;
