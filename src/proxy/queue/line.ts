/** Somebody's run in a line. */
export interface Waiter {
  readonly person: string;
  readonly isLong: boolean;
  /** Milliseconds since 1970. */
  readonly since: number;
}

/** The line before one server. */
export interface Line<T extends Waiter> {
  add(waiter: T): void;
  remove(waiter: T): void;
  /** Takes the first out that may start; its person is then last in turn. */
  next(now: number, mayStart: (waiter: T) => boolean): T | undefined;
  /** All in the order in which they would start, one after the other. */
  order(now: number): readonly T[];
  size(): number;
}

/** A long run that has waited this long counts as a short one, in milliseconds. */
export const PATIENCE = 120_000;

/**
 * A fair order: short runs before long ones; among them the persons in turn, each with one run; a person's own runs by
 * time. Who starts a run or comes new is last in turn, so nobody waits longer than one run of each other person, and
 * however many runs one person has, they hold up nobody else.
 */
export function line<T extends Waiter>(): Line<T> {
  // A Map keeps the order of insertion: here the order of turns.
  const persons = new Map<string, T[]>();
  let size = 0;

  const isBehind = ({ isLong, since }: T, now: number): boolean => isLong && now - since < PATIENCE;

  function remove(waiter: T): void {
    const own = persons.get(waiter.person);
    const at = own?.indexOf(waiter) ?? -1;
    if (!own || at < 0) return;
    own.splice(at, 1);
    size -= 1;
    if (own.length === 0) persons.delete(waiter.person);
  }

  function moveToEnd(person: string): void {
    const own = persons.get(person);
    if (!own) return;
    persons.delete(person);
    persons.set(person, own);
  }

  return {
    add(waiter) {
      const own = persons.get(waiter.person);
      if (own) own.push(waiter);
      else persons.set(waiter.person, [waiter]);
      size += 1;
    },
    remove,
    next(now, mayStart) {
      for (const behind of [false, true]) {
        for (const own of persons.values()) {
          const first = own.find((waiter) => isBehind(waiter, now) === behind && mayStart(waiter));
          if (!first) continue;
          remove(first);
          moveToEnd(first.person);
          return first;
        }
      }
      return undefined;
    },
    order(now) {
      const all: T[] = [];
      const ring = new Set(persons.keys());
      for (const behind of [false, true]) {
        let turns = [...ring].map((person) => ({
          person,
          own: persons.get(person)!.filter((waiter) => isBehind(waiter, now) === behind),
        }));
        for (let round = 0; turns.length > 0; round += 1) {
          turns = turns.filter(({ own }) => own.length > round);
          for (const { person, own } of turns) {
            all.push(own[round]!);
            // As when the run starts: this person is then last in turn.
            ring.delete(person);
            ring.add(person);
          }
        }
      }
      return all;
    },
    size: () => size,
  };
}
