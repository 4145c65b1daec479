/**
 * Letters and digits of the scripts that mails to a town are written in, as ranges. Outlook's own runtime for events
 * knows ES2016, which has neither `\p{L}` nor looking behind; spelled out by a compiler, Unicode's whole tables would be
 * most of the script.
 */
const UPPER =
  'A-Z\\u00c0-\\u00d6\\u00d8-\\u00deĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŹŻŽȘȚẞ\\u0386-\\u038f\\u0391-\\u03ab\\u0400-\\u042f';
const LOWER =
  'a-z\\u00df-\\u00f6\\u00f8-\\u00ffāăąćčďđēėęěğģīįıķļľłńņňōőœŕřśşšţťūůűųźżžșț\\u03ac-\\u03ce\\u0430-\\u045f';
const CLASSES: Readonly<Record<string, string>> = {
  Lu: UPPER,
  Ll: LOWER,
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u0373\\u0376\\u0377\\u037b-\\u037d\\u037f\\u0386\\u0388-\\u03ff\\u0400-\\u0481\\u048a-\\u052f\\u0531-\\u0556\\u0561-\\u0587\\u05d0-\\u05ea\\u0620-\\u064a\\u066e-\\u06d3\\u0904-\\u0939\\u0e01-\\u0e30\\u10a0-\\u10ff\\u1e00-\\u1fff\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3',
  N: '0-9\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\uff10-\\uff19',
};

/** Builds an expression from a source with `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}`, inside and outside of brackets. */
export function expression(source: string, flags: string): RegExp {
  let inBrackets = false;
  const written = source.replace(/\\p\{(L|Lu|Ll|N)\}|\\.|[[\]]/g, (piece, name?: string) => {
    if (piece === '[') inBrackets = true;
    else if (piece === ']') inBrackets = false;
    const ranges = name === undefined ? undefined : CLASSES[name];
    if (ranges === undefined) return piece;
    return inBrackets ? ranges : `[${ranges}]`;
  });
  return new RegExp(written, flags);
}
