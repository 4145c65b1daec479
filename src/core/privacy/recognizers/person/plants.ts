import { fitting, oneOf } from '../../per-word';
import type { Token } from '../../text';
import { words } from '../../words';
import type { NamePart } from './name-part';

/** Trees, shrubs and weather that women or families are called after. */
const isPlant = oneOf(
  words(
    `birke linde ahorn buche eiche erle esche ulme pappel weide kastanie kiefer tanne fichte lärche eibe platane robinie akazie zeder
    kirsche birnbaum apfelbaum nussbaum haselnuss hasel holunder flieder efeu hecke rose hortensie magnolie lilie tulpe brombeere
    distel dorn busch strauch baum ast stamm wurzel hagebutte weißdorn rotdorn mistel sturm hagel regen schnee frost winter sommer`,
  ),
);
const isSomewhere = fitting(
  /^(?:vor|im|am|an|auf|hinter|neben|beim|zwischen|entlang|gegenüber|über|unter|ohne|umgestürzt|gefällt|fällen|krank|morsch|abgestorben|droht)$/,
);

/** "Betreff: Birke vor Lötsch 14": a plant at its place. */
export const isPlantSomewhere = (tokens: readonly Token[], [only, second]: readonly NamePart[]): boolean =>
  only !== undefined && second === undefined && isPlant(only) && isSomewhere(tokens[only.to + 1]);
