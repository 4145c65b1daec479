import { clauseVerbs, withInfinitives } from './zu-clause';

interface Opening {
  readonly pattern: RegExp;
  readonly becomes: string;
}

/** What opens a duty, a right or a chance: the zu-clause turns into the infinitive of a main clause. */
const MODALS: readonly Opening[] = [
  { pattern: /^Sie sind(?: gesetzlich)?(?: dazu)? (?:verpflichtet|gehalten), /, becomes: 'Sie müssen' },
  { pattern: /^Sie haben die (?:Pflicht|Verpflichtung), /, becomes: 'Sie müssen' },
  { pattern: /^Es (?:obliegt Ihnen|ist Ihre Aufgabe|ist Ihre Pflicht), /, becomes: 'Sie müssen' },
  { pattern: /^Sie werden(?: hiermit)? aufgefordert, /, becomes: 'Sie müssen' },
  {
    pattern: /^Es ist (?:unbedingt |zwingend )?(?:erforderlich|nötig|notwendig), /,
    becomes: 'Es ist nötig, ',
  },
  { pattern: /^Wir sind(?: gesetzlich)?(?: dazu)? (?:verpflichtet|gehalten), /, becomes: 'Wir müssen' },
  { pattern: /^Ich bin(?: gesetzlich)?(?: dazu)? (?:verpflichtet|gehalten), /, becomes: 'Ich muss' },
  { pattern: /^Sie haben (?:die|auch die) (?:Möglichkeit|Gelegenheit), /, becomes: 'Sie können' },
  {
    pattern:
      /^(?:Ihnen|Es) wird(?: Ihnen)?(?: hiermit)? (?:die )?(?:Möglichkeit|Gelegenheit) (?:gegeben|eingeräumt|geboten), /,
    becomes: 'Sie können',
  },
  { pattern: /^Es besteht (?:für Sie )?die Möglichkeit, /, becomes: 'Es ist möglich, ' },
  { pattern: /^Sie sind (?:dazu )?(?:berechtigt|befugt), /, becomes: 'Sie dürfen' },
  { pattern: /^Sie haben das Recht, /, becomes: 'Sie dürfen' },
];

const THIRD_PERSON =
  /^((?:Der|Die|Das|Jede[rs]?) [^,;:.]{2,80}?) (ist|sind)(?: gesetzlich)?(?: dazu)? (?:verpflichtet|gehalten), /u;

/** "Nach § 5 sind Sie verpflichtet, … anzuzeigen." → "Nach § 5 müssen Sie … anzeigen." */
const INVERTED: readonly Opening[] = [
  { pattern: / sind Sie(?: gesetzlich)?(?: dazu)? (?:verpflichtet|gehalten), /, becomes: 'müssen Sie' },
  { pattern: / sind wir(?: gesetzlich)?(?: dazu)? (?:verpflichtet|gehalten), /, becomes: 'müssen wir' },
  { pattern: / haben Sie die (?:Möglichkeit|Gelegenheit), /, becomes: 'können Sie' },
  {
    pattern: / wird Ihnen(?: hiermit)? (?:die )?(?:Möglichkeit|Gelegenheit) (?:gegeben|eingeräumt), /,
    becomes: 'können Sie',
  },
  { pattern: / sind Sie(?: dazu)? (?:berechtigt|befugt), /, becomes: 'dürfen Sie' },
];

export function inverted(sentence: string): string | undefined {
  for (const { pattern, becomes } of INVERTED) {
    const opening = pattern.exec(sentence);
    if (!opening) continue;
    const front = sentence.slice(0, opening.index);
    const rest = sentence.slice(opening.index + opening[0].length);
    if (/[,;:]/.test(front) || !/^\p{Lu}/u.test(front)) return undefined;
    const verbs = clauseVerbs(rest);
    return verbs && `${front} ${becomes} ${withInfinitives(rest, verbs)}`;
  }
  return undefined;
}

/** "Sie sind verpflichtet, den Umzug anzuzeigen." → "Sie müssen den Umzug anzeigen." */
export function modal(sentence: string): string | undefined {
  for (const { pattern, becomes } of MODALS) {
    const opening = pattern.exec(sentence);
    if (!opening) continue;
    const rest = sentence.slice(opening[0].length);
    if (becomes.endsWith(', ')) return becomes + rest;
    const verbs = clauseVerbs(rest);
    return verbs && `${becomes} ${withInfinitives(rest, verbs)}`;
  }
  const third = THIRD_PERSON.exec(sentence);
  if (!third) return undefined;
  const rest = sentence.slice(third[0].length);
  const verbs = clauseVerbs(rest);
  return verbs && `${third[1]} ${third[2] === 'ist' ? 'muss' : 'müssen'} ${withInfinitives(rest, verbs)}`;
}
