import { type Node, Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import { allParagraphs, attrsOf } from './blocks';
import { type Anchor, Story } from './story';

export type HeaderFooterType = 'Primary' | 'FirstPage' | 'EvenPages';
export type Tracking = 'Off' | 'TrackAll' | 'TrackMineOnly';

export interface Section {
  readonly id: string;
  /** A part that is missing shows the one of the section before, as Word's linked footers do. */
  readonly headers: Partial<Record<HeaderFooterType, Story>>;
  readonly footers: Partial<Record<HeaderFooterType, Story>>;
  /** `w:titlePg`: the first page has a header and footer of its own. */
  titlePage: boolean;
}

export interface ContentControl {
  readonly id: number;
  readonly anchor: Anchor;
  tag: string;
  title: string;
  appearance: 'BoundingBox' | 'Tags' | 'Hidden';
  color: string;
  placeholderText: string;
  cannotEdit: boolean;
  cannotDelete: boolean;
  removeWhenEdited: boolean;
}

export interface ListLevel {
  type: 'Bullet' | 'Number' | 'Picture';
  /** Bullet character, or a number format such as `Arabic`. */
  format: string;
  /** Level text after OOXML: `%1.` */
  text: string;
  start: number;
}

export interface ListDefinition {
  readonly id: number;
  readonly levels: ListLevel[];
}

export interface Note {
  readonly id: number;
  readonly kind: 'Footnote' | 'Endnote';
  readonly story: Story;
}

export type PropertyValue = string | number | boolean;

const propertyNames = [
  'title',
  'subject',
  'author',
  'keywords',
  'comments',
  'category',
  'company',
  'manager',
  'format',
] as const;
export type PropertyName = (typeof propertyNames)[number];

/** The document as Word holds it: text flows and what stands beside them. No DOM. */
export class WordDocument {
  readonly body: Story;
  readonly sections: Section[] = [];
  readonly notes = new Map<number, Note>();
  readonly lists = new Map<number, ListDefinition>();
  readonly properties = Object.fromEntries(propertyNames.map((name) => [name, ''])) as Record<
    PropertyName,
    string
  >;
  readonly customProperties = new Map<string, { key: string; value: PropertyValue }>();
  readonly settings = new Map<string, unknown>();
  controls: ContentControl[] = [];
  /** `w:evenAndOddHeaders`. */
  evenAndOddHeaders = false;
  tracking: Tracking = 'Off';
  saved = true;
  author = 'Sachbearbeitung';
  /** ISO 8601; a test sets its own clock. */
  now: () => string = () => new Date().toISOString();
  /** The story that holds the cursor. */
  active: Story;
  private lastId = 1000;
  private readonly listeners = new Set<() => void>();
  private readonly buried: {
    readonly control: ContentControl;
    readonly before: Node;
    readonly from: number;
    readonly to: number;
  }[] = [];

  constructor(body?: Node) {
    this.body = this.watch(new Story('MainDoc', body));
    this.active = this.body;
    this.syncSections();
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  newStory(kind: Story['kind'], doc?: Node): Story {
    return this.watch(new Story(kind, doc));
  }

  stories(): readonly Story[] {
    const parts = this.sections.flatMap(({ headers, footers }) => [
      ...Object.values(headers),
      ...Object.values(footers),
    ]);
    return [this.body, ...new Set(parts), ...[...this.notes.values()].map((note) => note.story)];
  }

  select(story: Story, from: number, to = from): void {
    this.active = story;
    story.dispatch(
      story.state.tr.setSelection(TextSelection.between(story.doc.resolve(from), story.doc.resolve(to))),
    );
  }

  selection(): { readonly story: Story; readonly from: number; readonly to: number } {
    const { from, to } = this.active.state.selection;
    return { story: this.active, from, to };
  }

  addControl(anchor: Anchor): ContentControl {
    const control: ContentControl = {
      id: this.nextId(),
      anchor,
      tag: '',
      title: '',
      appearance: 'BoundingBox',
      color: '#000000',
      placeholderText: '',
      cannotEdit: false,
      cannotDelete: false,
      removeWhenEdited: false,
    };
    this.controls.push(control);
    this.changed();
    return control;
  }

  removeControl(control: ContentControl): void {
    this.controls = this.controls.filter((each) => each !== control);
    control.anchor.story.release(control.anchor);
    this.changed();
  }

  /** Controls in document order, outer before inner. */
  controlsIn(story: Story, from: number, to: number): readonly ContentControl[] {
    return this.controls
      .filter(({ anchor }) => anchor.story === story && anchor.from >= from && anchor.to <= to)
      .sort((a, b) => a.anchor.from - b.anchor.from || b.anchor.to - a.anchor.to);
  }

  /** Adds a list whose nine levels are alike but for the number formats Word uses by turns. */
  addList(type: ListLevel['type'], id = this.nextId()): ListDefinition {
    const levels = Array.from({ length: 9 }, (_, level): ListLevel => {
      const numbers = ['Arabic', 'LowerLetter', 'LowerRoman'];
      const bullets = ['Solid', 'Hollow', 'Square'];
      return {
        type,
        format: (type === 'Bullet' ? bullets : numbers)[level % 3] ?? '',
        text: type === 'Bullet' ? '•' : `%${level + 1}.`,
        start: 1,
      };
    });
    const list = { id, levels };
    this.lists.set(id, list);
    return list;
  }

  addNote(kind: Note['kind'], doc?: Node): Note {
    const note = { id: this.nextId(), kind, story: this.newStory(kind, doc) };
    this.notes.set(note.id, note);
    return note;
  }

  /** The footer or header that the section shows: its own or that of a section before. */
  part(section: Section, where: 'headers' | 'footers', type: HeaderFooterType): Story | undefined {
    for (let index = this.sections.indexOf(section); index >= 0; index--) {
      const own = this.sections[index]?.[where][type];
      if (own) return own;
    }
    return undefined;
  }

  /** As `part`; Word makes the missing one as soon as somebody asks for it. */
  partOrNew(section: Section, where: 'headers' | 'footers', type: HeaderFooterType): Story {
    const known = this.part(section, where, type);
    if (known) return known;
    const made = this.newStory(where === 'footers' ? 'Footer' : 'Header');
    section[where][type] = made;
    return made;
  }

  /** Start and end of a section in the body. */
  sectionBounds(section: Section): { readonly from: number; readonly to: number } {
    let from = 0;
    for (const { node, pos } of allParagraphs(this.body.doc)) {
      const ends = attrsOf(node).section;
      if (ends === section.id) return { from, to: pos + node.nodeSize };
      if (ends !== null) from = pos + node.nodeSize;
    }
    return { from, to: this.body.doc.content.size };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  changed(): void {
    this.saved = false;
    for (const listener of this.listeners) listener();
  }

  /** Replaces the body; everything that was anchored in it is gone. */
  load(doc: Node): void {
    const { tr } = this.body.state;
    this.body.dispatch(tr.replace(0, this.body.doc.content.size, new Slice(doc.content, 0, 0)));
    this.controls = this.controls.filter((control) => control.anchor.story !== this.body);
  }

  private watch(story: Story): Story {
    story.onChange((transaction) => {
      if (!transaction.docChanged) {
        for (const listener of this.listeners) listener();
        return;
      }
      this.buryOrRaise(story, transaction.before, transaction.doc);
      if (story === this.body) this.syncSections();
      this.changed();
    });
    return story;
  }

  /** A control goes with the text around it and comes back with it when that is undone. */
  private buryOrRaise(story: Story, before: Node, after: Node): void {
    for (const control of this.controls.filter((each) => each.anchor.story === story && each.anchor.gone)) {
      this.removeControl(control);
      const place = this.lastPlaces.get(control);
      if (place) this.buried.push({ control, before, ...place });
    }
    for (const grave of this.buried.filter((each) => each.before.eq(after))) {
      this.buried.splice(this.buried.indexOf(grave), 1);
      this.controls.push({ ...grave.control, anchor: story.anchor(grave.from, grave.to) });
    }
    this.lastPlaces.clear();
    for (const control of this.controls)
      this.lastPlaces.set(control, { from: control.anchor.from, to: control.anchor.to });
  }
  private readonly lastPlaces = new Map<ContentControl, { from: number; to: number }>();

  /** Keeps one section object for each section break in the body, and one for the end. */
  private syncSections(): void {
    const ids = allParagraphs(this.body.doc).flatMap(({ node }) => attrsOf(node).section ?? []);
    const wanted = [...new Set(ids), 'last'];
    const known = new Map(this.sections.map((section) => [section.id, section]));
    const inOrder = wanted.map(
      (id): Section => known.get(id) ?? { id, headers: {}, footers: {}, titlePage: false },
    );
    this.sections.splice(0, this.sections.length, ...inOrder);
  }
}
