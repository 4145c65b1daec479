import { FILLERS, FRIENDLIER, MORE_FORMAL, SHORTER } from './data/rephrasings';
import type { LineRule } from './lines';
import { createReplacer } from './phrase-replacer';
import { overlaps, protectedRanges } from './protected';
import { directRequests, politeRequest } from './requests';
import { mapSentences } from './sentences';
import { rowsOf } from './table';

export type RephraseStyle = 'friendlier' | 'shorter' | 'formal';

function lazily(table: string): (line: string) => string {
  let replace: ((line: string) => string) | undefined;
  return (line) => {
    replace ??= createReplacer(rowsOf(table).map(([from = '', to = '', mark = '']) => ({ from, to, mark })));
    return replace(line);
  };
}

const friendlier = lazily(FRIENDLIER);
const formal = lazily(MORE_FORMAL);
const shorter = lazily(SHORTER);

/** A filler in the middle of a sentence: a word before it, a small word or a name after it, no comma near. */
const FILLER = new RegExp(`(?<=[\\p{L}\\])]) (?:${FILLERS.join('|')})(?= [\\p{L}\\d§\\[])`, 'gu');

function withoutFillers(line: string): string {
  const ranges = protectedRanges(line);
  return line.replace(FILLER, (match, index: number) => {
    // "nicht natürlich", "und hiermit": what belongs together stays
    const before = line.slice(Math.max(0, index - 12), index);
    const tied = /(?<![\p{L}])(?:nicht|sehr|so|wie|und|oder|zu|als|aber|wird|kann|ganz)$/u.test(before);
    return tied || overlaps(ranges, index, index + match.length) ? match : '';
  });
}

/** "Hallo Frau Beispiel," → "Sehr geehrte Frau Beispiel,". */
function formalSalutation(line: string): string {
  return line
    .replace(/^(?:Hallo|Guten Tag|Liebe|Hi),? (?=Frau )/u, 'Sehr geehrte ')
    .replace(/^(?:Hallo|Guten Tag|Lieber|Hi),? (?=Herr )/u, 'Sehr geehrter ')
    .replace(/^(?:Hallo|Guten Tag|Hallo zusammen|Hi)(?=,|!$|$)/u, 'Sehr geehrte Damen und Herren')
    .replace(/^((?:Sehr geehrte).*)!$/u, '$1,');
}

/** The same in another tone, as far as lists of wording can do it; what they don't know stays as it is. */
export function rephraseRule(style: RephraseStyle): LineRule {
  switch (style) {
    case 'friendlier':
      return (text, kind) =>
        kind === 'cell'
          ? text
          : mapSentences(friendlier(text), (sentence) => politeRequest(sentence) ?? sentence);
    case 'shorter':
      return (text, kind) => {
        const words = withoutFillers(shorter(text));
        return kind === 'heading' || kind === 'cell' ? words : mapSentences(words, directRequests);
      };
    case 'formal':
      return (text) => formal(formalSalutation(text));
  }
}
