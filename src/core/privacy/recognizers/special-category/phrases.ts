import { oneOf } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import { ALLERGEN_WORDS, allergen } from './allergens';
import { crimePhrase } from './crime-phrases';
import { levelOf } from './level';
import { paraphrase } from './paraphrases';
import type { Rule } from './phrase';
import { hit } from './phrase';
import { MIND_PHRASES_FIXED } from './phrases-mind';
import { PERSONAL_PHRASES } from './phrases-person';
import { scattered } from './scattered';
import { told } from './told';

/*
 * Fixed phrases by their last word and the words before it: "schlecht zu Fuß", "auf fremde Hilfe angewiesen".
 * Basis: Art. 4 no. 15 GDPR.
 */
const PHRASES: readonly (readonly [last: string, before: RegExp])[] = [
  ['fuß', /(?:schlecht|schlechter|(?:nicht|kaum) (?:mehr )?(?:so |sehr )?(?:gut|sicher)) zu$/],
  ['beine beinen', /(?:wackelig|wacklig|unsicher|schwach|schlecht) auf den$/],
  ['beieinander beisammen', /nicht (?:mehr )?(?:ganz|so|gut|recht)$/],
  ['kopf', /nicht (?:mehr )?(?:ganz )?(?:richtig|klar) im$/],
  ['gefesselt', /(?:ans|an das|an den|an ihren|an seinen) (?:bett|rollstuhl)$/],
  [
    'angewiesen',
    /auf (?:fremde |ständige |dauernde |ihre |seine )?(?:hilfe|pflege|betreuung|begleitung|unterstützung)(?: anderer| dritter| beim \S{1,24}| bei der \S{1,24})?$/,
  ],
  ['umständen', /in anderen$/],
  ['ufer', /vom anderen$/],
  ['nadel', /an der$/],
  [
    'flasche',
    /(?:(?:hängt|hing|sitzt|saß) (?:wieder |nur noch |ständig )?(?:an|vor) der|greift zur|wieder zur)$/,
  ],
  ['kräfte', /am ende (?:ihrer|seiner|meiner)$/],
  [
    'ende',
    /(?:psychisch|seelisch|nervlich|körperlich|gesundheitlich|den nerven|ihren nerven|seinen nerven|meinen nerven) (?:völlig |total )?am$/,
  ],
  ['rücken', /offene[mnr]$/],
  ['füßen händen fingern beinen', /kein gefühl (?:mehr )?in den$/],
  ['ansprechbar', /(?:nicht mehr|kaum noch|kaum|schlecht)$/],
  ['woche monat', /(?:ist|bin|sei|war) (?:jetzt |schon |bereits |nun )?(?:in der|im) \d{1,2}(?: \.)?$/],
  ['abteilung station', /geschlossene[nr]?$/],
  ['niere bein auge lunge arm hand ohr', /(?:nur noch|nur) eine?n?$/],
  ['lage', /(?:psychisch|gesundheitlich|körperlich|geistig|seelisch) (?:derzeit |zurzeit )?nicht in der$/],
  ['erwerbsfähigkeit', /minderung der$/],
  ['hause', /findet (?:allein )?(?:nicht|kaum) (?:mehr |noch )?nach$/],
  ['welt', /zu früh (?:zur|auf die)$/],
  [
    'messe moschee synagoge kirche gottesdienst beichte',
    /(?:sonntags|freitags|samstags|regelmäßig|täglich|jeden (?:sonntag|freitag|samstag|tag)) (?:in die|zur|zum|in den)$/,
  ],
  ['alles vieles', /vergisst$/],
  [
    'übergeben',
    /(?:hat|habe|hab|hatte|musste|muss|sich|mich|mir) (?:sich |mich )?(?:mehrfach|mehrmals|zweimal|dreimal|ständig|sich|mich)$/,
  ],
  ['getan angetan', /sich (?:etwas|was)$/],
  ...PERSONAL_PHRASES,
  ...MIND_PHRASES_FIXED,
];
const WORDS_BEFORE = 6;

const BEFORE = new Map<string, RegExp[]>();
for (const [words, before] of PHRASES)
  for (const word of forms(words)) BEFORE.set(word, [...(BEFORE.get(word) ?? []), before]);
export const PHRASE_WORDS: readonly string[] = [...BEFORE.keys()];

/** "Ich bin schlecht zu Fuß", "Er ist auf fremde Hilfe angewiesen". */
export const phrase: Rule = (place) =>
  fixed(place) ??
  paraphrase(place) ??
  scattered(place) ??
  told(place) ??
  crimePhrase(place) ??
  (isAllergen(place.tokens[place.index]) ? allergen(place) : undefined);

const isAllergen = oneOf(new Set(ALLERGEN_WORDS));

const fixed: Rule = (place) => {
  const { tokens, index } = place;
  const patterns = BEFORE.get(tokens[index]!.lower);
  if (!patterns) return undefined;
  const from = Math.max(place.sentence.start, index - WORDS_BEFORE);
  const words = tokens
    .slice(from, index)
    .map((token) => token.lower)
    .join(' ');
  const found = patterns.map((pattern) => pattern.exec(words)).find((match) => match !== null);
  if (!found) return undefined;
  // A colour, not what somebody is called
  if (tokens[index]!.lower.startsWith('schwarz')) {
    if (!isNoun(tokens, index)) return undefined;
    // "im 6. Monat schwanger" says it by itself.
  } else if (/^(?:schwanger|im|in|auf|des|nicht)$/.test(tokens[index + 1]?.lower ?? '')) return undefined;
  const level = levelOf(place, true);
  const start = index - found[0].trim().split(' ').length;
  return level >= 2 ? hit({ start, end: index + 1 }, level) : undefined;
};

/** "von einem Schwarzen", no "Schwarzen Peter" */
function isNoun(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return (
    tokens[index]!.case === 'capital' &&
    !(next?.kind === 'word' && next.case !== 'lower' && next.gap === 'space')
  );
}
