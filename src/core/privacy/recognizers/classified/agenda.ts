const PART = /^nicht[ -]?öffentlicher teil$/iu;
const PUBLIC_PART = /(?:^|\n)(?:[A-Z\dI]{1,3}[.)] )?(?:öffentlicher teil|öffentliche sitzung)[ \t:]{0,4}\n/iu;
const AGENDA = /tagesordnung|einladung|bekanntmachung/iu;
const ITEM = /^[ \t]{0,4}(?:TOP )?\d{1,2}(?:\.\d{1,2}){0,2}[.:)]? {1,4}\S[^\n]{0,110}$/u;
const SENTENCE_END = /[.!?][ \t]{0,4}$/;
/** Words of minutes: what was said there is not for everybody. */
const MINUTES =
  /beschl(?:ie(?:ß|ss)|oss)|beschlu(?:ss|ß)[ \t]{0,2}:|abstimmung|einstimmig|stimmen|enthaltung|erläuter|bericht|wortmeldung|trägt|teilt mit|niederschrift(?! (?:vom|der|über die) )/iu;

const BEFORE = 2_000;
/** No more than a window of a long text sees behind a place (`windows.ts`): what follows farther on may be minutes. */
const REST = 450;

/**
 * Whether the heading of the part of a sitting that is not public stands in the agenda of a sitting that everybody may
 * read (§ 48 (1) GO NRW): it names both parts, below the heading are items in a line each, and no more than a few lines
 * that say nothing of what was said.
 */
export function isPartOfAgenda(text: string, at: number, words: string): boolean {
  if (!PART.test(words)) return false;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  if (!AGENDA.test(before) || !PUBLIC_PART.test(before)) return false;
  const behind = text.slice(text.indexOf(words, at) + words.length);
  if (behind.length > REST) return false;
  const [items = ''] = behind.replace(/^[ \t:]{0,4}\n/, '').split(/\n[ \t]{0,9}\n/, 1);
  const lines = items.split('\n').filter((line) => line.trim() !== '');
  return (
    lines.length > 0 &&
    lines.every((line) => ITEM.test(line) && !SENTENCE_END.test(line)) &&
    !MINUTES.test(behind)
  );
}
