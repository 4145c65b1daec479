/**
 * Methods that came after ES2016 and that the core and its packages call. Classic Outlook for Windows has them from
 * version 2403 on (Microsoft, "Troubleshoot event-based and spam-reporting add-ins"); core-js would make this script
 * half as large again. Each does what ECMA-262 says of it for the arguments that are passed here.
 */
export const LATER_ARRAY_METHODS = {
  at<T>(this: readonly T[], index: number): T | undefined {
    return this[index < 0 ? this.length + index : index];
  },
  findLast<T>(
    this: readonly T[],
    test: (item: T, index: number, all: readonly T[]) => unknown,
  ): T | undefined {
    for (let index = this.length - 1; index >= 0; index--)
      if (test(this[index]!, index, this)) return this[index];
    return undefined;
  },
  findLastIndex<T>(this: readonly T[], test: (item: T, index: number, all: readonly T[]) => unknown): number {
    for (let index = this.length - 1; index >= 0; index--) if (test(this[index]!, index, this)) return index;
    return -1;
  },
  flat<T>(this: readonly (T | readonly T[])[]): T[] {
    return LATER_ARRAY_METHODS.flatMap.call(this, (item: unknown) => item) as T[];
  },
  flatMap<T, U>(
    this: readonly T[],
    map: (item: T, index: number, all: readonly T[]) => U | readonly U[],
  ): U[] {
    const items: U[] = [];
    this.forEach((item, index) => {
      const mapped = map(item, index, this);
      if (Array.isArray(mapped)) for (const one of mapped) items.push(one);
      else items.push(mapped as U);
    });
    return items;
  },
};

export const LATER_STRING_METHODS = {
  at(this: string, index: number): string | undefined {
    return this[index < 0 ? this.length + index : index];
  },
  matchAll(this: string, pattern: RegExp): IterableIterator<RegExpExecArray> {
    const search = new RegExp(pattern.source, pattern.flags);
    const matches: RegExpExecArray[] = [];
    for (let match = search.exec(this); match; match = search.exec(this)) {
      matches.push(match);
      if (match[0] === '') search.lastIndex++;
    }
    return matches[Symbol.iterator]();
  },
  padEnd(this: string, length: number, filler = ' '): string {
    return this + padding(this, length, filler);
  },
  padStart(this: string, length: number, filler = ' '): string {
    return padding(this, length, filler) + this;
  },
  replaceAll(this: string, search: string | RegExp, replacement: string): string {
    const pattern =
      typeof search === 'string' ? new RegExp(search.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g') : search;
    return this.replace(pattern, replacement);
  },
  trimEnd(this: string): string {
    return `x${this}`.trim().slice(1);
  },
  trimStart(this: string): string {
    return `${this}x`.trim().slice(0, -1);
  },
};

export const LATER_OBJECT_FUNCTIONS = {
  entries<T>(object: Record<string, T>): [string, T][] {
    return Object.keys(object).map((key) => [key, object[key]!]);
  },
  fromEntries<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
    const object: Record<string, T> = {};
    for (const [key, value] of entries) object[key] = value;
    return object;
  },
  hasOwn(object: object, key: string): boolean {
    return Object.getOwnPropertyDescriptor(object, key) !== undefined;
  },
  values<T>(object: Record<string, T>): T[] {
    return Object.keys(object).map((key) => object[key]!);
  },
};

function padding(text: string, length: number, filler: string): string {
  const missing = length - text.length;
  return missing > 0 && filler !== ''
    ? filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing)
    : '';
}
