import type { Judged } from '../../test/corpus/score';

const CONTEXT = 40;

/** What was missed and what was wrongly found in the tuning half. Nobody reads the other half's. */
export function missesOf(judged: readonly Judged[]): string {
  return judged
    .filter(({ text }) => text.half === 'tuning')
    .flatMap(({ text, missed, wrong }) => [
      ...missed.map((mark) => entry('missed', text.slug, text.text, mark.type, mark)),
      ...wrong.map(({ finding, type }) => entry('wrong', text.slug, text.text, type, finding)),
    ])
    .sort((a, b) => (a < b ? -1 : 1))
    .join('\n');
}

function entry(
  what: string,
  slug: string,
  text: string,
  type: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const words = `${before}⟦${text.slice(start, end)}⟧${text.slice(end, end + CONTEXT)}`;
  return `${what} ${type} in ${slug}: ${words.replace(/[\r\n\t]/g, (mark) => (mark === '\t' ? '⇥' : '⏎'))}`;
}
