import { PLACEHOLDER, withoutForm } from '../privacy/masking/placeholder-shape';
import { facts } from './facts';
import { FUNCTION_WORDS } from './words';

/** A word that says what a sentence is about. */
export interface ContentWord {
  /** Equal for the forms of a word: "geleert", "leeren", "Leerung". Facts and placeholders as they are. */
  readonly stem: string;
  /** In small letters, without umlauts; whole. */
  readonly surface: string;
  /** A noun, a placeholder or a fact: a thing, not what happens to it. */
  readonly thing: boolean;
}

/** Words of asking and of politeness, which say nothing about the matter. */
const FRAME = new Set(
  `wann wo woher wohin wodurch wofür womit worauf woran worum wovon wozu warum wieso weshalb welche welcher welches welchen
  welchem wieviel wieviele viel viele vielen lange hoch oft teuer genau eigentlich überhaupt gern gerne ja nein
  wüsste wissen erfahren sagen mitteilen teilen frage fragen interessieren interessiert interessieren unklar klar sicher
  bitte bitten bittet schicken schicke senden zusenden zuschicken geben gibt nennen bekommen bekomme erhalten erhält
  brauche brauchen braucht benötige benötigen benötigt könnten könnte würde würden wäre hätte hätten möchte
  hiermit stelle stellen machen macht mache findet finde finden gilt gelten steht stehen geht gehen weiß verstehe
  außerdem zudem ferner weiterhin zusätzlich jetzt nun vielleicht eventuell leider dort nett schön toll lieb dankbar
  mir mich dir dich meine meinen meinem meiner meines eure unseres unserer dessen sein seine seinen denen deren
  guten tag hallo freundlichen grüßen damen herren geehrte geehrter herr frau dank danke vielen
  the and for are you your our can could would will please what when where which who how much many does did has have
  with this that from know tell send need like there`
    .split(/\s+/)
    .filter(Boolean),
);

const PREFIX =
  'zurück|zusammen|weiter|statt|nach|fest|teil|vor|auf|aus|ein|mit|weg|los|her|hin|ab|an|um|bei|zu';
const SEPARATED = new RegExp(`^(?:${PREFIX})$`);
const PARTICIPLE = new RegExp(
  `^(${PREFIX})?(?:ge|zu)(\\p{L}*?[aeiouyäöü]\\p{L}+(?:t|te\\p{L}?|n|ne\\p{L}?))$`,
  'u',
);

/** What means the same in an office's letters. */
const SAME: Readonly<Record<string, string>> = {
  gebuhr: 'kost',
  preis: 'kost',
  kostenlos: 'kost',
  gebuhrenfrei: 'kost',
  kostenfrei: 'kost',
  mull: 'abfall',
  offnungszeit: 'geoffnet',
  offn: 'geoffnet',
  offnung: 'geoffnet',
  sprechzeit: 'geoffnet',
  vordruck: 'formular',
  uberweis: 'zahl',
  bezahl: 'zahl',
};

const fold = (word: string): string =>
  word.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u').replace(/ß/g, 'ss');

const NOUN_ENDING = /(?<=.{4})(?:ern|em|en|er|es|e|n|s|t)$/;
const VERB_ENDING = /(?<=.{4})(?:ern|est|ten|tet|et|em|en|er|es|te|e|n|s|t)$/;

/** Cut to what the forms of a word share; at least four letters stay. */
export function stem(word: string): string {
  const low = word.toLowerCase();
  const [, prefix = '', rest] = (/^\p{Ll}/u.test(word) && PARTICIPLE.exec(low)) || [];
  const whole = fold(rest && rest.length > 3 ? prefix + rest : low);
  const noun = whole.replace(/(?<=.{4})ung(?:en|s)?$/, '');
  const ending = /^\p{Lu}/u.test(word) ? NOUN_ENDING : VERB_ENDING;
  const cut = noun === whole ? whole.replace(ending, '') : noun;
  return SAME[cut] ?? SAME[whole] ?? cut;
}

const TOKEN = new RegExp(`${PLACEHOLDER}|[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}-]*|[.,;:?!]`, 'gu');

/** The content words of a sentence in order, each once. */
export function contentWords(sentence: string): ContentWord[] {
  const found = new Map<string, ContentWord>();
  const add = (word: ContentWord): void => {
    if (!found.has(word.stem)) found.set(word.stem, word);
  };
  let text = sentence;
  for (const { value, start, end, kind } of facts(sentence)) {
    const stem = kind === 'date' ? `date:${value.split('-').slice(1).join('-')}` : `${kind}:${value}`;
    add({ stem, surface: stem, thing: true });
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  const tokens = joinSeparated(text.match(TOKEN) ?? []);
  tokens.forEach((token, index) => {
    // All forms of a person are the same thing.
    const subject = withoutForm(token);
    if (token.startsWith('[')) add({ stem: subject, surface: subject, thing: true });
    const low = token.toLowerCase();
    if (token.length < 3 || token.startsWith('[') || FUNCTION_WORDS.has(low) || FRAME.has(low)) return;
    add({ stem: stem(token), surface: fold(token), thing: index > 0 && /^\p{Lu}/u.test(token) });
  });
  return [...found.values()];
}

/** "melde … ab" is "abmelde": the particle at the end of a clause belongs to the verb before it. */
function joinSeparated(tokens: readonly string[]): string[] {
  const joined = [...tokens];
  let verb = -1;
  joined.forEach((token, index) => {
    const low = token.toLowerCase();
    const next = joined[index + 1];
    const ends = next === undefined || /^[.,;:?!]$|^(?:und|oder)$/.test(next);
    if (/^[.;:?!]$/.test(token)) verb = -1;
    else if (ends && verb >= 0 && SEPARATED.test(low)) {
      joined[verb] = `${low}${joined[verb]!.toLowerCase()}`;
      joined[index] = '';
    } else if (verb < 0 && /^\p{L}{4,}$/u.test(token) && (/^\p{Ll}/u.test(token) || index === 0))
      verb = FUNCTION_WORDS.has(low) || /^(?:wann|welchep{L}?)$/.test(low) ? -1 : index;
  });
  return joined.filter(Boolean);
}
