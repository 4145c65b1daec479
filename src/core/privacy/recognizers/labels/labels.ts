import { firstIndex } from '../../../first-index';
import type { PreparedText, Token } from '../../text';
import { inlineValue } from './fields';
import { beginnings, type LabelKind, longestLabel } from './lexicon';

/** A place where an identifier is announced: "Kunden-Nr.", "geboren am". */
export interface Label {
  readonly kinds: readonly LabelKind[];
  readonly start: number;
  readonly end: number;
  /** Index of the first token after it. */
  readonly next: number;
}

export interface Labels {
  /** Those of a kind, in the order of the text. */
  of(kind: LabelKind): readonly Label[];
  /** The nearest one of a kind that ends at most `reach` characters before a place. */
  before(kind: LabelKind, at: number, reach?: number): Label | undefined;
  /** Of several kinds the one whose nearest label before a place is nearest. */
  nearest<K extends LabelKind>(kinds: readonly K[], at: number, reach: number): K | undefined;
  /** The next one of a kind from a place on. */
  next(kind: LabelKind, at: number): Label | undefined;
  /** The next one from a place on, of at least as many characters, that names a number and not only a subject. */
  after(at: number, length: number): Label | undefined;
  /** The one whose value begins at a place: "Kundennummer: 4711". */
  announcing(at: number): Label | undefined;
}

const REACH = 60;
/** Kinds of words that say what a text is about. */
const SUBJECTS: ReadonlySet<LabelKind> = new Set<LabelKind>([
  'court',
  'register',
  'social',
  'vehicle',
  'finance',
  'version',
  'username',
  'actor',
  'age',
  'couple',
  'appointment',
  'logon',
  'bare',
]);
const known = new WeakMap<PreparedText, Labels>();

/** The labels of a text, looked for once. */
export function labelsOf(prepared: PreparedText): Labels {
  let labels = known.get(prepared);
  if (!labels) {
    labels = indexed(prepared, find(prepared.tokens));
    known.set(prepared, labels);
  }
  return labels;
}

function indexed(prepared: PreparedText, all: readonly Label[]): Labels {
  const kinds = new Map<LabelKind, Label[]>();
  for (const label of all) {
    for (const kind of label.kinds) {
      const some = kinds.get(kind);
      if (some) some.push(label);
      else kinds.set(kind, [label]);
    }
  }
  let values: Map<number, Label> | undefined;
  const of = (kind: LabelKind) => kinds.get(kind) ?? [];
  return {
    of,
    before(kind, at, reach = REACH) {
      const label = lastEndingBefore(of(kind), at);
      return label && at - label.end <= reach ? label : undefined;
    },
    nearest(some, at, reach) {
      let best: (typeof some)[number] | undefined;
      let end = at - reach - 1;
      for (const kind of some) {
        const label = lastEndingBefore(of(kind), at);
        if (label && label.end > end) {
          best = kind;
          end = label.end;
        }
      }
      return best;
    },
    next: (kind, at) => of(kind)[firstFrom(of(kind), at)],
    after(at, length) {
      for (let next = firstFrom(all, at); next < all.length; next++) {
        const label = all[next]!;
        if (label.end - label.start >= length && namesNumber(label)) return label;
        if (label.start - at > REACH) break;
      }
      return undefined;
    },
    announcing(at) {
      values ??= new Map(
        all.filter(announces).map((label) => [inlineValue(prepared, label) ?? -1, label] as const),
      );
      return values.get(at);
    },
  };
}

function namesNumber(label: Label): boolean {
  return label.kinds.some((kind) => !SUBJECTS.has(kind));
}

/** A paper or a thing says too little of the number behind it to rule others out. */
function announces(label: Label): boolean {
  return label.kinds.some((kind) => kind !== 'thing' && !SUBJECTS.has(kind));
}

function firstFrom(labels: readonly Label[], at: number): number {
  return firstIndex(labels, ({ start }) => start >= at);
}

function lastEndingBefore(labels: readonly Label[], at: number): Label | undefined {
  return labels[firstIndex(labels, ({ end }) => end > at) - 1];
}

/** "PK-882-04417", "IV/43-PK-0319": letters of the number itself. */
function isPartOfSign(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.lower !== 'pk') return false;
  const next = tokens[index + 1];
  return (next?.text === '-' && next.gap === 'none') || tokens[index - 1]?.text === '-';
}

/** The longest labels, none inside another. */
function find(tokens: readonly Token[]): Label[] {
  const found: Label[] = [];
  let next = 0;
  for (const index of beginnings(tokens)) {
    if (index < next) continue;
    const longest = longestLabel(tokens, index);
    if (!longest) continue;
    const { kinds, last } = longest;
    if (last === index && isPartOfSign(tokens, index)) continue;
    found.push({ kinds, start: tokens[index]!.start, end: tokens[last]!.end, next: last + 1 });
    next = last + 1;
  }
  return found;
}
