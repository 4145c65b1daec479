import { useTranslation } from 'react-i18next';
import { allAuthors, type Writing } from '../conversation/authors';
import { usePaneState } from './pane-context';

/** Names of all models that wrote an answer, and of the one that writes at it now. */
export function useAuthorNames(): (writing: Omit<Writing, 'part'>) => string {
  const { i18n } = useTranslation();
  const { models } = usePaneState();
  return ({ authors, modelName }) =>
    new Intl.ListFormat(i18n.language).format(
      allAuthors(authors, modelName === undefined ? [] : [modelName]).map(
        (author) => models.find(({ id }) => id === author)?.name ?? author,
      ),
    );
}
