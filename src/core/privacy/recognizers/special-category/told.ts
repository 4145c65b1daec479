import { forms } from '../../words';
import { Flag, flagsOf } from './flags';
import { isGeneral } from './general';
import type { Span } from './labels';
import type { Place } from './level';
import { levelOf } from './level';
import { spoken, textAround, without, wordAt, wordsAround } from './paraphrases';
import type { Rule } from './phrase';
import { compound, hit, somewhere } from './phrase';
import type { Telling } from './tellings';
import { TOLD } from './tellings';

/** Residence, union and politics: "Grenzübertrittsbescheinigung ausgehändigt", "steht auf Liste 2 der IG Metall". */
export const told: Rule = (place) => {
  const entries = TOLD.get(place.tokens[place.index]!.lower);
  if (!entries) return undefined;
  const span = compound(place.tokens, place.index);
  if (!span) return undefined;
  const of = without(place, span);
  let text: string | undefined;
  let level: number | undefined;
  const written = place.tokens[place.index]!.text;
  for (const entry of entries) {
    const { said, around, never } = entry;
    if (entry.capitals && entry.written !== written) continue;
    if (around) {
      text ??= textAround(place.tokens, place.index);
      if (!around.test(text) || never?.test(text)) continue;
    }
    level ??= levelOfPhrase(of);
    // "Mit der Blauen Karte können Fachkräfte …, erklärt Frau Koch"
    if (said === 'file' && isRuleOfMany(of)) continue;
    const enough = OF_CASES.has(said) ? level > 0 || isOneCase(of, said) : level >= 1.5;
    if (!enough) continue;
    const all = said === 'whole' ? (wholeOf(place, around) ?? span) : span;
    return hit(all, Math.max(level, 1.5), said === 'aside');
  }
  return undefined;
};

const OF_CASES: ReadonlySet<Telling[0]> = new Set<Telling[0]>(['file', 'sure']);

/** From the first to the last word that a pattern reads. */
function wholeOf({ tokens, index }: Place, around: RegExp | undefined): Span | undefined {
  const words = wordsAround(tokens, index);
  const text = spoken(tokens, words, index);
  const match = around?.exec(text);
  if (!match) return undefined;
  const first = wordAt(text, match.index);
  const last = wordAt(text, match.index + match[0].trimEnd().length);
  return { start: words[first]!, end: words[last]! + 1 };
}

/** What such a phrase says of "er" or "sie" counts behind "bei" and "gegen", too. */
function levelOfPhrase(place: Place): number {
  const level = levelOf(place, true);
  const { theyHave, pronoun, asks, conditional, generic, events } = place.sentence;
  const said = theyHave || pronoun;
  return level > 0 || !said || asks || conditional || generic.length + events.length > 0 ? level : 2;
}

const MANY = new Set(['können', 'müssen', 'dürfen', 'erhalten']);

function isRuleOfMany({ tokens, sentence }: Place): boolean {
  return !sentence.self && !sentence.kin && !sentence.pronoun && somewhere(tokens, sentence, MANY);
}

/** Steps of one case. */
const STEPS = new Set(
  forms(`
    erteilt erteilte verlängert abgelehnt widerrufen erloschen vorgelegt ausgehändigt ausgestellt eingeleitet gestellt beantragt beantragte erhielt bekam eingereist gekommen überstellt
    zugewiesen angehört untergetaucht anhängig bestellt rechtskräftig vollziehbar gewährt zuerkannt entzogen eingezogen verweigert verweigerte zugestellt erlassen angeordnet eingegangen abgewiesen
    laut nur genommen bewilligt gewähren ungültig abgelaufen abholbereit übersandt gesandt mitgeführt bescheinigt registriert vermerkt gemeldet abgemeldet verzogen fehlt befristet gestern heute anbei beigefügt bleibt anfrage klage eilantrag akte vermerk telefonat
  `),
);
/** What rules, fees and reports say. */
const OF_RULES = new Set(
  forms(
    'wird gebühr gebühren beträgt betragen gilt gelten werden müssen können dürfen brauchen benötigen erhalten personen menschen jahresbericht statistik gesetz verordnung kreis kommune kommunen bundesländer prozent insgesamt jährlich halbjahr zahl fälle anzahl bürgerbüro terminvergabe online formular antragsformular merkblatt',
  ),
);

function isOneCase(place: Place, said: Telling[0]): boolean {
  const { tokens, sentence } = place;
  if (
    isGeneral(place) ||
    sentence.generic.some((at) => !isOneFamily(tokens, at)) ||
    sentence.events.length > 0
  )
    return false;
  if (sentence.conditional || sentence.asks || somewhere(tokens, sentence, OF_RULES)) return false;
  return said === 'sure' || sentence.pronoun || sentence.dated || somewhere(tokens, sentence, STEPS);
}

/** "eine vierköpfige Familie" */
function isOneFamily(tokens: Place['tokens'], at: number): boolean {
  return (flagsOf(tokens[at]) & Flag.Generic) === 0;
}
