import { fitting } from '../../per-word';
import type { Token } from '../../text';
import type { NamePart } from './name-part';

/** Ranks and offices that stand before a last name as "Herr" does. */
const isRank = fitting(
  /(?:kommissar|(?:polizei|haupt|wacht)meister|inspektor|vollzieher|vollziehungsbeamter|rechtspfleger|(?:rechts|staats)anw[aä]lt|notar|pfarrer|pastor|schiedsmann|(?:ober|chef)arzt|bauer|bäuer|landwirt|winzer|imker|förster)(?:in)?$/,
);

/** "POK", "KHK", in capitals as the police cuts its ranks. */
export const isRankOfPolice = ({ lower, case: written }: Token) =>
  written === 'upper' && /^(?:e?[pk]hk|e?[pk]ok|[pk]k|[pk]om|[pk]m|[pk]hm|p[ok]ra?|ka|pka)$/.test(lower);

/** "Rothmaler": last names that end as trades do. */
export const isOfMakers = fitting(
  /.{3}(?:macher|maler|meister|richter|halter|gießer|schmied|binder|bauer|müller|schneider|schläger)$/,
);

const isDeterminer = fitting(
  /^(?:der|die|das|dem|den|des|diese[mnrs]?|jede[mnrs]?|k?eine?[mnrs]?|(?:mein|dein|sein|ihr|unser)(?:e[mnrs]?)?)$/,
);

/**
 * "Zeuge: Polizeikommissar Hassenpflug", "durch Gerichtsvollzieher Hänsel geräumt": no article or possessive, and no
 * noun goes on.
 */
export function isRankOf(tokens: readonly Token[], role: number, parts: readonly NamePart[]): boolean {
  const [part] = parts;
  const after = part && tokens[part.to + 1];
  return (
    part !== undefined &&
    parts.length === 1 &&
    isRank(tokens[role]) &&
    tokens[role]!.case === 'capital' &&
    tokens[part.from]!.case === 'capital' &&
    !(part.common || part.place) &&
    !isDeterminer(tokens[role - 1]) &&
    !(after?.gap === 'space' && after.kind === 'word' && after.case !== 'lower')
  );
}
