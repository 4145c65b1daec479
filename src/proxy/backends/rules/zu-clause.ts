import { overlaps, protectedRanges } from './protected';
import { type ZuInfinitive, zuInfinitives } from './zu-infinitive';

/** Clauses that carry a zu-infinitive of their own. */
const NESTED = /(?:^|[\s,(])(?:um|ohne|statt|anstatt|anstelle)(?=\s)/;

/** The zu-infinitives of the clause behind the opening, or undefined where it is not simple. */
export function clauseVerbs(rest: string): readonly ZuInfinitive[] | undefined {
  const all = zuInfinitives(rest);
  const last = all.findIndex((verb) => /^[.!,:]|^$/.test(rest.slice(verb.end)));
  if (last < 0) return undefined;
  const verbs = all.slice(0, last + 1);
  const end = verbs.at(-1)!.end;
  if (NESTED.test(rest.slice(0, end))) return undefined;
  // a relative clause or list in between with a verb of its own
  if (
    verbs.length > 1 &&
    !verbs.slice(0, -1).every((verb) => /^ (?:und|oder|sowie)\b|^ und,/.test(rest.slice(verb.end)))
  )
    return undefined;
  if (overlaps(protectedRanges(rest), verbs[0]!.start, verbs[0]!.end)) return undefined;
  return verbs;
}

/** The clause with plain infinitives, as they stand behind "müssen" or "können". */
export function withInfinitives(rest: string, verbs: readonly ZuInfinitive[]): string {
  let out = '';
  let done = 0;
  for (const verb of verbs) {
    out += rest.slice(done, verb.start) + verb.infinitive;
    done = verb.end;
  }
  return out + rest.slice(done);
}
