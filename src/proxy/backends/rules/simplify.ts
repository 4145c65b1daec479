import type { LineKind } from './lines';
import { plainWords } from './plain-words';
import { directRequests } from './requests';
import { mapSentences } from './sentences';
import { shortSentences } from './short-sentences';

/** Plain words, direct requests and shorter sentences; headings and cells only get plain words. */
export function simplifyLine(text: string, kind: LineKind): string {
  const words = plainWords(text);
  if (kind === 'heading' || kind === 'cell') return words;
  const short = mapSentences(words, shortSentences);
  return mapSentences(short, directRequests);
}
