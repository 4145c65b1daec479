import { cutText, type TextPart } from '../../core/content/cut-text';
import type { PromptMessage, Task } from '../../core/tasks';
import type { BackendModel } from '../backends/backend';
import { longestText, PROMPT_CHARACTERS } from './length';

/** More parts than this take a model hours. */
const MOST_PARTS = 200;
/** Less text than this in a part is not worth its prompt. */
const SHORTEST_PART = 500;

/**
 * A text as the model is given it: whole where it fits or where the task cannot be done in parts, else cut between
 * paragraphs. What comes back whole may still be too long; whoever sends it is told so.
 */
export function partsOf(
  text: string,
  model: BackendModel,
  task: Task,
  instruction: string | undefined,
  prompt: (text: string) => readonly PromptMessage[],
): readonly TextPart[] {
  const whole = [{ text, gap: '' }];
  if (!task.long) return whole;
  // Nearly every text: no prompt has to be built to see that it fits.
  const most = PROMPT_CHARACTERS + (instruction?.length ?? 0);
  if (text.length <= longestText(model, task, most)) return whole;
  const around = prompt('').reduce((sum, { content }) => sum + content.length, 0) + FENCE;
  const longest = longestText(model, task, around);
  if (text.length <= longest || longest < SHORTEST_PART) return whole;
  const parts = cutText(text, longest);
  return parts.length > MOST_PARTS ? whole : parts;
}

/** Characters of the fence around a text, which an empty one lacks. */
const FENCE = 200;
