/** Beyond these a sheet is no mail's any more, and nobody can say what it hides. */
const DEEPEST = 16;
const MOST_SELECTORS = 20_000;
const MOST_BRACKETS = 100;

/**
 * Closes what is open and drops what closes nothing: stylis ends at a stray bracket, browsers go on. Undefined
 * where rules are nested so that stylis would write out more selectors than a mail can have.
 */
export function balancedCss(css: string): string | undefined {
  /** Selectors that a rule at each depth stands for. */
  const products = [1];
  const parts: string[] = [];
  let from = 0;
  let prelude = 0;
  let commas = 0;
  let selectors = 0;
  let brackets = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(css); match; match = TOKEN.exec(css)) {
    const token = match[0];
    if (token === '(' || token === '[') {
      brackets += 1;
      if (brackets > MOST_BRACKETS) return undefined;
    } else if (token === ')' || token === ']') brackets = Math.max(0, brackets - 1);
    else if (token === ',') commas += 1;
    else if (token === '{') {
      const isRule = !css.slice(prelude, match.index).trimStart().startsWith('@');
      const product = products.at(-1)! * (isRule ? commas + 1 : 1);
      selectors += product;
      if (products.length > DEEPEST || selectors > MOST_SELECTORS * 2) return undefined;
      products.push(product);
    } else if (token === '}') {
      if (products.length > 1) products.pop();
      else {
        parts.push(css.slice(from, match.index));
        from = match.index + 1;
      }
    }
    if (token === '{' || token === '}' || token === ';') {
      prelude = TOKEN.lastIndex;
      commas = 0;
    }
  }
  return parts.join('') + css.slice(from) + '}'.repeat(products.length - 1);
}

const TOKEN = /\\[\s\S]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[{}()[\];,]/g;
