import { childrenNamed, childValue, firstNamed, switchOf, type WordPackage } from './package';
import type { OoxmlParagraph } from './paragraph';
import { readParagraphsIn } from './read-paragraphs';

/** Types of footers as Word's objects call them. */
export type FooterType = 'Primary' | 'FirstPage' | 'EvenPages';

export const FOOTER_TYPES: readonly FooterType[] = ['Primary', 'FirstPage', 'EvenPages'];

export interface Footer {
  /** The section has a footer of its own; otherwise it shows that of the section before. */
  readonly own: boolean;
  /** What it shows; undefined where there is none yet. */
  readonly part?: { readonly root: Element; readonly paragraphs: readonly OoxmlParagraph[] };
}

export interface Section {
  /** Its first page has a footer of its own (`w:titlePg`). */
  readonly titlePage: boolean;
  readonly footers: Readonly<Record<FooterType, Footer>>;
}

export interface Sections {
  /** Empty where the package names none. */
  readonly list: readonly Section[];
  /** Even pages have footers of their own; undefined where the package doesn't say. */
  readonly evenAndOdd: boolean | undefined;
}

const WIRE: Readonly<Record<FooterType, string>> = {
  Primary: 'default',
  FirstPage: 'first',
  EvenPages: 'even',
};

/** Sections with their footers, from the package of the whole body; touches no footer in Word. */
export function readSections(pack: WordPackage): Sections {
  const parts = new Map(pack.partsNamed('ftr').map(({ name, root }) => [name, root]));
  const settings = pack.part('/word/settings.xml');
  const list: Section[] = [];
  for (const properties of pack.body.getElementsByTagName('w:sectPr')) {
    const before = list.at(-1);
    const footerOf = (type: FooterType): Footer => {
      const reference = childrenNamed(properties, 'footerReference').find(
        (element) => element.getAttribute('w:type') === WIRE[type],
      );
      const root = parts.get(pack.relations.get(reference?.getAttribute('r:id') ?? '') ?? '');
      if (root) return { own: true, part: { root, paragraphs: readParagraphsIn(root, pack) } };
      return { own: false, part: before?.footers[type].part };
    };
    list.push({
      titlePage: switchOf(properties, 'titlePg') === true,
      footers: {
        Primary: footerOf('Primary'),
        FirstPage: footerOf('FirstPage'),
        EvenPages: footerOf('EvenPages'),
      },
    });
  }
  return { list, evenAndOdd: settings ? switchOf(settings, 'evenAndOddHeaders') === true : undefined };
}

/** Content controls with this tag that show a text of their own, with the words that no tracked change took away. */
export function taggedControls(
  root: Element,
  tag: string,
): readonly { readonly title: string; readonly text: string }[] {
  return [...root.getElementsByTagName('w:sdt')].flatMap((element) => {
    const properties = firstNamed(element, 'sdtPr');
    if (childValue(properties, 'tag') !== tag || switchOf(properties, 'showingPlcHdr')) return [];
    const words = firstNamed(element, 'sdtContent')?.getElementsByTagName('w:t') ?? [];
    const text = [...words].map(({ textContent }) => textContent).join('');
    return text.trim() === '' ? [] : [{ title: childValue(properties, 'alias') ?? '', text }];
  });
}
