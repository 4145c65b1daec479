import { compile as compileSelector } from 'css-select';
import { parse as parseSelector, type Selector } from 'css-what';
import { compile as compileCss, type Piece } from 'stylis';
import { balancedCss } from './balanced-css';
import { type Declarations, type Declared, declare } from './declarations';
import { plainCss } from './plain-css';
import { selectorAdapter } from './selector-adapter';
import { attribute, type Element, isElement, isText, type Parent, walk } from './tree';

interface Rule {
  readonly matches: (element: Element) => boolean;
  /** Ids, classes and tags, weighed (Selectors 4, 17). */
  readonly specificity: number;
  readonly declarations: Declarations;
}

export interface StyleRules {
  /** What the mail's style sheets say of an element, after the cascade. */
  declared(element: Element): Declarations;
  /** Rules that could not be read or were too many: text may be hidden unseen. */
  readonly unread: number;
}

/** Rules about hiding that are looked at; a newsletter has some dozens. */
const MOST_RULES = 2000;
/** Characters of style sheets that are read. */
const LONGEST_SHEET = 500_000;
/** The width for which a mail is judged, in CSS pixels. */
const WIDTH = 800;

/** Reads the `<style>` elements of a mail. Nothing is applied or loaded. */
export function readStyleRules(root: Parent): StyleRules {
  const buckets = new Map<string, Rule[]>();
  let count = 0;
  let unread = 0;

  const add = (selector: string, declarations: Declarations): void => {
    if (count >= MOST_RULES) {
      unread += 1;
      return;
    }
    try {
      for (const token of parseSelector(selector)) {
        count += 1;
        const matches = compileSelector<Element, Element>([token], {
          adapter: selectorAdapter,
        }) as Rule['matches'];
        const key = bucketOf(token);
        buckets.set(key, [...(buckets.get(key) ?? []), { matches, specificity: weigh(token), declarations }]);
      }
    } catch {
      // A selector that is none, or one for states such as `:hover::after`.
      unread += Number(!/:/.test(selector));
    }
  };
  const read = (pieces: readonly Piece[]): void => {
    for (const piece of pieces) {
      if (piece.type === 'rule') {
        const declarations = declarationsOf(piece);
        if (declarations.size > 0)
          for (const selector of piece.props as readonly string[]) add(selector, declarations);
      } else if (piece.type === '@media' && Array.isArray(piece.children)) {
        if (appliesTo(piece.value.slice('@media'.length))) read(piece.children);
      } else if (piece.type === '@supports' && Array.isArray(piece.children)) read(piece.children);
    }
  };
  for (const sheet of sheetsOf(root)) {
    const css = balancedCss(plainCss(sheet));
    if (css === undefined) unread += 1;
    else read(compileCss(css));
  }

  return {
    unread,
    declared: (element) => cascade(candidates(buckets, element).filter((rule) => rule.matches(element))),
  };
}

function sheetsOf(root: Parent): readonly string[] {
  const sheets: string[] = [];
  let length = 0;
  walk(root, {
    enter(node) {
      if (!isElement(node) || node.tagName !== 'style') return undefined;
      const media = attribute(node, 'media');
      if (media !== undefined && !appliesTo(media)) return false;
      // Mail programs put their rules into a comment for readers of 1995.
      const text = node.childNodes
        .filter(isText)
        .map(({ value }) => value)
        .join('')
        .replace(/<!--|-->/g, ' ');
      if (length < LONGEST_SHEET) sheets.push(text.slice(0, LONGEST_SHEET - length));
      length += text.length;
      return false;
    },
  });
  return sheets;
}

function declarationsOf(rule: Piece): Declarations {
  const found = new Map<string, Declared>();
  if (typeof rule.children === 'string') return found;
  for (const { type, props, children } of rule.children) {
    if (type === 'decl' && typeof props === 'string' && typeof children === 'string')
      declare(found, props, children);
  }
  return found;
}

/** Whether a media query matches a mail that is read on a screen; an unknown condition does. */
function appliesTo(query: string): boolean {
  return query.split(',').some((one) => {
    const text = one.toLowerCase();
    if (/\bprint\b|\bspeech\b|\bnot\b/.test(text) || /prefers-color-scheme\s*:\s*dark/.test(text))
      return false;
    const limits = [...text.matchAll(/\b(min|max)-(?:device-)?width\s*:\s*([\d.]{1,8})(px|em|rem)?/g)];
    return limits.every(([, bound, size, unit]) => {
      const pixels = Number(size) * (unit === 'em' || unit === 'rem' ? 16 : 1);
      return bound === 'min' ? WIDTH >= pixels : WIDTH <= pixels;
    });
  });
}

/** Rules are kept by what their last part names, so that an element is asked about few of them. */
function bucketOf(token: readonly Selector[]): string {
  let key = '*';
  for (let index = token.length - 1; index >= 0; index -= 1) {
    const part = token[index]!;
    if (part.type === 'attribute' && part.action === 'equals' && part.name === 'id') return `#${part.value}`;
    if (part.type === 'attribute' && part.action === 'element' && part.name === 'class')
      key = `.${part.value}`;
    else if (part.type === 'tag' && key === '*') key = part.name.toLowerCase();
    else if (['descendant', 'child', 'sibling', 'adjacent'].includes(part.type)) break;
  }
  return key;
}

function candidates(buckets: ReadonlyMap<string, readonly Rule[]>, element: Element): readonly Rule[] {
  if (buckets.size === 0) return [];
  const classes = (attribute(element, 'class') ?? '').split(/\s+/).slice(0, 50);
  const keys = [
    '*',
    element.tagName,
    ...classes.map((name) => `.${name}`),
    `#${attribute(element, 'id') ?? ''}`,
  ];
  return [...new Set(keys)].flatMap((key) => buckets.get(key) ?? []);
}

function weigh(token: readonly Selector[]): number {
  return token.reduce((sum, part) => {
    if (part.type === 'attribute')
      return sum + (part.name === 'id' && part.action === 'equals' ? 10_000 : 100);
    if (part.type === 'pseudo') return sum + 100;
    return part.type === 'tag' ? sum + 1 : sum;
  }, 0);
}

/** Importance first, then specificity, then order (CSS Cascade 4, 6). */
function cascade(rules: readonly Rule[]): Declarations {
  const result = new Map<string, Declared>();
  for (const { declarations } of [...rules].sort((a, b) => a.specificity - b.specificity)) {
    for (const [name, declared] of declarations) {
      if (!result.get(name)?.important || declared.important) result.set(name, declared);
    }
  }
  return result;
}
