import { isKin } from '../../lists/german';
import { foldName, lookUpName } from '../../lists/names';
import { isNoun } from '../../lists/vocabulary';
import { fitting } from '../../per-word';
import type { Candidate } from '../../recognizer';
import type { PreparedText, Token } from '../../text';
import { indexOf, sought } from '../../token-index';
import { dateAt, partOfDateAt, yearOf } from '../dates';
import { labelsOf } from '../labels/labels';
import { rowsOf } from '../labels/rows';
import { beginsHere } from '../reading';
import { candidate } from './date';

const AGE =
  'ein(?:s|undzwanzig)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\\p{Ll}{3,7}zehn|\\p{Ll}{0,12}(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)|hundert';
const TURNS = new Set(
  'wird werden werde wurde wurden vollendet vollende vollendete feiert feiere feierte begeht begehe beging feiern'.split(
    ' ',
  ),
);
const BEHIND = new RegExp(
  `^,? (?:(?:nun|schon|endlich) )?(?:(?:${AGE})(?: Jahre)?(?: alt)?(?=[.,;!)\\n]| und |$)|(?:(?:sein|ihr|mein|das)(?:en)? )?\\d{1,3}(?: Jahre(?: alt)?(?!\\p{L})|\\. (?:Lebensjahr|Geburtstag)))`,
  'iu',
);
/** "ist am 3.5. 18 geworden", "wurde am 3.5. 18." */
const TURNED = /^ \d{1,3}(?: Jahre(?: alt)?)? geworden(?!\p{L})/u;

