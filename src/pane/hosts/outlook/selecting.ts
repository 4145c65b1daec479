import type { BodyFormat, MailBody } from '../../../core/mail/mail';
import { ask, OutlookError } from './ask';
import { coercion, parseBody } from './bodies';
import type { ComposeItem } from './item';

interface Selected {
  readonly data: string;
  readonly sourceProperty: string;
}

/** What is marked in the body; undefined for nothing, and for the subject. */
export async function selectedBody(item: ComposeItem, format: BodyFormat): Promise<MailBody | undefined> {
  const selected = await selection(item, format);
  if (!selected || selected.data === '') return undefined;
  const body = parseBody(selected.data, format);
  return body.lines.some(({ text }) => text.trim() !== '') ? body : undefined;
}

async function selection(item: ComposeItem, format: BodyFormat): Promise<Selected | undefined> {
  if (typeof item.getSelectedDataAsync !== 'function') return undefined;
  try {
    const selected = (await ask<unknown>((done) =>
      item.getSelectedDataAsync(coercion(format), done),
    )) as Selected;
    return selected?.sourceProperty === 'subject' ? undefined : selected;
  } catch (error) {
    // Without a cursor in the mail Outlook refuses instead of giving an empty selection.
    if (error instanceof OutlookError) return undefined;
    throw error;
  }
}

/** Milliseconds between two looks while the clerk works in the mail. */
const PACE = 1500;

/**
 * Outlook has no event for a changed selection: it is looked at when the clerk turns to the pane, and from time to time
 * while the focus is in the mail.
 */
export function watchSelection(read: () => Promise<string>, listener: () => void): () => void {
  let last: string | undefined;
  let looking = false;
  const look = async (): Promise<void> => {
    if (looking) return;
    looking = true;
    try {
      const now = await read();
      if (last !== undefined && now !== last) listener();
      last = now;
    } finally {
      looking = false;
    }
  };
  const turn = (): void => void look().catch(() => undefined);
  const timer = setInterval(() => {
    if (document.visibilityState === 'visible' && !document.hasFocus()) turn();
  }, PACE);
  window.addEventListener('focus', turn);
  document.documentElement.addEventListener('pointerenter', turn);
  turn();
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', turn);
    document.documentElement.removeEventListener('pointerenter', turn);
  };
}
