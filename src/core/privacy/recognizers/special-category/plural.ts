import type { Token } from '../../text';

/** "sind", "benötigen" */
export function isPlural(verb: Token | undefined): boolean {
  return (
    verb?.kind === 'word' && verb.case === 'lower' && verb.gap === 'space' && /(?:en|sind)$/.test(verb.lower)
  );
}