function ownDay(text: string, start: number): Candidate | undefined {
  if (!OWN_DAY.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  const end = dateAt(text, start) ?? partOfDateAt(text, start);
  return end === undefined ? undefined : candidate(start, end, 0.7);
}

const BIRTHDAYS = sought(fitting(/^geburtstag/));

/** The days of a month: "Geburtstagskinder im Juni: Toni (3.), Hatice (11.)". */
const DAYS = /(?<=\p{L}\.? \()(?:0?[1-9]|[12]\d|3[01])\.(?=\))/gu;
const LISTED = /(?<=\p{L}[ :,(]{1,2})(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?!\d)/gu;

/** "Geburtstagsliste Team 2: Lenz 6.6., Tietz 19.8." */
function listed(text: string, from: number): Candidate[] {
  const rest = text.slice(from, from + 300).split('\n', 1)[0]!;
  const days = [...rest.matchAll(LISTED)];
  const inMonth = /^ im \p{L}{3,9}:/u.test(rest) ? [...rest.matchAll(DAYS)] : [];
  if (inMonth.length > 1)
    return inMonth.map((day) => candidate(from + day.index, from + day.index + day[0].length, 0.7)!);
  return days.length < 2 || !rest.includes(':')
    ? []
    : days.map((day) => candidate(from + day.index, from + day.index + day[0].length, 0.7)!);
}

const isArticle = fitting(/^(?:der|die|das|unser|unsere)$/);
const headsList = fitting(/^geburtstags?(?:e|liste|kalender|kinder|runde)$/);

/** The day on which somebody turns an age: "wird am 30.06. sechs", "werden am 3. Mai neunzig". */
export function birthdays({ text, tokens }: PreparedText): Candidate[] {
  const found: Candidate[] = [];
  for (const index of indexOf(tokens).of(BIRTHDAYS)) {
    const day = dayOfBirthday(text, tokens, index);
    if (day) found.push(day);
    if (headsList(tokens[index])) found.push(...listed(text, tokens[index]!.end));
  }
  for (const index of indexOf(tokens).numbers) {
    if (index === 0) continue;
    const { start } = tokens[index]!;
    const own = mayAnnounceDay(tokens[index - 1]) ? ownDay(text, start) : undefined;
    if (own) found.push(own);
    // "wird 85 am: 8.4."
    const am = tokens[index - 1]!.text === ':' ? index - 2 : index - 1;
    if (tokens[am]?.lower !== 'am') {
      const born = bornOn(text, start);
      if (born) found.push(born);
      continue;
    }
    const turns = turning(text, start);
    if (turns) found.push(turns);
    const delivered = delivery(text, start);
    if (delivered) found.push(delivered);
    const whose = tokens[index - 3];
    // "Der Verein wird am 3.5. 100 Jahre alt."
    if (isArticle(tokens[index - 4]) && isThing(whose)) continue;
    if (isRound(tokens, am - 1)) {
      const round = dateAt(text, start) ?? partOfDateAt(text, start);
      if (round !== undefined) found.push(candidate(start, round, 0.7)!);
      continue;
    }
    const verb = TURNS.has(tokens[index - 2]?.lower ?? '') || TURNS.has(tokens[index - 3]?.lower ?? '');
    const end = dateAt(text, start) ?? partOfDateAt(text, start);
    if (end === undefined) continue;
    const behind = text.slice(end, end + 40);
    if (verb ? BEHIND.test(behind) || TURNED.test(behind) : TURNED.test(behind))
      found.push(candidate(start, end, 0.7)!);
  }
  return found;
}

/** "Zum 95. am 12.6.", "Frau Jansen, 90 am 17.3." */
function isRound(tokens: readonly Token[], last: number): boolean {
  const at = tokens[last]?.text === '.' ? last - 1 : last;
  const age = tokens[at];
  if (age?.kind !== 'number' || Number(age.text) < 14 || Number(age.text) > 110) return false;
  const before = tokens[at - 1];
  if (before?.lower === 'zum' && at < last) return !isOfThing(tokens, at + 5);
  const name = tokens[at - 2];
  if (before?.lower === 'wird' && tokens[last + 2]?.text === ':') return true;
  return (
    before?.text === ',' && name?.case === 'capital' && /^(?:frau|herrn?)$/.test(tokens[at - 3]?.lower ?? '')
  );
}

/** "15. 12. 37 bin ich" */
function bornOn(text: string, start: number): Candidate | undefined {
  const end = dateAt(text, start);
  return end !== undefined && text.startsWith(' bin ich', end) ? candidate(start, end, 0.7) : undefined;
}

/** "gratuliert der Rat dem Verein": nobody is named behind. */
function isOfThing(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 14; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph') return true;
    if (/^(?:frau|herrn?|eheleuten?|uns|ihm|ihr|mein\p{L}{0,2})$/u.test(token.lower) || isKin(token.lower))
      return false;
    if (token.case === 'capital' && lookUpName(token.text).first === 'sure') return false;
  }
  return true;
}

/** "Geburtstag 13.6.", "Geburtstag: 3. Mai", "unsere Trauung am 21. Juni" */
const OWN_DAY =
  /(?:geburtstag(?::| ist(?: am)?| am)?|(?:seit der|nach der|bei der|unsere|unserer|meine|meiner|ihre|ihrer|seine|seiner|deren|eure|eurer) (?:kirchliche |standesamtliche )?(?:trauung|(?:silber|gold|diamant)?hochzeit|heirat|eheschließung|verpartnerung|taufe)(?: (?:ist|war))? am) $/iu;

/** What ends such an announcement. */
const mayAnnounceDay = fitting(/(?:geburtstag|^:|^am|^ist)$/);

const endsSentence = fitting(/^[.!?;]$/);

/** "hat am 18.12. Geburtstag", "kommt am Geburtstag, also am 18.12." */
function dayOfBirthday(text: string, tokens: readonly Token[], index: number): Candidate | undefined {
  // "Der Geburtstag der Stadt": of a thing
  const whose = tokens[index + 2];
  if (/^(?:der|des|unserer|unseres)$/.test(tokens[index + 1]?.lower ?? '') && isThing(whose))
    return undefined;
  for (let at = index + 1; at < index + 7; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'paragraph' || endsSentence(token)) return undefined;
    if (token.kind !== 'number' || tokens[at - 1]!.lower !== 'am') continue;
    const end = dateAt(text, token.start) ?? partOfDateAt(text, token.start);
    return end === undefined ? undefined : candidate(token.start, end, 0.7);
  }
  return undefined;
}

