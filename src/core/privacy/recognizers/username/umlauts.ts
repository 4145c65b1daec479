const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const UMLAUT = /[äöüß]/g;

/** Log-ins have no umlauts. */
export const plain = (lower: string) => lower.replace(UMLAUT, (letter) => UMLAUTS[letter]!);
