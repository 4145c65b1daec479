import { opensSentence } from './case';

const NUMBER = /^\s*(?:\d|\[|(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b)/;
const LAW =
  /^[^.,;]{0,60}?(?:§|(?:gesetz(?:es|e|en|buchs)?|satzung(?:en)?|ordnung(?:en)?|richtlinien?|vorschrift(?:en)?|Artikels?|vertrags?|vertrages|beschluss(?:es)?)(?![\p{L}]))/iu;
const GENITIVE =
  /^\s*(?:des|der|dieser|dieses|eine[rs]|Ihre[rs]|unsere[rs]|meine[rs]|zu|zum|zur|von|vom)(?![\p{L}-])/u;
const DATIVE =
  /^\s*(?:§|Art\.|Artikel\s\d|(?:dem|der|den|einem|einer|diesem|dieser|Ihrem|Ihrer|Ihren|unserem|unserer)(?![\p{L}-]))/u;
const ATTRIBUTE = /^\s*(?:nicht )?\p{Ll}[\p{L}-]*(?:e|en|er|es|em) \p{Lu}/u;

/** Where a phrase may be replaced: marks of the word tables, tested on what stands around it. */
export function conditionHolds(mark: string, line: string, start: number, end: number): boolean {
  const after = line.slice(end, end + 80);
  const before = line.slice(Math.max(0, start - 80), start);
  switch (mark) {
    case '':
    case '@clause':
      return true;
    case '@undetermined':
      return !/(?:die|der|den|dem|des|diese[rnms]?|Ihre[rnms]?|unsere[rnms]?|meine[rnms]?|seine[rnms]?|ihre[rnms]?|keine[rnms]?)\s+$/i.test(
        before,
      );
    case '@start':
      return opensSentence(line, start);
    case '@inside':
      return /[\p{L}\d\])“]\s+$/u.test(before) && !opensSentence(line, start);
    case '@number':
      return NUMBER.test(after);
    case '@amount':
      return NUMBER.test(after) && /(?:^|\s)\p{Lu}[\p{L}-]+\s+$/u.test(before);
    case '@cited':
      return /^\s*(?:§|Art\.|Artikel\s\d)/.test(after);
    case '@dative':
      return DATIVE.test(after);
    case '@lawless':
      return !LAW.test(after);
    case '@things':
      // "nimmt vier Wochen in Anspruch" is about time
      return !/(?:Zeit|Tage?|Wochen?|Monate?|Jahre?|Stunden?|Minuten)\s+$/.test(before);
    case '@loose':
      return !GENITIVE.test(after);
    case '@free':
      return !ATTRIBUTE.test(after);
    case '@enumeration':
      return (
        !/\b(?:und|oder)\b/.test(before) &&
        !/^[^.;:]*\b(?:und|oder)\b/.test(after) &&
        !/^\s*(?:ich|wir|Sie|er|es|dass|ob|wenn)\b/.test(after)
      );
    default:
      throw new Error(`unknown mark in a word table: ${mark}`);
  }
}
