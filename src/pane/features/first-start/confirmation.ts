import type { Preferences } from '../../shared/preferences';

/** Stored is only which version was confirmed and when. Where nothing can be stored, the pane asks each time. */
export function confirmKompass(preferences: Preferences, version: string, now: Date): void {
  preferences.set('kompass', `${version} ${now.toISOString().slice(0, 10)}`);
}

export function isKompassConfirmed(preferences: Preferences, version: string): boolean {
  const stored = preferences.get('kompass');
  return stored !== undefined && stored.slice(0, stored.lastIndexOf(' ')) === version;
}

/** An older version was confirmed on this machine. */
export function wasConfirmedBefore(preferences: Preferences): boolean {
  return preferences.get('kompass') !== undefined;
}
