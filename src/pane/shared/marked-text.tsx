import { Fragment } from 'react';
import { ValueChip } from './value-chip';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** How a marked piece is written; as it stands if left out. */
  readonly label?: (piece: string) => string;
}

/** A text with chips in the place of its spans; spans don't overlap and are in order. */
export function MarkedText({ text, spans, label = (piece) => piece }: MarkedTextProps) {
  const starts = [0, ...spans.map(({ end }) => end)];
  return (
    <>
      {starts.map((start, index) => {
        const span = spans[index];
        return (
          <Fragment key={start}>
            {text.slice(start, span?.start)}
            {span && <ValueChip>{label(text.slice(span.start, span.end))}</ValueChip>}
          </Fragment>
        );
      })}
    </>
  );
}
