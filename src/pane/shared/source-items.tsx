import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { isWebAddress } from '../conversation/answer';
import type { NumberedSource } from '../conversation/sources';
import { Fold } from './fold';
import { useLayout } from './layout';
import { openAddress } from './open-address';

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyle: 'none' } });

/** Documents with their numbers; a click opens one in the browser. */
export function SourceItems({ sources }: { readonly sources: readonly NumberedSource[] }) {
  const { t } = useTranslation();
  const layout = useLayout();
  const styles = useStyles();
  return (
    <ul className={mergeClasses(layout.stack, styles.list)}>
      {sources.map(({ number, source: { title, url, excerpt } }) => (
        <li key={number}>
          [{number}]{' '}
          {isWebAddress(url) ? (
            <Link
              inline
              href={url}
              target="_blank"
              rel="noopener noreferrer"
              title={t('sources.open')}
              onClick={(event) => {
                event.preventDefault();
                openAddress(url);
              }}
            >
              {title}
            </Link>
          ) : (
            <>
              {title} <span className={layout.small}>({t('sources.closed')})</span>
            </>
          )}
          {excerpt && (
            <Fold title={t('sources.excerpt', { number })}>
              <p className={layout.small} style={{ whiteSpace: 'pre-line' }}>
                {excerpt}
              </p>
            </Fold>
          )}
        </li>
      ))}
    </ul>
  );
}
