import type { FindHidden } from '../read-body';
import { BLACK, blend, type Color, looksAlike, readColor, WHITE } from './color';
import { type Declarations, readDeclarations } from './declarations';
import { fontSize, length } from './lengths';
import { readStyleRules } from './style-rules';
import { attribute, type Element, isElement, type Parent, walk } from './tree';

/** What an element hands down to what stands in it. */
interface Look {
  readonly color: Color;
  /** Undefined where a picture lies behind: then nobody can say. */
  readonly background: Color | undefined;
  /** CSS pixels. */
  readonly size: number;
  readonly visible: boolean;
  /** Nothing inside is seen, whatever it says of itself. */
  readonly gone: boolean;
}

const START: Look = { color: BLACK, background: WHITE, size: 16, visible: true, gone: false };

/** The parts of a value, as `rgb(1 2 3)` and `url(…)` of `rgb(1 2 3) url(…)`. */
const WORDS = /(?:[^\s()]|\([^()]*\))+/g;

/** Smaller letters can't be read, in CSS pixels. */
const SMALLEST = 2;

/**
 * Finds the elements whose own text a reader can't see: by inline style, `<style>` rule or attribute; colour near the
 * background, size, display, visibility, opacity, clipping, place outside of the page, `mso-hide`.
 */
export const findHidden: FindHidden = (root: Parent) => {
  const rules = readStyleRules(root);
  const styles = new Map<string, Declarations>();
  const inline = (element: Element): Declarations => {
    const style = attribute(element, 'style') ?? '';
    const known = styles.get(style) ?? readDeclarations(style);
    styles.set(style, known);
    return known;
  };
  const hidden = new Set<Element>();
  const looks: Look[] = [START];
  walk(root, {
    enter(node) {
      if (!isElement(node)) return undefined;
      const look = lookOf(node, merged(rules.declared(node), inline(node)), looks.at(-1)!);
      if (isUnseen(look)) hidden.add(node);
      looks.push(look);
      return undefined;
    },
    leave() {
      looks.pop();
    },
  });
  return { isHidden: (element) => hidden.has(element), unread: rules.unread };
};

/** A style attribute stands above the rules, except for important ones. */
function merged(rules: Declarations, inline: Declarations): Declarations {
  if (rules.size === 0) return inline;
  const result = new Map(rules);
  for (const [name, declared] of inline) {
    if (!result.get(name)?.important || declared.important) result.set(name, declared);
  }
  return result;
}

function isUnseen({ gone, visible, size, color, background }: Look): boolean {
  return (
    gone ||
    !visible ||
    size < SMALLEST ||
    color.alpha < 0.1 ||
    (background !== undefined && looksAlike(color, background))
  );
}

function lookOf(element: Element, styles: Declarations, above: Look): Look {
  const value = (name: string): string => styles.get(name)?.value ?? '';
  const size = fontSize(element, value('font-size') || sizeInFont(value('font')), above.size);
  return {
    color: colorOf(element, value('color'), above.color),
    background: backgroundOf(element, value, above.background),
    size,
    visible: visibilityOf(value('visibility'), above.visible),
    gone: above.gone || isGone(element, value, size),
  };
}

function visibilityOf(value: string, above: boolean): boolean {
  if (value === 'visible' || value === 'initial') return true;
  return value === 'hidden' || value === 'collapse' ? false : above;
}

const sizeInFont = (font: string): string =>
  /(?:^|\s)([\d.]{1,8}(?:px|pt|em|rem|%))(?:[\s/]|$)/.exec(font)?.[1] ?? '';

function colorOf(element: Element, value: string, above: Color): Color {
  const said = value || (element.tagName === 'font' ? (attribute(element, 'color') ?? '') : '');
  return readColor(said) ?? above;
}

function backgroundOf(
  element: Element,
  value: (name: string) => string,
  above: Color | undefined,
): Color | undefined {
  const shorthand = value('background');
  if (
    /url\(|gradient\(/.test(`${shorthand} ${value('background-image')}`) ||
    attribute(element, 'background')
  )
    return undefined;
  const said = value('background-color') || shorthand || (attribute(element, 'bgcolor') ?? '');
  const color = readColor(said) ?? (said.match(WORDS) ?? []).map(readColor).find((one) => one !== undefined);
  if (!color || color.alpha === 0) return above;
  return color.alpha === 1 ? color : above && blend(color, above);
}

/** How far outside of the page text must stand, in CSS pixels. */
const FAR = -300;

function isGone(element: Element, value: (name: string) => string, size: number): boolean {
  if (
    attribute(element, 'hidden') !== undefined &&
    !/^(?:block|inline|flex|grid|table)/.test(value('display'))
  )
    return true;
  if (value('display') === 'none' || value('mso-hide') === 'all') return true;
  const opacity = value('opacity');
  if (opacity !== '' && Number.parseFloat(opacity) / (opacity.endsWith('%') ? 100 : 1) < 0.1) return true;
  if (
    /^(?:absolute|fixed|relative)$/.test(value('position')) &&
    ['left', 'top', 'right', 'bottom'].some((side) => length(value(side), size) < FAR)
  )
    return true;
  if (
    length(value('text-indent'), size) < FAR ||
    length(value('margin-left'), size) < FAR ||
    length(value('margin-top'), size) < FAR
  )
    return true;
  if (/^rect\((?:0(?:px)?[,\s]+){3}0(?:px)?\)$|^rect\(1px[,\s]+1px[,\s]+1px[,\s]+1px\)$/.test(value('clip')))
    return true;
  if (/^(?:inset\((?:50|[6-9]\d|100)%|circle\(0|polygon\(0 0)/.test(value('clip-path'))) return true;
  if (
    /scale\(0(?:\.0\d*)?\)|translate[xy]?\(-\d{4,}px|translate[xy]?\(-[1-9]\d{2,}%/.test(value('transform'))
  )
    return true;
  return isClosed(value, size);
}

/** A box without height or width that lets nothing flow out. */
function isClosed(value: (name: string) => string, size: number): boolean {
  const clips = ['overflow', 'overflow-x', 'overflow-y'].some((name) => /hidden|clip/.test(value(name)));
  if (!clips) return false;
  return ['height', 'max-height', 'width', 'max-width'].some(
    (name) => value(name) !== '' && length(value(name), size) < SMALLEST && !/auto|none|%/.test(value(name)),
  );
}
