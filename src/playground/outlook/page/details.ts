import { byId } from '../../page/controls';
import type { Draft } from '../model/draft';
import type { Message } from '../model/message';
import { element } from './dom';

/** Headers and properties that belong to a mail beside its text. */
export function showDetails(item: Message | Draft | undefined): void {
  const headers = item?.headers ?? {};
  const rows = [
    ...(headers instanceof Map ? headers : Object.entries(headers)),
    ...Object.entries(item?.properties ?? {}).map(([name, value]) => [`Eigenschaft ${name}`, String(value)]),
  ];
  const table = byId('details', HTMLTableSectionElement);
  if (rows.length === 0) rows.push(['–', 'Keine']);
  table.replaceChildren(
    ...rows.map((cells) => element('tr', {}, ...cells.map((text) => element('td', {}, text ?? '')))),
  );
}
