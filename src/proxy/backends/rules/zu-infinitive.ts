/** Prefixes that part from the verb: "legen Sie … vor". */
const PREFIXES = [
  'ab|an|auf|aus|bei|bereit|bekannt|dar|ein|entgegen|fertig|fest|fort|frei|her|heraus|herein|herunter|hin|hinein|hinaus|hinzu',
  'los|mit|nach|nieder|offen|richtig|sicher|statt|teil|um|unter|vor|voraus|vorbei|wahr|weg|weiter|wieder|zu|zurück|zusammen',
].join('|');

/** "vorzulegen", "zurückzusenden": prefix, zu, infinitive. */
const JOINED = new RegExp(`^(${PREFIXES})zu(\\p{Ll}{3,}(?:en|ern|eln))$`, 'u');

/** An infinitive with "zu" at a place in a sentence. */
export interface ZuInfinitive {
  readonly start: number;
  readonly end: number;
  /** "vorlegen" */
  readonly infinitive: string;
  /** "vor", or empty. */
  readonly prefix: string;
  /** "legen": what "Bitte … Sie" takes. */
  readonly stem: string;
}

const CANDIDATE =
  /(?<![\p{L}-])(?:zu (\p{Ll}{2,}(?:en|ern|eln|un))|(\p{Ll}{2,}zu\p{Ll}{3,}(?:en|ern|eln|un)))(?![\p{L}-])/gu;

/** "zu anderen und neuen": pronouns that look like infinitives. */
const NO_VERB =
  /^(?:allen|anderen|beiden|einen|ihren|unseren|diesen|jenen|welchen|solchen|meinen|seinen|deinen|keinen|weiteren|vielen|wenigen|einigen|mehreren|den|ihnen|gunsten|lasten|denen)$/;

/** What can stand behind an infinitive with "zu"; behind "zu den neuen" there is a noun. */
const BEHIND =
  /^(?:$|[.,;:!?)]| (?:und|oder|sowie|ist|sind|war|waren|hat|haben|sei|seien|wäre|wären)(?![\p{L}]))/u;

/** All infinitives with "zu" of a sentence, in order. */
export function zuInfinitives(sentence: string): readonly ZuInfinitive[] {
  const found: ZuInfinitive[] = [];
  for (const match of sentence.matchAll(CANDIDATE)) {
    const place = { start: match.index, end: match.index + match[0].length };
    if (match[1]) {
      if (NO_VERB.test(match[1]) || !BEHIND.test(sentence.slice(place.end, place.end + 12))) continue;
      found.push({ ...place, infinitive: match[1], prefix: '', stem: match[1] });
      continue;
    }
    const [, prefix, stem] = JOINED.exec(match[2]!) ?? [];
    if (prefix && stem && !stem.startsWith('zu'))
      found.push({ ...place, infinitive: prefix + stem, prefix, stem });
  }
  return found;
}