function isThing(token: Token | undefined): boolean {
  return (
    token?.case === 'capital' &&
    isNoun(foldName(token.lower)) &&
    !isKin(token.lower) &&
    lookUpName(token.lower).first !== 'sure'
  );
}

/** Years of a couple by what their wedding is called. */
const WEDDINGS: readonly (readonly [begins: string, years: number])[] = [
  ['silber', 25],
  ['gold', 50],
  ['diamant', 60],
  ['eisern', 65],
  ['gnaden', 70],
];
/** When somebody reaches an age that a letter tells: about the time of writing. */
const FROM = 2018;
const TO = 2036;
const NUMBER_NEAR = /(?<!\d)(\d{1,3})(?:\.|[- ]?j)?[ -]?$/u;
const NUMBER_BEHIND = /^(?: (?:\p{L}{2,12} ){0,3})(\d{1,3})(?!\d|[.,]\d|\p{L})/u;
const NEAR = 16;
const FULL =
  /(?<![\d.,/-])(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|1[0-2])[./-] ?(?:18|19|20)\d{2}(?![\d-])/gu;

/** Years that are none of a life. */
const OF_OFFICE =
  /dienst|jubiläum|mitglied|betrieb|besteh|eintritt|gegründet|vertrag|gültig|frist|verjähr|aufbewahr|alt(?:bau|last)|baujahr|miet/iu;

/** A date that fits the age told beside it in the same line: "09.05.1936: Szczepan Adamczyk, wird 90", "28.05.1976 (Gold)". */
export function byAge(prepared: PreparedText): Candidate[] {
  const { text } = prepared;
  const rows = rowsOf(prepared);
  return labelsOf(prepared)
    .of('age')
    .flatMap((label): Candidate[] => {
      const word = text.slice(label.start, label.end).toLowerCase();
      const wedding = WEDDINGS.find(([begins]) => word.startsWith(begins))?.[1];
      const told =
        wedding ??
        Number(
          NUMBER_BEHIND.exec(text.slice(label.end, label.end + 40))?.[1] ??
            NUMBER_NEAR.exec(text.slice(Math.max(0, label.start - 6), label.start))?.[1] ??
            0,
        );
      if (told < 14 || told > 112) return [];
      if (
        wedding === undefined &&
        OF_OFFICE.test(text.slice(Math.max(0, label.start - 100), label.end + 100))
      )
        return [];
      // "Ruth Behn, 90 Jahre am 17.05.2026"
      const on = /^ (?:alt )?am (?=\d)/u.exec(text.slice(label.end, label.end + 10))?.[0];
      const turned = on && word === 'jahre' && told > 49 ? dateAt(text, label.end + on.length) : undefined;
      if (turned !== undefined) return [candidate(label.end + on!.length, turned, 0.7)!];
      const row = rows.row(rows.lineAt(label.start))!;
      const from = Math.max(row.cells[0]!, label.start - 100);
      const near = text.slice(from, Math.min(row.end, label.end + 100));
      return [...near.matchAll(FULL)].flatMap((match) => {
        const reached = (yearOf(match[0]) ?? 0) + told;
        const start = from + match.index;
        const end = start + match[0].length;
        const between = start > label.end ? text.slice(label.end, start) : text.slice(end, label.start);
        // "(45 J., 03.04.1980)"; years of anything else stand farther off.
        const far = /^j/.test(word) && between.length > NEAR;
        return reached >= FROM &&
          reached <= TO &&
          !far &&
          !/\p{L}{3}[.!?] /u.test(between) &&
          beginsHere(text, start)
          ? [candidate(start, start + match[0].length, 0.7)!]
          : [];
      });
    });
}

