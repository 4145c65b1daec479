import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../conversation/conversation';
import type { FindingGroup } from '../../conversation/gate';
import { usePane } from '../../shared/pane-context';
import { placesInDocument } from './document-places';

/** Shows the next place of a finding in the document; gives what there is to say about it. */
export type ShowInDocument = (group: FindingGroup) => Promise<string | undefined>;

/**
 * Missing where the host can't show places or the text stands in no document. Whoever looked at one finds the passage
 * selected again after the check.
 */
export function useDocumentPlaces({ passage, text }: Conversation): ShowInDocument | undefined {
  const { t } = useTranslation();
  const { host } = usePane();
  const shown = useRef<{ readonly key: string; readonly nth: number }>(undefined);
  const id = passage?.id;
  useEffect(
    () => () => {
      // The answer knows its place without; this is for the clerk's eyes.
      if (id !== undefined && shown.current) void host.showPlace(id).catch(() => undefined);
    },
    [host, id],
  );
  if (id === undefined || !host.abilities.showsPlaces) return undefined;
  return async (group) => {
    const places = placesInDocument(group, text);
    if (places.length === 0) return t('check.notInDocument');
    const nth = shown.current?.key === group.key ? (shown.current.nth + 1) % places.length : 0;
    shown.current = { key: group.key, nth };
    try {
      await host.showPlace(id, places[nth]);
    } catch {
      // A place that can't be shown is no problem of the run; the clerk reads on in the pane.
      return t('check.notInDocument');
    }
    return places.length > 1
      ? t('check.placeOf', { place: nth + 1, places: places.length })
      : t('check.shown');
  };
}
