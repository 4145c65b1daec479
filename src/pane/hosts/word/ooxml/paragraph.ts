import type { Inline, TextBlock } from '../../../../core/content/block';
import type { Guard } from '../../../../core/content/guard';

/** A paragraph of the package as it stands after tracked changes, without hidden text. */
export interface OoxmlParagraph {
  readonly block: TextBlock;
  /** The visible text; equals the text of `block`. */
  readonly text: string;
  /** The text after tracked changes with what is hidden. */
  readonly standing: string;
  /** All text, deleted and hidden too; only to find the paragraph of Word's objects. */
  readonly raw: string;
  readonly style: string;
  readonly fragile: boolean;
  /** What makes it so is to be seen: a note, a field, a symbol, a picture, and not hidden text alone. */
  readonly holdsMore: boolean;
  readonly guards: readonly Guard[];
  readonly hidden: boolean;
  readonly deleted: boolean;
  /** Deletions, insertions or moves are tracked in it. */
  readonly revised: boolean;
  readonly pictures: boolean;
  /** A content control that must not be edited holds it or a part of it. */
  readonly locked: boolean;
  /** Place in the outermost table. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** Tags of the block content controls around it. */
  readonly tags: readonly string[];
}

export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly href?: string;
}

export interface ParagraphBuilder {
  /** Adds text; `state` says whether it is there for the reader. */
  text(text: string, state: 'visible' | 'hidden' | 'deleted', format: RunFormat): void;
  /** Something that a new text would destroy stands here: a note, a symbol. */
  mark(): void;
  picture(): void;
  locked(): void;
  revised(): void;
  /** Runs `inside` and guards the text that it added. */
  guard(kind: Guard['kind'], inside: () => void): void;
  /** Guards the text between two places; used for fields, whose ends stand in different runs. */
  guardFrom(kind: Guard['kind'], start: number): void;
  length(): number;
  build(about: {
    readonly kind: { kind: 'paragraph' } | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6 } | ItemKind;
    readonly style: string;
    readonly cell: OoxmlParagraph['cell'];
    readonly tags: readonly string[];
  }): OoxmlParagraph;
}

interface ItemKind {
  readonly kind: 'item';
  readonly ordered: boolean;
  readonly level: number;
}

/** Marks of notes, pictures and the like that Word puts into texts, and other control characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are meant
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00ad\ufffc\ufffd]/gu;

export const withoutControls = (text: string) => text.replace(CONTROL, '');

export function paragraphBuilder(): ParagraphBuilder {
  const inlines: Inline[] = [];
  const guards: Guard[] = [];
  let text = '';
  let standing = '';
  let raw = '';
  const flags = {
    fragile: false,
    holdsMore: false,
    hidden: false,
    deleted: false,
    revised: false,
    pictures: false,
    locked: false,
  };

  const keep = (): void => {
    flags.fragile = true;
    guards.push({ kind: 'mark', start: text.length, end: text.length });
  };
  const builder: ParagraphBuilder = {
    text(added, state, { bold, italic, href }) {
      const clean = withoutControls(added);
      raw += clean;
      if (clean === '') return;
      if (state === 'deleted') flags.deleted = true;
      else standing += clean;
      if (state === 'hidden') {
        flags.hidden = true;
        keep();
      }
      if (state !== 'visible') return;
      text += clean;
      const last = inlines.at(-1);
      if (last && !!last.bold === !!bold && !!last.italic === !!italic && last.href === href)
        inlines[inlines.length - 1] = { ...last, text: last.text + clean };
      else
        inlines.push({
          text: clean,
          ...(bold ? { bold } : {}),
          ...(italic ? { italic } : {}),
          ...(href ? { href } : {}),
        });
    },
    mark() {
      flags.holdsMore = true;
      keep();
    },
    picture() {
      flags.pictures = true;
      builder.mark();
    },
    locked() {
      flags.locked = true;
    },
    revised() {
      flags.revised = true;
    },
    guard(kind, inside) {
      const start = text.length;
      inside();
      builder.guardFrom(kind, start);
    },
    guardFrom(kind, start) {
      if (kind === 'mark') flags.fragile = flags.holdsMore = true;
      if (kind === 'mark' || text.length > start) guards.push({ kind, start, end: text.length });
    },
    length: () => text.length,
    build: ({ kind, style, cell, tags }) => ({
      block: { ...kind, inlines },
      text,
      standing,
      raw,
      style,
      guards,
      cell,
      tags,
      ...flags,
    }),
  };
  return builder;
}
