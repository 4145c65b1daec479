import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConversationView } from './conversation-view';
import { isKompassConfirmed } from './features/first-start/confirmation';
import { FirstStart } from './features/first-start/first-start';
import { KompassText } from './features/first-start/kompass-text';
import { Header, type Overlay } from './features/header/header';
import { HelpScreen, HistoryScreen } from './lazy-screens';
import { Announcer } from './shared/announcer';
import { type Pane, PaneProvider } from './shared/pane-context';
import { Screen } from './shared/screen';
import { useDark } from './shared/use-dark';
import { useKeys } from './shared/use-keys';
import { darkTheme, lightTheme } from './theme';

const useStyles = makeStyles({
  app: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function App({ pane }: { readonly pane: Pane }) {
  const dark = useDark();
  const styles = useStyles();
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <PaneProvider value={pane}>
        <div className={styles.app}>
          <Shell pane={pane} />
        </div>
      </PaneProvider>
    </FluentProvider>
  );
}

function Shell({ pane }: { readonly pane: Pane }) {
  const { config, preferences, flow, host } = pane;
  const [confirmed, setConfirmed] = useState(() =>
    isKompassConfirmed(preferences, config.policy.kompass.version),
  );
  const [overlay, setOverlay] = useState<Overlay>();

  // A label that was deleted is noticed when the clerk comes back to the pane or moves in the document.
  useEffect(() => {
    if (!confirmed) return;
    let last = Number.NEGATIVE_INFINITY;
    let later: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      if (later) return;
      const wait = last + LABEL_PACE - performance.now();
      if (wait > 0) {
        later = setTimeout(lookNow, wait);
        return;
      }
      lookNow();
    };
    const lookNow = (): void => {
      later = undefined;
      last = performance.now();
      void flow.refreshLabel();
    };
    let asked = performance.now();
    const ask = (): void => {
      if (performance.now() - asked < MODELS_PACE) return;
      asked = performance.now();
      void flow.refreshModels();
    };
    const stop = host.onSelectionChanged(look);
    look();
    window.addEventListener('focus', look);
    window.addEventListener('focus', ask);
    return () => {
      window.removeEventListener('focus', look);
      window.removeEventListener('focus', ask);
      stop();
      clearTimeout(later);
    };
  }, [confirmed, flow, host]);

  const close = (): void => setOverlay(undefined);
  return (
    <>
      <Header confirmed={confirmed} onOverlay={setOverlay} />
      {!confirmed && <FirstStart onConfirmed={() => setConfirmed(true)} />}
      <Suspense fallback={<main style={{ flexGrow: 1 }} />}>
        {confirmed && overlay === 'history' && <HistoryScreen onClose={close} />}
        {confirmed && overlay === 'help' && <HelpScreen onClose={close} />}
        {confirmed && overlay === 'kompass' && <KompassScreen pane={pane} onClose={close} />}
        {confirmed && overlay === undefined && <ConversationView />}
      </Suspense>
      <Announcer />
    </>
  );
}

/** Milliseconds between two looks at the label. */
const LABEL_PACE = 2000;
/** Milliseconds between two looks at the list of models. */
const MODELS_PACE = 30_000;

function KompassScreen({ pane, onClose }: { readonly pane: Pane; readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { title, version } = pane.config.policy.kompass;
  useKeys({ main: onClose, back: onClose });
  return (
    <Screen
      title={t('kompass.title', { title, version })}
      foot={
        <Button appearance="primary" onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <KompassText />
    </Screen>
  );
}
