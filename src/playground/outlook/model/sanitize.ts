import DOMPurify from 'dompurify';

const forbidden = [
  'form',
  'input',
  'button',
  'select',
  'textarea',
  'option',
  'iframe',
  'frame',
  'object',
  'embed',
];

export interface Keeping {
  /** Classes and ids are dropped, as some clients do. */
  readonly withoutClasses?: boolean;
  /** Inline styles are dropped. */
  readonly withoutStyles?: boolean;
}

/**
 * Names of event handlers made nameless: a browser reports each of them where only scripts of our own may run, also
 * while it parses a document that shows nothing; what this misses is harmless all the same. And style sheets without
 * the comment marks that Outlook for Windows puts around them, for which they would be dropped.
 */
const quiet = (html: string): string =>
  html
    .replace(/(<style\b[^<>]*>)\s*<!--/gi, '$1')
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/([\s"'/])on(?=[a-z]+\s*=)/gi, '$1no-'));

/** Parses without running or loading anything. */
export const inert = (html: string): Document => new DOMParser().parseFromString(quiet(html), 'text/html');

/** HTML that a mail client writes into a mail: no scripts, event handlers, forms, frames or script links. */
export function sanitize(html: string, { withoutClasses, withoutStyles }: Keeping = {}): string {
  return DOMPurify.sanitize(quiet(html), {
    FORCE_BODY: true,
    // Names of elements do no harm in a frame without scripts, and the thread is found by its ids.
    SANITIZE_DOM: false,
    FORBID_TAGS: [...forbidden, 'svg', 'math', 'audio', 'video'],
    FORBID_ATTR: [...(withoutClasses ? ['class', 'id'] : []), ...(withoutStyles ? ['style'] : [])],
  });
}

/** A style sheet that loads nothing. */
const localStyles = (css: string): string =>
  css.replace(/@import[^;]*;?/gi, '').replace(/url\s*\(([^()]*)\)/gi, 'none');

/** A received mail, sanitised, and nothing of it loaded from elsewhere. */
export function localCopy(html: string): { readonly body: HTMLElement; readonly blocked: number } {
  // Without the body's tag a style sheet at the beginning would go into the head.
  const { body } = inert(`<body>${sanitize(html)}`);
  let blocked = 0;
  for (const element of body.querySelectorAll('[src], [srcset], [background], [poster]')) {
    const source = element.getAttribute('src') ?? '';
    if (source.startsWith('data:') && !element.hasAttribute('srcset')) continue;
    for (const name of ['src', 'srcset', 'background', 'poster']) element.removeAttribute(name);
    // A picture that came along as an attachment is none from elsewhere.
    if (!source.startsWith('cid:')) blocked += 1;
  }
  for (const sheet of body.querySelectorAll('style'))
    sheet.textContent = localStyles(sheet.textContent ?? '');
  for (const element of body.querySelectorAll('[style*="url" i]'))
    element.setAttribute('style', localStyles(element.getAttribute('style') ?? ''));
  return { body, blocked };
}
