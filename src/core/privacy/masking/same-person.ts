import type { Mention, MentionKind, Person } from './mention';
import { kindOf, mayBe } from './mention';
import { isInitial } from './person-name';

interface Group {
  readonly number?: number;
  readonly mentions: Mention[];
}

const STEPS: readonly MentionKind[] = ['full', 'initial', 'last', 'apart', 'single'];

/**
 * Joins mentions to persons, only on evidence, in doubt not:
 *
 * 1. Full names are one person where last name and first names agree ("Anna Kowalski", "Kowalski, Anna", "Anna M.
 *    Kowalski", in any case).
 * 2. An initial joins the only person of that last name whom it fits.
 * 3. "Frau Kowalski" joins the only Kowalski who may be a woman.
 * 4. "Familie Kowalski" and "geb. Kowalski" are nobody of them.
 * 5. A single word joins the only person who bears it, as last or first name; a last name that a family bears too
 *    stays alone.
 *
 * Each step joins its mentions among themselves, then with the persons of earlier steps and texts; where two of them
 * could be one person, or one could be two persons, none is joined. `known` persons stay apart from each other.
 */
export function findPersons(known: readonly Person[], mentions: readonly Mention[]): readonly Person[] {
  const crowd = new Crowd();
  for (const person of known) crowd.add({ ...person, mentions: [...person.mentions] });
  for (const step of STEPS) {
    const own = mentions.filter((mention) => kindOf(mention) === step);
    if (own.length > 0) crowd.join(groupAlike(own));
  }
  return crowd.all;
}

/** Of more persons with one name nobody is told from the others; so the work stays linear. */
const MOST_COMPARED = 64;

interface Alike {
  readonly mentions: Mention[];
  /** More than one group could be meant. */
  readonly doubtful: boolean;
}

/** Mentions of one step that are one person; the ones that say most come first. */
function groupAlike(mentions: readonly Mention[]): readonly Alike[] {
  const weight = ({ name, cue }: Mention): number => name.given.length * 2 + (cue === 'none' ? 0 : 1);
  const groups: Alike[] = [];
  const byKey = new Map<string, Alike[]>();
  for (const mention of [...mentions].sort((a, b) => weight(b) - weight(a))) {
    const key = kindOf(mention) === 'full' ? fullKey(mention) : mention.name.last.upper;
    const near = byKey.get(key) ?? [];
    byKey.set(key, near);
    const isCrowded = near.length >= MOST_COMPARED;
    const fitting = isCrowded ? [] : near.filter((group) => !group.doubtful && mayBe(group, mention));
    if (fitting.length === 1) {
      fitting[0]!.mentions.push(mention);
      continue;
    }
    const group = { mentions: [mention], doubtful: isCrowded || fitting.length > 1 };
    groups.push(group);
    near.push(group);
  }
  return groups;
}

function fullKey({ name }: Mention): string {
  return `${name.last.upper}|${name.given[0]?.upper}`;
}

/** As many as show that there are too many. */
function firstOf(persons: Iterable<Group> = []): Group[] {
  const first: Group[] = [];
  for (const person of persons) {
    first.push(person);
    if (first.length > MOST_COMPARED) break;
  }
  return first;
}

/** Persons, found by the words of their names. */
class Crowd {
  readonly all: Group[] = [];
  private readonly byFull = new Map<string, Set<Group>>();
  private readonly byLast = new Map<string, Set<Group>>();
  private readonly byGiven = new Map<string, Set<Group>>();
  private readonly bySingle = new Map<string, Set<Group>>();
  private readonly apart = new Map<string, Set<Group>>();

  add(person: Group): void {
    this.all.push(person);
    for (const mention of person.mentions) this.index(person, mention);
  }

  join(groups: readonly Alike[]): void {
    const wanted = groups.map((group) => (group.doubtful ? [] : this.candidates(group)));
    const claims = new Map<Group, number>();
    for (const person of wanted.flat()) claims.set(person, (claims.get(person) ?? 0) + 1);
    groups.forEach(({ mentions }, index) => {
      const [person, other] = wanted[index] ?? [];
      if (!person || other || claims.get(person) !== 1) {
        this.add({ mentions: [...mentions] });
        return;
      }
      for (const mention of mentions) {
        person.mentions.push(mention);
        this.index(person, mention);
      }
    });
  }

  private index(person: Group, mention: Mention): void {
    const { name } = mention;
    const put = (map: Map<string, Set<Group>>, key: string): void => {
      map.set(key, (map.get(key) ?? new Set()).add(person));
    };
    const kind = kindOf(mention);
    if (kind === 'apart') put(this.apart, name.last.upper);
    else if (kind === 'single') put(this.bySingle, name.last.upper);
    else put(this.byLast, name.last.upper);
    if (kind === 'full') put(this.byFull, fullKey(mention));
    if (kind === 'full' || kind === 'initial')
      for (const word of name.given) if (!isInitial(word)) put(this.byGiven, word.upper);
  }

  /** Whom a group may be; where better evidence gives anybody, weaker evidence is not asked. */
  private candidates({ mentions }: Alike): readonly Group[] {
    for (const tier of this.tiers(mentions[0]!)) {
      const persons = new Set(tier);
      if (persons.size > MOST_COMPARED) return [];
      const fitting = [...persons].filter((person) => mentions.every((mention) => mayBe(person, mention)));
      if (fitting.length > 0) return fitting;
    }
    return [];
  }

  private tiers(mention: Mention): readonly (readonly Group[])[] {
    const { name, cue } = mention;
    const find = (map: Map<string, Set<Group>>, key: string): Group[] => firstOf(map.get(key));
    const word = name.last.upper;
    const last = find(this.byLast, word);
    const singles = find(this.bySingle, word);
    switch (kindOf(mention)) {
      case 'full': {
        const isCrowded = last.length > MOST_COMPARED;
        const vague = last.filter(
          (person) => isCrowded || person.mentions.every((one) => kindOf(one) !== 'full'),
        );
        const given = name.given.flatMap(({ upper }) => find(this.bySingle, upper));
        return [find(this.byFull, fullKey(mention)), vague, [...singles, ...given]];
      }
      case 'initial':
      case 'last':
        return [last, singles];
      case 'apart':
        return [find(this.apart, word)];
      default: {
        const given = find(this.byGiven, word);
        if (find(this.apart, word).some((person) => person.mentions[0]?.cue === 'family'))
          return [given, last.length > 0 ? [] : singles];
        return cue === 'none' ? [[...last, ...given], singles] : [given, last, singles];
      }
    }
  }
}
