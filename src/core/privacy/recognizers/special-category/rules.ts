import { unable } from './abilities';
import { abused, beaten, misdeed, reported, taken } from './deeds';
import { denomination, idiom } from './idioms';
import { labValue } from './lab-values';
import type { Entry } from './lexicon';
import { worn } from './limbs';
import type { Rule } from './phrase';
import { belief } from './rules-belief';
import { body } from './rules-biometric';
import { bodyPart } from './rules-body';
import { treated, ward } from './rules-care';
import { clinical } from './rules-clinical';
import { accused, convicted, crime, justice } from './rules-crime';
import { caught, culprit, prosecuted, statute } from './rules-culprit';
import { group } from './rules-group';
import { health, illness, state, suffer } from './rules-health';
import { land } from './rules-land';
import { membership } from './rules-membership';
import { origin } from './rules-origin';
import { people } from './rules-people';
import { sexual, spouse } from './rules-sexual';
import { telling } from './rules-telling';

/** When a word of each kind is said of a person. */
export const RULES: Readonly<Record<Exclude<Entry, 'label' | 'measure' | 'phrase'>, Rule>> = {
  illness: (place) => illness(place) ?? bodyPart(place) ?? labValue(place),
  clinical,
  health,
  state,
  treated,
  ward,
  belief,
  believer: people,
  membership,
  group,
  sexual,
  body,
  origin,
  people,
  land,
  crime,
  justice,
  convicted,
  prosecuted,
  culprit,
  caught,
  statute: (place) =>
    statute(place) ?? (place.tokens[place.index]!.lower === 'btmg' ? crime(place) : undefined),
  taken,
  abused,
  beaten,
  reported,
  spouse,
  suffer,
  accused,
  idiom: (place) => idiom(place) ?? beaten(place) ?? misdeed(place) ?? bodyPart(place) ?? labValue(place),
  denomination,
  worn,
  part: bodyPart,
  lab: labValue,
  unable,
  telling,
};
