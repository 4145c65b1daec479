/**
 * CSS without what its readers take in different ways: comments, `<!--`, strings that are not closed, contents
 * of addresses (CSS Syntax 3, 4.3), and `//`, which stylis takes for a comment and browsers do not. What hides
 * in a browser must not be hidden from us.
 */
export function plainCss(css: string): string {
  const parts: string[] = [];
  let from = 0;
  const cut = (start: number, end: number, instead: string) => {
    parts.push(css.slice(from, start), instead);
    from = end;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(css); match; match = TOKEN.exec(css)) {
    const start = match.index;
    const token = match[0];
    let end = TOKEN.lastIndex;
    if (token === '/*') {
      const close = css.indexOf('*/', end);
      end = close < 0 ? css.length : close + 2;
      cut(start, end, ' ');
    } else if (token === '"' || token === "'") {
      const close = stringEnd(css, end, token);
      if (close === undefined) cut(start, end, ' ');
      else end = close;
    } else if (token === '//') cut(start, end, '/ /');
    else if (token === '<!--' || token === '-->') cut(start, end, ' ');
    else if (token.endsWith('(')) {
      const close = urlEnd(css, end);
      if (close !== undefined) {
        cut(start, close, 'url(x)');
        end = close;
      }
    }
    TOKEN.lastIndex = end;
  }
  parts.push(css.slice(from));
  return parts.join('');
}

const TOKEN = /\\[\s\S]|\/\*|\/\/|["']|<!--|-->|url\(/gi;

/** Behind the closing quotation mark; a line end before it makes the string a wrong one. */
function stringEnd(css: string, from: number, quote: string): number | undefined {
  for (let at = from; at < css.length; at += 1) {
    const character = css[at]!;
    if (character === '\\') at += 1;
    else if (character === quote) return at + 1;
    else if (character === '\n' || character === '\r' || character === '\f') return undefined;
  }
  return undefined;
}

/** Behind the bracket of an address without quotation marks. */
function urlEnd(css: string, from: number): number | undefined {
  let at = from;
  while (/\s/.test(css[at] ?? '')) at += 1;
  if (css[at] === '"' || css[at] === "'") return undefined;
  for (; at < css.length; at += 1) {
    if (css[at] === '\\') at += 1;
    else if (css[at] === ')') return at + 1;
  }
  return css.length;
}
