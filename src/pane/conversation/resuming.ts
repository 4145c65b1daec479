import type { Answer } from './conversation';
import type { RunResult } from './running';

/*
 * A long text whose answer broke off in one of its parts is gone on with from the beginning of that part: what came of
 * the parts before stays, and the whole text is sent again with the place to begin at (`textFrom`).
 */

/** Whether an answer can be gone on with from one of its parts. */
export const canResume = ({ parts, end }: Pick<Answer, 'parts' | 'end'>): boolean =>
  end !== 'complete' && parts?.sent !== undefined && parts.sent !== '';

/** Where the work on the text begins; undefined where it is no longer masked as it was, and all is done anew. */
export function textFrom({ parts }: Pick<Answer, 'parts'>, text: string): number | undefined {
  const sent = parts?.sent;
  return sent && text.startsWith(sent) && text.length > sent.length ? sent.length : undefined;
}

/** What stands of the parts before, with what follows. */
export function resumed({ masked, parts }: Pick<Answer, 'masked' | 'parts'>, came: string): string {
  return came.trim() === '' ? masked : keptOf({ masked, parts }) + came;
}

/** The answers of the parts before, and what stood between them and the next part. */
const keptOf = ({ masked, parts }: Pick<Answer, 'masked' | 'parts'>): string =>
  masked.slice(0, parts?.answered ?? 0) + (/\s*$/.exec(parts?.sent ?? '')?.[0] ?? '');

/** Both as one, the parts counted from the first. */
export function wholeParts(
  { masked, parts }: Pick<Answer, 'masked' | 'parts'>,
  came: RunResult,
): Answer['parts'] {
  if (!parts || !came.parts) return parts;
  const { index, of, sent, answered } = came.parts;
  const before = parts.index - 1;
  return {
    index: before + index,
    of: before + of,
    sent,
    answered: keptOf({ masked, parts }).length + answered,
  };
}
