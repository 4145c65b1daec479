import { isRole } from '../../lists/german';
import { fitting } from '../../per-word';
import type { Token } from '../../text';
import { forms } from '../../words';
import { isOwned, levelOf } from './level';
import { compound, hit, PERSON_NOUN, type Rule, somewhere } from './phrase';

/** Of these one must stand by words that things are called too. */
const FAITH = new Set(
  forms(
    'islam christentum judentum buddhismus glaube+n+s religion konfession kirche gemeinde evangelisch ev katholisch bekenntnis bek konf getauft muslima muslim ich er sie',
  ),
);

const NAMED_THINGS = new Set(
  forms(
    'maskottchen boot+es schiff+es lok zug bär eisbär tier hund lama kuh halle platz brücke fähre bagger traktor fahrzeug rose wein',
  ),
);

const RITE = /^(?:brauch|tradition|feiertag|speise|(?:toten)?waschung|totengebet|beisetzung)/;
/** What somebody belongs to: "Ihrer islamischen Gemeinde". */
const isCongregation = fitting(/^(?:gemeinde|moschee|synagoge)$/);
const isOffer = fitting(/^(?:bietet|lädt|veranstaltet|öffnet)$/);
const OFFERS = new Set(['bieten', 'anbieten']);
const isTheirs = fitting(/^(?:ihre|seine|meine|deine)[rn]?$/);

const FAITH_LABEL = /^(?:religion|konfession|bekenntnis|religionszugehörigkeit)$/;

/** "Eltern muslimisch, kein Schwein" */
function isNoteOnFamily(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:eltern|mutter|vater|familie|km|kv|kind)$/.test(tokens[index - 1]?.lower ?? '') &&
    /^[,;.)]$/.test(tokens[index + 1]?.text ?? '.')
  );
}

/** "ist katholisch", "jüdischen Glaubens", "eine muslimische Familie". */
export const belief: Rule = (place) => {
  const { tokens, index } = place;
  const span = compound(tokens, index);
  if (!span) return undefined;
  const next = tokens[span.end];
  const noun = next?.kind === 'word' && next.gap === 'space' && next.case !== 'lower' ? next : undefined;
  if (
    noun &&
    !RITE.test(noun.lower) &&
    !PERSON_NOUN.has(noun.lower) &&
    !isRole(noun.lower) &&
    !(isCongregation(noun) && isTheirs(tokens[index - 1])) &&
    /e[nrms]?$/.test(tokens[index]!.lower)
  )
    return undefined;
  // "Gläubiger" are owed something.
  if (tokens[index]!.lower.startsWith('gläubig') && tokens[index]!.case !== 'lower') return undefined;
  // "Die Grundsteuer wurde reformiert", "die Datei wurde konvertiert"
  if (
    /^(?:reformiert|konvertiert|übergetreten)/.test(tokens[index]!.lower) &&
    !somewhere(tokens, place.sentence, FAITH)
  )
    return undefined;
  // "Christlich Demokratische Union"
  if (tokens[index]!.lower === 'christlich' && /^(?:demokrat|sozial)/.test(next?.lower ?? ''))
    return undefined;
  // "Das Maskottchen wurde getauft"
  if (/^(?:um)?getauft/.test(tokens[index]!.lower) && somewhere(tokens, place.sentence, NAMED_THINGS))
    return undefined;
  // "Religion orthodox": without an ending it is of one.
  const answer =
    (FAITH_LABEL.test(tokens[index - 1]?.lower ?? '') || isNoteOnFamily(tokens, index)) &&
    !/e[nrms]?$/.test(tokens[index]!.lower) &&
    !place.sentence.conditional;
  // "Ihre islamische Gemeinde bietet Führungen", "Wir bieten islamische Waschung"
  if (
    isOffer(tokens[index + 2]) ||
    (noun && RITE.test(noun.lower) && place.sentence.we && somewhere(tokens, place.sentence, OFFERS))
  )
    return undefined;
  const owned = isCongregation(noun) && isTheirs(tokens[index - 1]) && isOwned(place);
  const level = Math.max(levelOf(place, true), answer || owned ? 2 : 0);
  // "muslimischen Glaubens", "kurdischer Abstammung"
  const whole =
    noun &&
    PERSON_NOUN.has(noun.lower) &&
    /^(?:glaube|herkunft|abstammung|konfession|religion)/.test(noun.lower);
  // "Die Bestattung nach muslimischem Ritus ist möglich"
  const enough =
    noun &&
    (RITE.test(noun.lower) || /^(?:ritus|bestattung|beerdigung|trauung|gottesdienst)/.test(noun.lower))
      ? 2
      : 1.5;
  return level >= enough
    ? hit({ start: span.start, end: whole ? span.end + 1 : span.end }, level)
    : undefined;
};
