import { type Block, contentText } from '../../core/content/block';
import { problemError } from '../../core/protocol/problems';

/** Replacing by nothing would delete the passage. */
export function refuseEmpty(answer: readonly Block[]): void {
  if (contentText(answer).trim() === '') throw problemError('answer-empty');
}
