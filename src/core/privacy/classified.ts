import { classified } from './recognizers/classified';
import { prepare } from './text';

/**
 * Whether any of the texts (body, headers and footers, title, category, keywords, sensitivity label, subject,
 * thread) bears a mark of classification. It counts for the whole document or mail (`kompass.md`, 1).
 */
export function findClassifiedMarks(texts: readonly string[]): boolean {
  return texts.some((text) => classified.find(prepare(text)).length > 0);
}
