import type { Block, Inline } from '../../core/content/block';
import { inlineText } from '../../core/content/block';
import type { Source } from '../../core/protocol';
import { isWebAddress } from './answer';

/** Numbers of sources in an answer, such as `[1]` or `[1, 3]`, with the space before them. */
const NUMBERS = /[ \u00a0]*\[(\d{1,3}(?: ?, ?\d{1,3})*)\]/g;

/** The heading stands in a German document, whatever the pane's language. */
const HEADING = 'Quellen';

/**
 * The answer as it goes into the document: with the sources beneath, as paragraphs numbered like in the answer, or
 * without them and without their numbers.
 */
export function withSources(
  blocks: readonly Block[],
  sources: readonly Source[],
  list: boolean,
): readonly Block[] {
  if (sources.length === 0) return blocks;
  return list
    ? [...blocks, ...sourceList(blocks, sources)]
    : blocks.map((block) => unnumbered(block, sources));
}

function sourceList(blocks: readonly Block[], sources: readonly Source[]): readonly Block[] {
  return [
    { kind: 'paragraph', inlines: [{ text: HEADING, bold: true }] },
    ...citedSources(blocks, sources).map(({ number, source: { title, url } }): Block => {
      const link = isWebAddress(url) ? { href: url } : {};
      return { kind: 'paragraph', inlines: [{ text: `[${number}] ` }, { text: title, ...link }] };
    }),
  ];
}

export interface NumberedSource {
  /** From 1, as in the answer. */
  readonly number: number;
  readonly source: Source;
}

/** The sources that the answer names by their numbers; all of them where it names none. */
export function citedSources(
  blocks: readonly Block[],
  sources: readonly Source[],
): readonly NumberedSource[] {
  const text = blocks
    .flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map(inlineText) : [inlineText(block.inlines)],
    )
    .join('\n');
  const cited = new Set([...text.matchAll(NUMBERS)].flatMap((match) => numbersOf(match[1]!)));
  const numbered = sources.map((source, index) => ({ number: index + 1, source }));
  const named = numbered.filter(({ number }) => cited.has(number));
  return named.length > 0 ? named : numbered;
}

const numbersOf = (list: string): readonly number[] => list.split(',').map(Number);

function unnumbered(block: Block, sources: readonly Source[]): Block {
  const strip = (inlines: readonly Inline[]): readonly Inline[] =>
    inlines
      .map((inline) => {
        if (inline.code || inline.placeholder) return inline;
        const text = inline.text.replace(NUMBERS, (whole, list: string) =>
          numbersOf(list).every((number) => number >= 1 && number <= sources.length) ? '' : whole,
        );
        return { ...inline, text };
      })
      .filter(({ text }) => text !== '');
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(strip)) };
  return { ...block, inlines: strip(block.inlines) };
}
