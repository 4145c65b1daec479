import { wordOf } from '../../lists/word-class';
import type { Token } from '../../text';
import { indexOf, merged, sought } from '../../token-index';
import { isArticle } from './name-part';
import { isSalutation } from './salutation';

/** First names, "el-Masri", "herrn": words with which a name may begin though they have no capital. */
const SMALL = sought(
  isArticle,
  isSalutation,
  (token) => token !== undefined && wordOf(token).name.first === 'sure',
);

const known = new WeakMap<readonly Token[], readonly number[]>();

/** Indexes of the words with which a name may begin, in order. */
export function startsOf(tokens: readonly Token[]): readonly number[] {
  let starts = known.get(tokens);
  if (!starts) {
    const index = indexOf(tokens);
    const small = index.of(SMALL).filter((at) => tokens[at]!.case === 'lower' && tokens[at]!.kind === 'word');
    starts = merged(index.capitals, small);
    known.set(tokens, starts);
  }
  return starts;
}
