import type { Gender } from './first-name-gender';
import { genderOf, isFirstName } from './first-name-gender';
import type { Cue } from './mapping';
import type { NameWord, PersonName } from './person-name';
import { agreeOnGiven, isInitial, isSameWord } from './person-name';

/** A way in which texts name somebody: the same name behind the same cue. */
export interface Mention {
  readonly name: PersonName;
  readonly cue: Cue;
}

/** All mentions of one person. */
export interface Person {
  /** From earlier texts; missing for a person that is new. */
  readonly number?: number;
  readonly mentions: readonly Mention[];
}

/** What a mention says of the person: which parts of the name. */
export type MentionKind = 'full' | 'initial' | 'last' | 'single' | 'apart';

export function kindOf({ name, cue }: Mention): MentionKind {
  if (cue === 'family' || cue === 'born') return 'apart';
  const first = name.given[0];
  if (first) return isInitial(first) ? 'initial' : 'full';
  return cue === 'frau' || cue === 'herr' ? 'last' : 'single';
}

/** Whether the two may be the same person: something speaks for it and nothing against it. */
export function mayBe(person: Person, mention: Mention): boolean {
  return namesFit(person, mention) && gendersAgree(person, mention);
}

function namesFit({ mentions }: Person, mention: Mention): boolean {
  if (kindOf(mention) === 'single') return mentions.some((one) => bears(one, mention.name.last));
  // What a single word is, the others say.
  const certain = mentions.filter((one) => kindOf(one) !== 'single');
  if (certain.length === 0) return mentions.every((one) => bears(mention, one.name.last));
  return certain.every((one) => namesAgree(one, mention));
}

function namesAgree(a: Mention, b: Mention): boolean {
  const [kind, other] = [kindOf(a), kindOf(b)];
  if ((kind === 'apart' || other === 'apart') && a.cue !== b.cue) return false;
  return (
    a.name.suffix === b.name.suffix &&
    isSameWord(a.name.last, b.name.last) &&
    (kind === 'last' || other === 'last' || agreeOnGiven(a.name.given, b.name.given, isKnownFirstName))
  );
}

function isKnownFirstName({ lower }: NameWord): boolean {
  return isFirstName(lower);
}

/** Whether a single word is the last name or a first name of the mention. */
function bears({ name }: Mention, word: NameWord): boolean {
  return [name.last, ...name.given].some((one) => isSameWord(one, word));
}

function gendersAgree(person: Person, mention: Mention): boolean {
  const said = genderByCue(mention);
  const known = person.mentions.map(genderByCue).find(Boolean);
  if (said && known) return said === known;
  // The same first name is no evidence against itself: "Herr Andrea Rossi".
  const full = person.mentions.find((one) => kindOf(one) === 'full');
  if (kindOf(mention) === 'full' && full) return true;
  const byName = said ? full && genderByName(full) : known && genderByName(mention);
  return byName === undefined || byName === (said ?? known);
}

function genderByCue({ cue }: Mention): Gender | undefined {
  if (cue === 'frau' || cue === 'female') return 'female';
  return cue === 'herr' || cue === 'male' ? 'male' : undefined;
}

function genderByName(mention: Mention): Gender | undefined {
  return kindOf(mention) === 'full' ? genderOf(mention.name.given[0]!.lower) : undefined;
}
