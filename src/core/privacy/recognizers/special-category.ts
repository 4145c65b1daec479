import type { Candidate, Recognizer } from '../recognizer';
import type { PreparedText } from '../text';

/*
 * Special categories of personal data: health, religion, origin, union, politics, sexual life, genetic and biometric
 * data; and criminal matters.
 * Basis: Art. 9 and Art. 10 GDPR, § 67 SGB X.
 * Format: a word of these fields said of a person: in a phrase that only persons have ("leidet an …", "GdB 50",
 *   "Diagnose: …", "Konfession: …"), or in a sentence that names a person, says ich/mein or addresses the reader's
 *   own ("Ihre Erkrankung"). General texts ("Das Gesundheitsamt informiert …", "Wenn Sie schwerbehindert sind, …")
 *   are quiet.
 * Checksum: none, always a probability.
 */

/** Phrases that speak of one person by themselves; the group is what is sensitive. */
const PHRASES: readonly RegExp[] = [
  /(?<!\p{L})(?:leide[nt]?|litt|gelitten)(?: [\p{L}]{2,14}){0,4}? (?:an|unter) ((?:(?:einer?|einem|der|dem|den|die|chronischer?n?|schwerer?n?|starken?|akuter?n?|multipler) ){0,3}\p{L}[\p{L}-]{2,40}(?: \p{L}{4,30})?)/gu,
  /(?<!\p{L})((?:schwer |chronisch |psychisch |unheilbar |an \p{L}{3,30} |dauerhaft |akut |seelisch )?erkrankt|arbeitsunfähig krankgeschrieben|krankgeschrieben|arbeitsunfähig)(?= (?:ist|bin|war|sei|und)?|[,.])/gu,
  /(?<!\p{L})(?:diagnosen?|befund|krankheitsbild|icd(?:-10)?|anamnese|vorerkrankung(?:en)?|allergien?|medikation|behinderung|blutgruppe)(?: ?\([^)\n]{1,20}\))? ?: {0,2}((?:[^\n.;]|\.(?=\d)){2,80})/gu,
  /(?<!\p{L})(?:religion|konfession|religionszugehörigkeit|glaube|bekenntnis|staatsangehörigkeit|nationalität|ethnische herkunft|gewerkschaft|parteimitgliedschaft|sexuelle orientierung|weltanschauung) ?: {0,2}([\p{L}][\p{L} .-]{1,40})/gu,
  /(?<!\p{L})(?:ist|bin|war|sind|wurde|sei|als) (?:(?:seit|schon|bekennend|praktizierend|streng|heute|wieder|im \p{L}{3,10} monat) ?(?:\d{4}|\p{L}{3,12})? ?)?((?:schwer)?behindert|schwerbehindert|schwanger|hiv-?positiv|depressiv|suizidal|drogenabhängig|alkoholabhängig|alkoholkrank|suchtkrank|drogensüchtig|psychisch krank|blind|gehörlos|taub|dement|demenzkrank|autistisch|querschnittsgelähmt|pflegebedürftig|homosexuell|schwul|lesbisch|bisexuell|transsexuell|transgender|intersexuell|vorbestraft|muslimisch|jüdisch|katholisch|evangelisch|orthodox|jüdin|jude|muslim|muslima|muslimin|moslem|christin|atheist(?:in)?|zeuge jehovas|jeside|jesidin|yezide|alevit(?:in)?|sinto|roma|romni)(?!\p{L})/gu,
];
/** The same where capitals matter. */
const CASED_PHRASES: readonly RegExp[] = [
  /(?<!\p{L})((?:GdB|Grad der Behinderung|Pflegegrad|Pflegestufe|MdE)(?: (?:von|beträgt|liegt bei|ist))?:? {0,2}\d{1,3}(?: ?%)?|Merkzeichen (?:aG|G|H|Bl|Gl|B|RF|TBl)(?!\p{L}))/gu,
  /(?<!\p{L})Mitglied (?:der|bei|bei der|in der|von|im) (ver\.di|IG Metall|IG BAU|IG BCE|GEW|dbb|komba|CDU|SPD|FDP|AfD|CSU|NPD|DKP|BSW|Grünen|Linken|Gewerkschaft(?: \p{L}{2,12})?|katholischen Kirche|evangelischen Kirche|jüdischen Gemeinde|islamischen Gemeinde|Moscheegemeinde|Scientology)(?!\p{L})/gu,
  /(?<!\p{L})(?:in|aus) (?:der|die) ((?:katholischen? |evangelischen? )?Kirche|ver\.di|Gewerkschaft|CDU|SPD|FDP|AfD|Grünen|Linken?)(?= [^\n.]{0,30}(?:aus|ein)getreten)/gu,
];

