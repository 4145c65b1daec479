/**
 * How much a piece of code looks at: the characters that regular expressions, `indexOf` and the like run over, and the
 * ones that are copied, and what `work` adds by the counter that it gets. It stands for time, but is the same on every
 * machine and every run. Nothing is counted outside of `work`; the engine's own functions are put back afterwards.
 * Throws where the count passes the limit.
 */
export function countWork(
  work: (count: (more: number) => void) => void,
  limit = Number.POSITIVE_INFINITY,
): number {
  let total = 0;
  const count = (more: number) => {
    total += more;
    if (total > limit) throw new Error(`The work passes ${limit}.`);
  };
  const patched: (() => void)[] = [];
  const patch = <T extends object, K extends keyof T>(owner: T, key: K, make: (original: T[K]) => T[K]) => {
    const original = owner[key];
    patched.push(() => {
      Object.defineProperty(owner, key, { value: original, configurable: true, writable: true });
    });
    Object.defineProperty(owner, key, { value: make(original), configurable: true, writable: true });
  };
  // `test`, `match`, `matchAll`, `replace` and `split` all come here once `exec` is not the engine's own.
  patch(
    RegExp.prototype,
    'exec',
    (exec) =>
      function (this: RegExp, text: string) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = exec.call(this, text);
        const anchored = this.sticky || this.source.startsWith('^');
        count(1 + (match ? match.index + match[0].length - from : anchored ? 0 : text.length - from));
        return match;
      } as typeof exec,
  );
  patch(
    String.prototype,
    'indexOf',
    (indexOf) =>
      function (this: string, wanted: string, from = 0) {
        const found = indexOf.call(this, wanted, from);
        count(1 + (found === -1 ? this.length - from : found - from));
        return found;
      } as typeof indexOf,
  );
  patch(
    String.prototype,
    'lastIndexOf',
    (lastIndexOf) =>
      function (this: string, wanted: string, from = Number.POSITIVE_INFINITY) {
        const found = lastIndexOf.call(this, wanted, from);
        count(1 + Math.min(this.length, from) - Math.max(0, found));
        return found;
      } as typeof lastIndexOf,
  );
  patch(
    String.prototype,
    'includes',
    (includes) =>
      function (this: string, wanted: string, from = 0) {
        count(1 + this.length - from);
        return includes.call(this, wanted, from);
      } as typeof includes,
  );
  for (const key of ['slice', 'toLowerCase', 'toUpperCase', 'trim'] as const) {
    patch(
      String.prototype,
      key,
      (original) =>
        function (this: string, ...args: [number?, number?]) {
          const made = (original as (...args: unknown[]) => string).apply(this, args);
          count(1 + made.length);
          return made;
        } as typeof original,
    );
  }
  try {
    work(count);
  } finally {
    for (const restore of patched) restore();
  }
  return total;
}

/** A list that counts how often its items are asked for by their number. */
export function countingList<T>(items: readonly T[], onGet: () => void): readonly T[] {
  return new Proxy(items, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d/.test(key)) onGet();
      return Reflect.get(target, key, receiver);
    },
  });
}
