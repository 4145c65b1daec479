import type { Block, Inline } from '../../core/content/block';
import type { Mapping } from '../../core/privacy/masking';
import { KNOWS_NOTHING } from '../../core/tasks';
import type { Answer, Conversation } from './conversation';

/** All inlines of a content, tables included. */
export function inlinesOf(blocks: readonly Block[]): readonly Inline[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat(2) : block.inlines));
}

/** Addresses of the links that stand in a content: only these may stay links in an answer. */
export function addressesOf(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(inlinesOf(blocks).flatMap(({ href }) => (href ? [href] : [])));
}

/** Only such an address opens in the browser or becomes a link. */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address);
}

/** Addresses that may stay links in an answer: those of the source and of the list of sources. */
export function knownAddresses(
  { passage }: Pick<Conversation, 'passage'>,
  sources: Answer['sources'] = [],
): ReadonlySet<string> {
  return new Set([
    ...addressesOf(passage?.blocks.map(({ block }) => block) ?? []),
    ...sources.map(({ url }) => url).filter(isWebAddress),
  ]);
}

/** A knowledge answer that rests on nothing: it is never inserted. */
export function restsOnNothing(
  { task }: Pick<Conversation, 'task'>,
  { sources = [], masked, edited }: Pick<Answer, 'sources' | 'masked' | 'edited'>,
): boolean {
  return task === 'knowledge' && (sources.length === 0 || (edited ?? masked).trim() === KNOWS_NOTHING);
}

/** Only the first parts of a long text were worked on. */
export const isPartial = ({ parts, end }: Pick<Answer, 'parts' | 'end'>): boolean =>
  parts !== undefined && end !== 'complete';

const LINK = /https?:\/\/[^\s<>()[\]"„“”]+/g;

/** Addresses in an answer that stand nowhere in the source; they are shown as text and open nothing. */
export function linksLeftOut(
  masked: string,
  source: string,
  addresses: ReadonlySet<string>,
): readonly string[] {
  const found = (masked.match(LINK) ?? []).map((address) => address.replace(/[.,;:!?]+$/, ''));
  return [...new Set(found)].filter((address) => !addresses.has(address) && !source.includes(address));
}

/** Values of a mapping by placeholder, for messages such as "Erika Mustermann fehlt". */
export function maskedValue(mapping: Mapping, placeholder: string): string {
  return mapping.entries.find((entry) => entry.placeholder === placeholder)?.value ?? placeholder;
}
