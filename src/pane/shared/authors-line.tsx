import { useTranslation } from 'react-i18next';
import { allAuthors, type Writing } from '../conversation/authors';
import { useLayout } from './layout';
import { useAuthorNames } from './use-author-names';

interface AuthorsLineProps {
  readonly writing: Omit<Writing, 'part'> & { readonly modelName: string; readonly insteadOf?: string };
}

/** All models of an answer that several wrote; where one stepped in for another, `InsteadNote` names both. */
export function AuthorsLine({ writing }: AuthorsLineProps) {
  const { t } = useTranslation();
  const layout = useLayout();
  const names = useAuthorNames()(writing);
  const { authors, modelName, insteadOf = '' } = writing;
  if (allAuthors(authors, [modelName]).length < 2 || authors.includes(insteadOf)) return null;
  return <p className={layout.small}>{t('stream.authors', { models: names })}</p>;
}
