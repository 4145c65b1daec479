import { useTranslation } from 'react-i18next';
import type { Writing } from '../conversation/authors';
import { Note } from './note';
import { usePaneState } from './pane-context';

interface InsteadNoteProps {
  readonly writing: Omit<Writing, 'part'> & {
    readonly modelName: string;
    /** Id of the model that was asked first. */
    readonly insteadOf?: string;
  };
}

/** Another model stepped in: the clerk always knows which one wrote the answer. */
export function InsteadNote({ writing: { authors, modelName, insteadOf } }: InsteadNoteProps) {
  const { t } = useTranslation();
  const { models } = usePaneState();
  if (insteadOf === undefined) return null;
  const nameOf = (wanted: string): string => models.find(({ id }) => id === wanted)?.name ?? wanted;
  const title = authors.includes(insteadOf) ? 'instead.rest' : 'instead.title';
  return <Note tone="warn" title={t(title, { wanted: nameOf(insteadOf), model: nameOf(modelName) })} />;
}
