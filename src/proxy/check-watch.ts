import type { FindingType, PrivacyRules } from '../core/privacy';
import { problemError } from '../core/protocol';
import type { LogFields } from './log';

/** Plants made-up data of every kind and tells which kinds the check misses; a parameter, so that a miss can be played. */
export type SelfTest = (rules: PrivacyRules, seed: number) => readonly FindingType[];

export interface CheckWatchOptions {
  readonly rules: PrivacyRules;
  readonly selfTest: SelfTest;
  /** A whole number that is another one for each test, so that no list of known values passes it. */
  readonly seed: () => number;
  /** Milliseconds between two tests. */
  readonly everyMs: number;
  readonly report: (level: 'error' | 'info', fields: LogFields) => void;
}

/** Whether the check still finds what it must. What it missed locks all sending until a later test passes. */
export interface CheckWatch {
  works(): boolean;
  /** Kinds that the last test missed; empty too where the test itself broke. */
  missed(): readonly FindingType[];
  /** Throws `self-test-failed` while locked. */
  refuseIfLocked(): void;
  stop(): void;
}

/** Tests at once and then from time to time; the timer keeps no process alive. */
export function watchCheck({ rules, selfTest, seed, everyMs, report }: CheckWatchOptions): CheckWatch {
  let works = true;
  let missed: readonly FindingType[] = [];

  const test = (): void => {
    const before = works;
    try {
      missed = selfTest(rules, seed());
      works = missed.length === 0;
    } catch {
      // A check that throws does not work; the error may quote what was planted.
      missed = [];
      works = false;
    }
    if (!works) report('error', { event: 'self-test-failed', kinds: missed });
    else if (!before) report('info', { event: 'self-test-passed' });
  };

  test();
  const timer = setInterval(test, everyMs);
  timer.unref();
  return {
    works: () => works,
    missed: () => missed,
    refuseIfLocked() {
      if (!works) throw problemError('self-test-failed');
    },
    stop: () => clearInterval(timer),
  };
}
