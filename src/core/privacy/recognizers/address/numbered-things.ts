import { fitting } from '../../per-word';
import type { Token } from '../../text';

/** Papers, lines and things that have a number, with the endings of streets or none. */
export const isNumberedThing = fitting(
  /^(?:aushang|anhang|überhang|vorhang|prosoz|stuuv|stuv|stube)$|.{3}(?:bus|buch|heft|blatt|bogen|karte|schein|zettel|tafel|bahn)$/,
);
const isOfRadio = fitting(
  /^(?:florian|johannes|akkon|rotkreuz|sama|pelikan|heros|christoph|kater|adler|leitstelle|wasserwacht|bergwacht)$/,
);

/** "Johannes 7/83-2": the call sign of a vehicle. */
export const isCallSign = (tokens: readonly Token[], start: number, end: number) =>
  isOfRadio(tokens[start]) &&
  tokens[end - 1]?.kind === 'number' &&
  tokens.slice(start, end).some(({ text }) => text === '/');
