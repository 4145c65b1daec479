import { contentEnd, contentStart, type Placed, paragraphAt } from '../model/blocks';
import type { ContentControl, ListDefinition, Note, Section, WordDocument } from '../model/document';
import { nodes } from '../model/schema';
import type { Anchor, Story } from '../model/story';
import { OfficeError } from './wire';

/** What a Word proxy object stands for on the host's side. `null` is a null object. */
export type Handle =
  | DocumentHandle
  | TextHandle
  | FontHandle
  | ListHandle
  | ListItemHandle
  | TableHandle
  | TablePart
  | SectionHandle
  | NoteHandle
  | PictureHandle
  | PropertiesHandle
  | CustomPropertyHandle
  | SearchOptionsHandle
  | AddinServiceHandle
  | CollectionHandle;

interface Base {
  /** Given once office.js keeps the object. */
  reference?: string;
}

export interface DocumentHandle extends Base {
  readonly type: 'Document';
}

/** Everything that has text at a place. */
export type TextHandle = BodyHandle | RangeHandle | ParagraphHandle | ControlHandle;

export interface BodyHandle extends Base {
  readonly type: 'Body';
  readonly kind: 'MainDoc' | 'Section' | 'Header' | 'Footer' | 'TableCell' | 'Footnote' | 'Endnote';
  readonly story: Story;
  /** Bounds where the body is a part of a story (section, cell); undefined for a whole story. */
  readonly bounds?: () => { readonly from: number; readonly to: number };
}

export interface RangeHandle extends Base {
  readonly type: 'Range';
  readonly anchor: Anchor;
}

export interface ParagraphHandle extends Base {
  readonly type: 'Paragraph';
  readonly anchor: Anchor;
}

export interface ControlHandle extends Base {
  readonly type: 'ContentControl';
  readonly control: ContentControl;
}

export interface FontHandle extends Base {
  readonly type: 'Font';
  readonly of: TextHandle | TableHandle;
}

export interface ListHandle extends Base {
  readonly type: 'List';
  readonly list: ListDefinition;
  readonly story: Story;
}

export interface ListItemHandle extends Base {
  readonly type: 'ListItem';
  readonly paragraph: ParagraphHandle;
}

export interface TableHandle extends Base {
  readonly type: 'Table';
  /** Undefined for a table that Word dropped although it reported no error. */
  readonly anchor: Anchor | undefined;
}

export interface TablePart extends Base {
  readonly type: 'TableRow' | 'TableCell';
  readonly table: TableHandle;
  readonly row: number;
  readonly cell: number;
}

export interface SectionHandle extends Base {
  readonly type: 'Section';
  readonly section: Section;
}

export interface NoteHandle extends Base {
  readonly type: 'NoteItem';
  readonly note: Note;
}

export interface PictureHandle extends Base {
  readonly type: 'InlinePicture';
  readonly anchor: Anchor;
}

export interface PropertiesHandle extends Base {
  readonly type: 'DocumentProperties';
}

export interface CustomPropertyHandle extends Base {
  readonly type: 'CustomProperty';
  readonly key: string;
}

export interface SearchOptionsHandle extends Base {
  readonly type: 'SearchOptions';
  readonly options: Record<string, unknown>;
}

/** office.js tells this one that it is ready for ribbon commands. */
export interface AddinServiceHandle extends Base {
  readonly type: 'AddinInternalService';
}

export interface CollectionHandle extends Base {
  readonly type: `${string}Collection`;
  readonly items: readonly Handle[];
}

export const isText = (handle: Handle): handle is TextHandle =>
  ['Body', 'Range', 'Paragraph', 'ContentControl'].includes(handle.type);

export const range = (story: Story, from: number, to: number): RangeHandle => ({
  type: 'Range',
  anchor: story.anchor(from, to),
});

export const paragraph = (story: Story, placed: Placed): ParagraphHandle => ({
  type: 'Paragraph',
  anchor: story.anchor(contentStart(placed), contentStart(placed), 'start'),
});

export const table = (story: Story, placed: Placed): TableHandle => ({
  type: 'Table',
  anchor: story.anchor(placed.pos + 1, placed.pos + 1, 'start'),
});

export const controlHandle = (control: ContentControl): ControlHandle => ({
  type: 'ContentControl',
  control,
});

export const collection = (item: string, items: readonly Handle[]): CollectionHandle => ({
  type: `${item}Collection`,
  items,
});

export const wholeBody = (story: Story): BodyHandle => ({
  type: 'Body',
  kind: story.kind,
  story,
});

export function storyOf(handle: TextHandle): Story {
  if (handle.type === 'Body') return handle.story;
  return handle.type === 'ContentControl' ? handle.control.anchor.story : handle.anchor.story;
}

/** Bounds of the text now; `ItemNotFound` when it was deleted. */
export function boundsOf(handle: TextHandle): { readonly from: number; readonly to: number } {
  if (handle.type === 'Body')
    return handle.bounds ? handle.bounds() : { from: 0, to: handle.story.doc.content.size };
  if (handle.type === 'Paragraph') {
    const placed = placedParagraph(handle);
    return { from: contentStart(placed), to: contentEnd(placed) };
  }
  const anchor = handle.type === 'ContentControl' ? handle.control.anchor : handle.anchor;
  if (anchor.gone) throw new OfficeError('ItemNotFound');
  return { from: anchor.from, to: anchor.to };
}

export function placedParagraph({ anchor }: ParagraphHandle): Placed {
  const placed = anchor.gone ? undefined : paragraphAt(anchor.story.doc, anchor.from);
  if (!placed) throw new OfficeError('ItemNotFound');
  return placed;
}

export function placedTable(handle: TableHandle): Placed | undefined {
  const { anchor } = handle;
  if (!anchor) return undefined;
  const place = anchor.gone ? undefined : anchor.story.doc.resolve(anchor.from);
  for (let depth = place?.depth ?? 0; place && depth > 0; depth--)
    if (place.node(depth).type === nodes.table) return { node: place.node(depth), pos: place.before(depth) };
  throw new OfficeError('ItemNotFound');
}

/** Gives the anchors of an object back that office.js keeps no longer. */
export function release(handle: Handle, document: WordDocument): void {
  const anchor = 'anchor' in handle ? handle.anchor : undefined;
  if (anchor) anchor.story.release(anchor);
  if (handle.type.endsWith('Collection'))
    for (const item of (handle as CollectionHandle).items) if (!item.reference) release(item, document);
}
