import { cutText } from '../../core/content/cut-text';
import { CHARACTERS_A_PAGE } from '../../core/content/page';
import type { ModelInfo } from '../../core/protocol';
import type { Entry } from './state';

export const pagesOf = (text: string): number => Math.ceil(text.length / CHARACTERS_A_PAGE);

/** Parts in which a text is worked on by this model; one where it fits. */
export function partsFor(text: string, { maxCharacters }: Pick<ModelInfo, 'maxCharacters'>): number {
  return text.length <= maxCharacters || maxCharacters <= 0 ? 1 : cutText(text, maxCharacters).length;
}

/** Minutes that this model will need, by what it needed in this pane so far; undefined where nothing is known. */
export function minutesFor(
  text: string,
  { id }: Pick<ModelInfo, 'id'>,
  entries: readonly Entry[],
): number | undefined {
  const known = entries.filter(
    ({ answer, conversation }) =>
      answer.modelName === id && answer.end === 'complete' && answer.seconds > 0 && conversation.text !== '',
  );
  const characters = known.reduce((sum, { conversation }) => sum + conversation.text.length, 0);
  const seconds = known.reduce((sum, { answer }) => sum + answer.seconds, 0);
  return characters === 0 ? undefined : Math.max(1, Math.round(((text.length / characters) * seconds) / 60));
}
