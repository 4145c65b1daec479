import { createStreamAnalyzer, lookAtWindow, type WindowLook } from './analyze';
import type { PrivacyRules } from './finding';
import type { DetectedFinding } from './recognizer';

/** Checks a text that changes again and again. */
export interface IncrementalAnalyzer {
  /** The same as `analyze(text, rules)`; what stands as it stood in the text before is not looked at again. */
  analyze(text: string): readonly DetectedFinding[];
}

interface Remembered extends WindowLook {
  readonly text: string;
}

/**
 * Remembers the windows of the last text: one is looked at anew where it or its margin changed, and concluded anew
 * where names around it came or went that stand in it. A text of one window (20,000 characters, some 10 ms) is
 * looked at as a whole.
 */
export function createIncrementalAnalyzer(rules: PrivacyRules, lookAt = lookAtWindow): IncrementalAnalyzer {
  let before = new Map<string, Remembered>();
  return {
    analyze(text) {
      const now = new Map<string, Remembered>();
      const analyzer = createStreamAnalyzer(rules, (window) => {
        const known = now.get(window) ?? before.get(window) ?? remember(window, rules, lookAt);
        now.set(known.text, known);
        return known;
      });
      const findings = [...analyzer.push(text), ...analyzer.end()];
      before = now;
      return findings;
    },
  };
}

function remember(window: string, rules: PrivacyRules, lookAt: typeof lookAtWindow): Remembered {
  // A piece of a string can hold the whole of it in memory; a copy holds itself.
  const text = ` ${window}`.slice(1);
  let look: WindowLook | undefined = lookAt(text, rules);
  const { names } = look;
  const words = look.words();
  let known: { readonly names: string; readonly findings: readonly DetectedFinding[] } | undefined;
  return {
    text,
    names,
    words: () => words,
    findings(around) {
      const key = [...around].sort().join(' ');
      if (known?.names !== key) {
        look ??= lookAt(text, rules);
        known = { names: key, findings: look.findings(around) };
      }
      // Tokens are many; they come back when the names around change.
      look = undefined;
      return known.findings;
    },
  };
}
