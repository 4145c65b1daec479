import { levelOf } from './special-level';
import { ORIGIN_NOUNS } from './special-origin';
import type { Rule } from './special-phrase';
import { COPULA, compound, hit, PERSON_NOUN, somewhere } from './special-phrase';
import { state } from './special-rules-health';
import { forms } from './special-words';

/** "ist Ukrainerin", "die Roma-Familie", "(Syrer)". */
export const people: Rule = (place) => {
  const { tokens, index, sentence } = place;
  if (tokens[index]!.case === 'lower') return undefined;
  if (tokens[index + 1]?.text === '-' && tokens[index + 2]?.lower === 'familie') {
    const level = levelOf(place, true);
    return level >= 1.5 ? hit({ start: index, end: index + 3 }, level) : undefined;
  }
  const span = compound(tokens, index);
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!span || (/^deutsche/.test(tokens[index]!.lower) && next?.kind === 'word' && next.case !== 'lower'))
    return undefined;
  const said =
    (before !== undefined &&
      (COPULA.test(before.lower) ||
        COPULA.test(tokens[index - 2]?.lower ?? '') ||
        /^[(:–]$/.test(before.text))) ||
    (before?.text === ',' && sentence.person);
  const level = said ? Math.max(levelOf(place, true), sentence.we ? 2 : 0) : 0;
  return level >= 2 ? hit(span, level) : undefined;
};

const NATIONALITY = new Set(['staatsangehörigkeit', 'nationalität', 'staatsbürgerschaft']);

/** "syrischer Staatsangehöriger", "ihre polnische Nachbarin", "staatenlos". */
export const origin: Rule = (place) => {
  const { tokens, index } = place;
  if (tokens[index]!.lower.startsWith('staatenlos')) return state(place);
  const end = tokens[index + 1]?.text === '-' ? index + 3 : index + 1;
  const noun = tokens[end];
  if (
    /^(?:ist|sei|war|lautet)$/.test(tokens[index - 1]?.lower ?? '') &&
    somewhere(tokens, place.sentence, NATIONALITY)
  ) {
    return hit({ start: index, end: index + 1 }, levelOf(place));
  }
  if (noun?.gap !== 'space') return undefined;
  const level = levelOf(place, true);
  if (ORIGIN_NOUNS.has(noun.lower)) {
    // The masculine singular is of one man: "syrischer Staatsangehöriger".
    const one =
      /(?:angehöriger|bürger|bürgerin|angehoeriger)$/.test(noun.lower) && !place.sentence.conditional;
    return level >= 1.5 || one ? hit({ start: index, end: end + 1 }, Math.max(level, 1.5)) : undefined;
  }
  if (!PERSON_NOUN.has(noun.lower) || noun.case === 'lower' || tokens[index]!.lower.startsWith('deutsch'))
    return undefined;
  return level >= 2 ? hit({ start: index, end: index + 1 }, level) : undefined;
};

const COMES = new Set(
  forms(`
    geflüchtet geflüchtete+r+n geflohen geflohene+r+n stammt stamme stammend stammende+r+n stammen kommt
    komme gekommen kam kamen eingereist zugewandert vertrieben ursprünglich flucht floh flohen flüchtete
    flüchteten flüchtling evakuiert gebürtig reiste migriert eingewandert
  `),
);

/** "aus Syrien geflüchtet", "stammt aus der Türkei". */
export const land: Rule = (place) => {
  const { tokens, index, sentence } = place;
  const article = /^(?:der|dem|den)$/.test(tokens[index - 1]?.lower ?? '') ? index - 1 : index;
  if (tokens[article - 1]?.lower !== 'aus' || !somewhere(tokens, sentence, COMES)) return undefined;
  const level = levelOf(place, true);
  const verb = tokens[index + 1];
  const end = verb && COMES.has(verb.lower) ? index + 2 : index + 1;
  return level >= 2 ? hit({ start: article - 1, end }, level) : undefined;
};
