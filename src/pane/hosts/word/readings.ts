import { changedMeanwhile, isGone } from './errors';
import type { Reading } from './reading';

/** Readings whose places Word tracks; each costs Word a little with every edit. */
const TRACKED = 20;

/** Readings that are found again by their texts at least. */
const KNOWN = 200;

/**
 * The readings of this pane. The clerk clicks elsewhere while an answer comes in, so that the passage it
 * belongs to is rarely the one that was read last.
 */
export function keepReadings() {
  const readings = new Map<string, Reading>();
  return {
    /** @throws ProblemError where the reading is unknown. */
    get(id: string): Reading {
      const reading = readings.get(id);
      if (!reading) throw changedMeanwhile();
      return reading;
    },
    async add(reading: Reading): Promise<void> {
      readings.set(reading.passage.id, reading);
      const all = [...readings.values()];
      for (const old of all.slice(0, -KNOWN)) readings.delete(old.passage.id);
      for (const old of all.slice(0, -TRACKED)) {
        if (!old.range) continue;
        readings.set(old.passage.id, { ...old, range: undefined });
        await forget(old.range);
      }
    },
  };
}

async function forget(range: Word.Range): Promise<void> {
  range.untrack();
  try {
    await range.context.sync();
  } catch (error) {
    // A range that Word lost already needs no forgetting.
    if (!isGone(error)) throw error;
  }
}
