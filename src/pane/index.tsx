import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { z } from 'zod';
import { createClient } from './api/client';
import type { Host } from './hosts';
import { startI18n } from './shared/i18n';
import { createPreferences } from './shared/preferences';
import { startPane } from './start-pane';
import { StartUp } from './start-up';

// zod would otherwise build functions from text, which the content security policy forbids.
z.config({ jitless: true });

void main();

async function main(): Promise<void> {
  const container = document.getElementById('pane');
  if (!container) return;
  const preferences = createPreferences(() => window.localStorage);
  const language = preferences.get('language') === 'en' ? 'en' : 'de';
  const i18n = await startI18n(language);
  const root: Root = createRoot(container);
  const host = await findHost();
  if (host?.abilities.application === 'outlook') {
    const { addOutlookWords } = await import('./locales/outlook');
    addOutlookWords(i18n);
  }
  root.render(
    <I18nextProvider i18n={i18n}>
      <StartUp
        host={host}
        start={(found) => startPane(found, createClient(window.fetch.bind(window)), preferences)}
      />
    </I18nextProvider>,
  );
}

/** Outside Office, office.js never says anything more than "no host". */
async function findHost(): Promise<Host | null> {
  if (typeof Office === 'undefined') return null;
  const [{ pickHost }, info] = await Promise.all([import('./hosts'), Office.onReady()]);
  return pickHost(info);
}
