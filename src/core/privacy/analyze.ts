import { conclude, look } from './analyzer';
import type { PrivacyRules } from './finding';
import { createNamesInReach, NAME_REACH } from './names-in-reach';
import type { DetectedFinding } from './recognizer';
import { AROUND, LONGEST, type Window, windowAt } from './windows';

/** One window of a text, looked at. Its findings are in offsets of the window. */
export interface WindowLook {
  /** Words of names that are sure here. */
  readonly names: readonly string[];
  /** Every word, lower case, once. */
  words(): ReadonlySet<string>;
  /** What is found here, where these names stand around. */
  findings(namesAround: ReadonlySet<string>): readonly DetectedFinding[];
}

/**
 * Finds personal and protected data. The findings are ordered by place, never overlap, and are the same for the same
 * text and rules. Never throws on any string.
 *
 * A long text is looked at in windows (`windows.ts`), which see a margin of their neighbours and the names around
 * (`names-in-reach.ts`), so that a stream gives the same findings and a change only costs its window.
 */
export function analyze(text: string, rules: PrivacyRules): readonly DetectedFinding[] {
  if (text.length <= LONGEST) return conclude(look(text, rules), rules);
  const analyzer = createStreamAnalyzer(rules);
  return [...analyzer.push(text), ...analyzer.end()];
}

/** Finds the same in a text that comes piece by piece, and holds no more of it than the reach of names. */
export interface StreamAnalyzer {
  /** Takes the next piece and gives the findings that no later piece can change; offsets are those of the whole text. */
  push(piece: string): readonly DetectedFinding[];
  end(): readonly DetectedFinding[];
}

interface Seen extends Window {
  /** Undefined once its findings are given. */
  look: WindowLook | undefined;
  readonly names: readonly string[];
}

/** `lookAt` looks at the text of a window; a caller that remembers windows brings its own. */
export function createStreamAnalyzer(
  rules: PrivacyRules,
  lookAt: (text: string, rules: PrivacyRules) => WindowLook = lookAtWindow,
): StreamAnalyzer {
  let buffer = '';
  let offset = 0;
  let next = 0;
  let covered = 0;
  /** Windows whose names may still matter, in order: those to come back from first, then those to be given. */
  const seen: Seen[] = [];
  let given = 0;
  let entered = 0;
  const reach = createNamesInReach();

  const give = (window: Seen): readonly DetectedFinding[] => {
    while (seen[entered] && seen[entered]!.start < window.end + NAME_REACH)
      reach.enter(seen[entered++]!.names);
    const gone = seen.findIndex(({ end }) => end > window.start - NAME_REACH);
    for (const { names } of seen.splice(0, gone)) reach.leave(names);
    given -= gone - 1;
    entered -= gone;
    const findings = placed(window, window.look!.findings(reach.among(window.look!.words())), covered);
    window.look = undefined;
    covered = findings.at(-1)?.end ?? covered;
    return findings;
  };

  const proceed = (complete: boolean): readonly DetectedFinding[] => {
    const findings: DetectedFinding[] = [];
    const giveWhile = (isSure: (window: Seen) => boolean) => {
      while (seen[given] && isSure(seen[given]!)) findings.push(...give(seen[given]!));
    };
    for (;;) {
      const window = windowAt(buffer, next - offset, complete);
      if (!window) break;
      const look = lookAt(buffer.slice(window.from, window.to), rules);
      seen.push({ ...moved(window, offset), look, names: look.names });
      next = offset + window.end;
      giveWhile(({ end }) => end + NAME_REACH <= next);
    }
    if (complete) giveWhile(() => true);
    const kept = Math.max(offset, next - AROUND);
    buffer = buffer.slice(kept - offset);
    offset = kept;
    return findings;
  };

  return {
    push(piece) {
      buffer += piece;
      return proceed(false);
    },
    end: () => proceed(true),
  };
}

export function lookAtWindow(text: string, rules: PrivacyRules): WindowLook {
  const looked = look(text, rules);
  return {
    names: looked.names,
    words: () => new Set(looked.prepared.tokens.flatMap(({ kind, lower }) => (kind === 'word' ? lower : []))),
    findings: (names) => conclude(looked, rules, names),
  };
}

function moved({ start, end, from, to }: Window, by: number): Window {
  return { start: start + by, end: end + by, from: from + by, to: to + by };
}

/** The findings that begin in the window, in offsets of the whole text, without what was found up to `covered`. */
function placed(
  window: Window,
  findings: readonly DetectedFinding[],
  covered: number,
): readonly DetectedFinding[] {
  return findings
    .map((finding) => ({ ...finding, start: finding.start + window.from, end: finding.end + window.from }))
    .filter(({ start, end }) => start >= window.start && start < window.end && end > covered)
    .map((finding) => ({ ...finding, start: Math.max(finding.start, covered) }));
}
