import type { PreparedText } from '../../text';
import { type Read, readField } from './fields';
import { type Label, labelsOf } from './labels';
import type { LabelKind } from './lexicon';

/** What is read in the fields of all labels of a kind; `read` is given the offset where a value may begin. */
export function readLabelled<T extends Read>(
  prepared: PreparedText,
  kind: LabelKind,
  read: (at: number, label: Label) => T | undefined,
): T[] {
  return labelsOf(prepared)
    .of(kind)
    .flatMap((label) => readField(prepared, label, (at) => read(at, label)));
}
