import { fitting } from '../../per-word';
import type { Token } from '../../text';

const endsAsMany = fitting(/(?:en|sind)$/);
const isNoVerb = fitting(
  /^(?:wegen|gegen|neben|zwischen|eben|soeben|oben|außen|innen|hinten|unten|vorn|morgen|gestern|ihren|seinen|meinen|einen|keinen|den|unseren)$/,
);

/** "sind", "benötigen" */
export function isPlural(verb: Token | undefined): boolean {
  return (
    verb?.kind === 'word' &&
    verb.case === 'lower' &&
    verb.gap === 'space' &&
    endsAsMany(verb) &&
    !isNoVerb(verb)
  );
}
