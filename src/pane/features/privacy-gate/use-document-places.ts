import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../conversation/conversation';
import type { FindingGroup } from '../../conversation/gate';
import { usePane } from '../../shared/pane-context';
import { placesInDocument } from './document-places';

/** Shows findings where they stand in the document; missing where the host can't or the text stands in none. */
export function useDocumentPlaces({ passage, text }: Conversation) {
  const { t } = useTranslation();
  const { host } = usePane();
  const shown = useRef<{ readonly key: string; readonly nth: number }>(undefined);
  if (!passage || !host.abilities.showsPlaces) return undefined;
  return {
    /** Each time the next place of a finding; gives what there is to say about it. */
    async show(group: FindingGroup): Promise<string | undefined> {
      const places = placesInDocument(group, text);
      if (places.length === 0) return t('check.notInDocument');
      const nth = shown.current?.key === group.key ? (shown.current.nth + 1) % places.length : 0;
      shown.current = { key: group.key, nth };
      try {
        await host.showPlace(passage.id, places[nth]);
      } catch {
        // A place that can't be shown is no problem of the run; the clerk reads on in the pane.
        return t('check.notInDocument');
      }
      return places.length > 1
        ? t('check.placeOf', { place: nth + 1, places: places.length })
        : t('check.shown');
    },
    /** Selects again what the clerk had selected, so that the start state finds it. */
    release(): void {
      if (shown.current) void host.showPlace(passage.id).catch(() => undefined);
      shown.current = undefined;
    },
  };
}