/** Words that are sensitive when a person's sentence holds them. */
const WORDS =
  /(?<!\p{L})((?:schwer)?behinder(?:ung|te[rnsm]?|tenausweis)|schwerbehinder(?:ung|te[rnsm]?|tenausweis)|erkrankung(?:en)?|krankheit(?:en)?|depression(?:en)?|burn-?out|psychose|schizophrenie|borderline|angststörung|posttraumatische[nr]? belastungsstörung|ptbs|adhs|autismus|demenz|alzheimer|parkinson|multiple[r]? sklerose|epilepsie|diabetes|krebs(?:erkrankung|leiden)?|brustkrebs|lungenkrebs|leukämie|tumor|chemotherapie|bestrahlung|schlaganfall|herzinfarkt|bandscheibenvorfall|rheuma|asthma|hepatitis|hiv|aids|tuberkulose|schwangerschaft|fehlgeburt|abtreibung|schwangerschaftsabbruch|suizid(?:versuch)?|selbstmordversuch|drogen(?:sucht|abhängigkeit|problem)|alkohol(?:sucht|abhängigkeit|problem|ismus)|sucht(?:erkrankung|problem|klinik)|entzug|psychotherapie|psychiatrie|psychiatrische[nr]? (?:klinik|behandlung)|arbeitsunfähigkeit(?:sbescheinigung)?|attest|klinikaufenthalt|krankenhausaufenthalt|reha|dialyse|pflegebedürftigkeit|vorstrafen?|haftstrafe|inhaftiert|bewährungsstrafe|strafverfahren|ermittlungsverfahren|freiheitsstrafe|religionszugehörigkeit|moschee|konfession|gewerkschaftsmitglied(?:schaft)?|homosexualität|transition|geschlechtsangleichung|asthmaanfall|operation|operiert|amputation|querschnittslähmung|rollstuhl|magersucht|bulimie|long covid|corona-infektion)(?!\p{L})/gu;

const ARTICLE = /^(?:(?:einer?|einem|der|dem|den|die) )/iu;

const FIRST_PERSON =
  /(?<!\p{L})(?:ich|mir|mich|mein(?:e[rnms]?)?|unser(?:e[rnms]?)? (?:sohn|tochter|kind|mutter|vater))(?!\p{L})/iu;
const POSSESSIVE =
  /(?<!\p{L})(?:Ihr(?:e[rnms]?)?|ihr(?:e[rnms]?)?|sein(?:e[rnms]?)?|dessen|deren)(?: \p{L}{4,20}e[nrsm]?)? $/u;
const SUBJECT =
  /(?<!\p{L})(?:(?:die|der|den|dem|des|meine?r?|ihre?r?|seine?r?|unsere?r?) (?:antragsteller(?:in|s)?|kläger(?:in|s)?|patient(?:in|en)?|sohn(?:es)?|tochter|mutter|vaters?|kind(?:es)?|ehemann(?:es)?|ehefrau|mandant(?:in|en)?|bewohner(?:in|s)?|mitarbeiter(?:in|s)?|kolleg(?:e|in|en)|beschäftigten?|betroffenen?|verstorbenen?|mieter(?:in|s)?|nachbar(?:in|n|s)?|schüler(?:in|s)?|beschuldigten?|betreuten?)|bei (?:ihm|ihr)|(?:er|sie) (?:ist|war|hat|leidet|litt|befindet|bekam|erlitt|wurde))(?!\p{L})/iu;
const GENERAL =
  /(?:^|\n)\s{0,4}(?:wenn|falls|sofern|soweit|bei |im falle|für (?:menschen|personen|alle|schwerbehinderte)|wer |personen|menschen|alle |kinder|eltern|beschäftigte|antragstellende|voraussetzung|anspruch)/iu;

export const specialCategory: Recognizer = {
  name: 'special-category',
  rank: 80,
  find(prepared, { found }) {
    const { text } = prepared;
    const persons = found.filter((candidate) => candidate.type === 'PERSON');
    const candidates: Candidate[] = [];
    for (const phrase of [...PHRASES, ...CASED_PHRASES]) {
      for (const match of (PHRASES.includes(phrase) ? prepared.lower : text).matchAll(phrase)) {
        const value = (match[1] ?? '').trimEnd().replace(ARTICLE, '');
        if (value === '') continue;
        const sentence = sentenceAt(prepared, match.index, match.index + match[0].length);
        if (GENERAL.test(sentence.text)) continue;
        const start = match.index + match[0].lastIndexOf(value);
        candidates.push({
          start,
          end: start + value.length,
          type: 'SPECIAL_CATEGORY',
          confidence: 0.75,
          reason: 'context',
        });
      }
    }
    for (const match of prepared.lower.matchAll(WORDS)) {
      const end = match.index + match[0].length;
      const sentence = sentenceAt(prepared, match.index, end);
      const named = someWithin(persons, sentence.start, sentence.end);
      if (!named && GENERAL.test(sentence.text)) continue;
      const said =
        named ||
        FIRST_PERSON.test(sentence.text) ||
        SUBJECT.test(sentence.text) ||
        POSSESSIVE.test(text.slice(Math.max(0, match.index - 30), match.index));
      if (said) {
        candidates.push({
          start: match.index,
          end,
          type: 'SPECIAL_CATEGORY',
          confidence: named ? 0.75 : 0.65,
          reason: 'context',
        });
      }
    }
    return candidates;
  },
};

const REACH = 240;

/** The sentence around a place, at most `REACH` to each side. */
function sentenceAt({ text }: PreparedText, start: number, end: number) {
  const before = text.slice(Math.max(0, start - REACH), start);
  const cut = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n\n'),
    before.lastIndexOf(':\n'),
  );
  const from = start - before.length + cut + 1;
  const after = text.slice(end, end + REACH);
  const stop = /[.!?](?=\s|$)|\n\n/.exec(after);
  const to = end + (stop ? stop.index : after.length);
  return { start: from, end: to, text: text.slice(from, to).trimStart() };
}

/** Whether one of the candidates, ordered by place, touches a range. */
function someWithin(candidates: readonly Candidate[], start: number, end: number): boolean {
  let low = 0;
  let high = candidates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (candidates[middle]!.end > start) high = middle;
    else low = middle + 1;
  }
  return low < candidates.length && candidates[low]!.start < end;
}
