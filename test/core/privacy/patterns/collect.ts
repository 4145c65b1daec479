import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseSync } from '@swc/core';

export interface Pattern {
  /** Below `src/core`. */
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const CORE = join(__dirname, '../../../../src/core');

/** The TypeScript sources below a folder of `src/core`, without generated ones. */
export function sourcesOf(folder: string): readonly string[] {
  return readdirSync(join(CORE, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.ts$/.test(file) && !/\.(?:generated|d)\.ts$/.test(file))
    .map((file) => join(folder, file))
    .sort();
}

/** Every regular expression literal of a source, and how often it builds one with `new RegExp` or `RegExp()`. */
export function readPatterns(file: string): {
  readonly literals: readonly Pattern[];
  readonly built: number;
} {
  return findPatterns(file, readFileSync(join(CORE, file), 'utf8'));
}

export function findPatterns(file: string, code: string): { literals: Pattern[]; built: number } {
  const literals: Pattern[] = [];
  let built = 0;
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(walk);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, pattern, flags, callee } = node as Record<string, unknown>;
    if (type === 'RegExpLiteral') literals.push({ file, source: String(pattern), flags: String(flags) });
    if (type === 'NewExpression' || type === 'CallExpression') {
      if ((callee as { value?: unknown }).value === 'RegExp') built++;
    }
    Object.values(node).forEach(walk);
  };
  walk(parseSync(code, { syntax: 'typescript', target: 'es2022' }).body);
  return { literals, built };
}

/**
 * The patterns that the sources build while `work` loads and runs them, with the file that built each. Literals are
 * not seen: they need no constructor.
 */
export function recordBuilt(work: () => void): readonly Pattern[] {
  const built: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, args, newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      // Who asked for it; what a library of theirs builds is no pattern of ours.
      const caller = (new Error().stack ?? '')
        .split('\n')
        .slice(1)
        .find((line) => !line.includes(__filename));
      const path = caller?.match(/\(?(\/[^():]+):\d+:\d+\)?$/)?.[1] ?? '';
      if (path.startsWith(`${CORE}/`))
        built.push({ file: relative(CORE, path), source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    work();
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}