/** "Am 9. März wird mein Vater 85 Jahre alt", "am 14.7. werd ich 18". */
const TURNING =
  /^,? (?:wird|werde?|werden|wurde|vollendet|vollende|feiert|feiere|begeht)(?!\p{L})(?: (?:ich|er|[Ss]ie|wir|mein\p{L}{0,2}|unser\p{L}{0,2}|ihr\p{L}{0,2}|sein\p{L}{0,2}|Herrn?|Frau|das|der|die|unser|kleine[rs]?|große[rs]?|jüngste[rs]?|älteste[rs]?)){0,3}(?: (\p{Lu}\p{L}{1,20}(?:-\p{Lu}\p{L}{1,20})?)(?: \p{Lu}\p{L}{1,20}(?:-\p{Lu}\p{L}{1,20})?)?)?(?: (?:schon|nun|jetzt|endlich|auch|sein|ihr|mein|das|seinen|ihren|meinen|Ihren|Ihr|den))*[ ]/u;
const REACHED = new RegExp(
  `^(\\d{1,3}|${AGE})(?:\\. (?:Lebensjahr|Geburtstag)| Jahre(?: alt)?|(?=[.,;:!)\\n]|$| und ))`,
  'u',
);

function turning(text: string, start: number): Candidate | undefined {
  const end = dateAt(text, start) ?? partOfDateAt(text, start);
  if (end === undefined) return undefined;
  const behind = text.slice(end, end + 100);
  const verb = TURNING.exec(behind);
  if (!verb) return undefined;
  const age = REACHED.exec(behind.slice(verb[0].length));
  if (!age || /^(?:0|11[3-9]|1[2-9]\d|[2-9]\d\d)$/.test(age[1]!)) return undefined;
  const pronoun = / (?:ich|er|[Ss]ie|wir|Herrn?|Frau) /u.test(verb[0]);
  const name = verb[1];
  const person = name
    ? isKin(name.toLowerCase()) || lookUpName(name).first !== 'no' || lookUpName(name).last === 'sure'
    : false;
  return pronoun || person ? candidate(start, end, 0.7) : undefined;
}

/** "hat am 18.8. unseren Sohn Emil bekommen", "sind am 3.5. Eltern geworden", "beide am 2.11.2025" of children. */
const DELIVERY =
  /^(?: (?:um|gegen) [\d.:]{1,5} Uhr(?: \d{1,2})?)?(?: (?!für|von|vom|mit|zu|zur|zum|wegen|bei|beim)\p{L}{1,16}){0,6}? (?:Sohn|Söhne|Tochter|Töchter|Zwillinge|Drillinge|Mädchen|Jungen|Kind|Kinder|Baby|Knaben|Bub|Buben)(?: \p{Lu}\p{L}{1,20}){0,3} (?:bekommen|gekriegt|entbunden)(?!\p{L})/u;
const PARENTS =
  /^,? (?:(?:zum|das) (?:ersten|zweiten|dritten) Mal )?(?:Eltern|Mama|Papa|Mutter|Vater|Oma|Opa|Großeltern|Tante|Onkel) geworden(?!\p{L})/u;
const BOTH =
  /(?<!\p{L})(?:zwillinge|drillinge|(?:kinder|söhne|töchter|mädchen|jungs|jungen)[^.!?\n\d]{0,24} (?:bekommen|geboren))(?!\p{L})[^.!?\n\d]{0,30}, (?:beide|alle(?: drei)?) (?:geboren )?am $/iu;

function delivery(text: string, start: number): Candidate | undefined {
  const end = dateAt(text, start) ?? partOfDateAt(text, start);
  if (end === undefined) return undefined;
  const behind = text.slice(end, end + 130);
  return DELIVERY.test(behind) ||
    PARENTS.test(behind) ||
    BOTH.test(text.slice(Math.max(0, start - 90), start))
    ? candidate(start, end, 0.7)
    : undefined;
}
