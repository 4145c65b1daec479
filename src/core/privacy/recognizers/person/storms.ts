import { fitting, oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import { isNear } from './around';

const isWeather = fitting(
  /^(?:sturm|stürme|sturmtief|orkan|orkane|böen|unwetter|tief|hagelzug|wetterdienst)(?:e?s)?$/u,
);
/** Storms in Germany that are still spoken of (Freie Universität Berlin gives them their names). */
const isNameOfStorm = oneOf(
  words(
    'wiebke vivian lothar kyrill emma xynthia christian xaver ela niklas xavier friederike burglind eberhard sabine hendrik ylenia zeynep antonia zoltan poly bernd herwart',
  ),
);
/** Nobody here is called so. */
const isOnlyStorm = fitting(/^(?:kyrill|xynthia|burglind|herwart|zoltan)$/);
/** Who lives, plays or works together has first names too. */
const isOfGroup = fitting(
  /^(?:kind|kinder|kindern|haushalt|enkel|enkeln|enkelin|geschwister|familien?|mutter|vater|eltern|kollegen|kolleginnen|gruppe|trainer|trainerin|mannschaft|bescheid|meldete|rückten)$/,
);

/** "Kyrill warf 4200 Festmeter, so viel wie der Orkan Vivian": the name of a storm near weather, and no people. */
export const isStorm = (tokens: readonly Token[], at: number): boolean =>
  isNameOfStorm(tokens[at]) &&
  (isNear(tokens, at, isWeather) || isNear(tokens, at, isOnlyStorm)) &&
  !isNear(tokens, at, isOfGroup);
