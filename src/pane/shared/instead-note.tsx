import { useTranslation } from 'react-i18next';
import { Note } from './note';
import { usePaneState } from './pane-context';

interface InsteadNoteProps {
  /** Id of the model that answers. */
  readonly model: string;
  /** Id of the model that was asked first. */
  readonly insteadOf: string | undefined;
}

/** Another model stepped in: the clerk always knows which one wrote the answer. */
export function InsteadNote({ model, insteadOf }: InsteadNoteProps) {
  const { t } = useTranslation();
  const { models } = usePaneState();
  if (insteadOf === undefined) return null;
  const nameOf = (wanted: string): string => models.find(({ id }) => id === wanted)?.name ?? wanted;
  return <Note tone="warn" title={t('instead.title', { wanted: nameOf(insteadOf), model: nameOf(model) })} />;
}
