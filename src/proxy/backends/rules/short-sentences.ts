import { capitalise } from './case';
import { overlaps, protectedRanges } from './protected';

/** Sentences with fewer words are left alone. */
const LONG = 14;

const SUBORDINATE =
  /^(?:Wenn|Falls|Sofern|Sobald|Solange|Soweit|Sollte|Sollten|Bevor|Nachdem|Während|Weil|Da|Ob|Obwohl|Dass|Damit|Um|Ohne)(?![\p{L}])/u;

const FIRST =
  'bin|habe|werde|kann|muss|darf|soll|bitte|möchte|weise|teile|fordere|empfehle|rate|schicke|freue|hoffe|lade|gebe|brauche';
const PLURAL =
  'sind|haben|werden|können|müssen|dürfen|sollen|bitten|möchten|weisen|teilen|fordern|empfehlen|raten|schicken|freuen|hoffen|laden|geben|brauchen|erhalten|bekommen|benötigen';
const THIRD = 'ist|wird|hat|kann|muss|darf|soll|gilt|beträgt|endet|beginnt|erfolgt';

/** A main clause that follows "und" or "aber": subject and finite verb side by side. */
const MAIN_CLAUSE = new RegExp(
  `,? (und|aber|denn) (?=(?:ich (?:${FIRST})|(?:wir|Sie) (?:${PLURAL})|(?:es|dies|das|er) (?:${THIRD}))(?![\\p{L}]))`,
  'gu',
);
const AFTER_SEMICOLON = new RegExp(
  `; (?:(?:und|aber) )?(?=(?:[Ii]ch (?:${FIRST})|(?:[Ww]ir|Sie) (?:${PLURAL})|(?:[Ee]s|[Dd]ies|[Dd]as) (?:${THIRD})|(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Dd]iese[rs]?|Ihre?|[Uu]nsere?) (?:\\p{Lu}[\\p{L}-]+) (?:${THIRD}|sind|haben|werden|können|müssen|dürfen|sollen))(?![\\p{L}]))`,
  'gu',
);
/** "Wir haben … geprüft und bitten Sie …": the same subject goes on. */
const SAME_SUBJECT = new RegExp(
  `^(?:(Wir) (?:${PLURAL}) [^,;:]*?( und )(?:${PLURAL})|(Ich) (?:${FIRST}) [^,;:]*?( und )(?:${FIRST}))(?= (?:Sie|Ihnen|um|uns|auf|daher|deshalb|dazu|dafür|die|den|das|Ihre[nms]?))`,
  'u',
);

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

interface Cut {
  readonly end: number;
  readonly next: number;
  /** Put before the second part, such as the subject that it lacks. */
  readonly lead: string;
}

function cutsOf(sentence: string): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const match of sentence.matchAll(AFTER_SEMICOLON))
    cuts.push({
      end: match.index,
      next: match.index + match[0].length,
      lead: match[0].includes('aber') ? 'aber ' : '',
    });
  for (const match of sentence.matchAll(MAIN_CLAUSE))
    cuts.push({
      end: match.index,
      next: match.index + match[0].length,
      lead: match[1] === 'und' ? '' : `${match[1]} `,
    });
  const same = SAME_SUBJECT.exec(sentence);
  if (same) {
    const at = same[0].lastIndexOf(' und ');
    cuts.push({ end: at, next: at + 5, lead: `${same[1] ?? same[3]} ` });
  }
  return cuts.sort((a, b) => a.end - b.end);
}

/**
 * Splits a long sentence where main clauses meet, each with its own subject and finite verb; anything
 * else stays. A sentence that opens with a condition is not cut: the condition may cover both parts.
 */
export function shortSentences(sentence: string): string {
  if (wordCount(sentence) < LONG || SUBORDINATE.test(sentence)) return sentence;
  const ranges = protectedRanges(sentence);
  const brackets = [...sentence.matchAll(/\([^()]*\)/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  let out = '';
  let done = 0;
  let lead = '';
  for (const cut of cutsOf(sentence)) {
    if (cut.end < done || overlaps(ranges, cut.end, cut.next) || overlaps(brackets, cut.end, cut.next))
      continue;
    const part = sentence.slice(done, cut.end);
    const rest = sentence.slice(cut.next);
    if (wordCount(part) < 4 || wordCount(rest) < 4 || openClause(part)) continue;
    out += `${capitalise(lead + part.trim())}. `;
    done = cut.next;
    lead = cut.lead;
  }
  return done ? out + capitalise(lead + sentence.slice(done)) : sentence;
}

/** A clause with its verb at the end that is still open: "…, die Sie brauchen und wir haben". */
function openClause(part: string): boolean {
  const clause = part.slice(part.lastIndexOf(',') + 1).trim();
  return (
    part.includes(',') &&
    /^(?:die|der|das|den|dem|denen|deren|dessen|welche[rsnm]?|wenn|falls|weil|ob|wo|was)\s/.test(clause) &&
    wordCount(clause) < 5
  );
}
