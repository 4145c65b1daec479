import {
  Button,
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { App } from './app';
import type { Host } from './hosts/host';
import { useLayout } from './shared/layout';
import type { Pane } from './shared/pane-context';
import { useDark } from './shared/use-dark';
import { darkTheme, lightTheme } from './theme';

interface StartUpProps {
  /** Null outside Office. */
  readonly host: Host | null;
  readonly start: (host: Host) => Promise<Pane>;
}

/** Until the pane works: no Office, no server, or a moment of waiting. Each is one sentence and the way out. */
export function StartUp({ host, start }: StartUpProps) {
  useStaticStyles();
  const { t } = useTranslation();
  const layout = useLayout();
  const [pane, setPane] = useState<Pane>();
  const [failed, setFailed] = useState(false);
  const begin = useCallback((): void => {
    if (!host) return;
    setFailed(false);
    start(host).then(setPane, () => setFailed(true));
  }, [host, start]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once; trying again is the clerk's click
  useEffect(begin, []);

  if (pane) return <App pane={pane} />;
  if (!host) {
    return (
      <Plain title={t('outside.title')}>
        <p className={layout.plain}>{t('outside.how')}</p>
      </Plain>
    );
  }
  if (failed) {
    return (
      <Plain title={t('noServer.title')}>
        <p className={layout.plain}>{t('noServer.text')}</p>
        <Button appearance="primary" onClick={begin}>
          {t('common.retry')}
        </Button>
      </Plain>
    );
  }
  return (
    <Plain title={t('app.name')}>
      <Spinner label={t('app.starting')} />
    </Plain>
  );
}

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: '24px 16px',
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    alignItems: 'flex-start',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

function Plain({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const dark = useDark();
  const styles = useStyles();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <main className={styles.page}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </main>
    </FluentProvider>
  );
}
