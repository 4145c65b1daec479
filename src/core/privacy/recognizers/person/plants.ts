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

/** Families are often called so. */
const isOftenName = fitting(/^(?:busch|dorn|winter|sommer)$/);
const isWeather = fitting(/^(?:sturm|hagel|regen|schnee|frost)$/);
const isFelled = fitting(/^(?:umgestürzt|gefällt|fällen|morsch|abgestorben)$/);
const isStreet = fitting(/(?:straße|strasse|str|weg|platz|allee|gasse|ring|ufer|park|friedhof)$/);
const isOfPersons = fitting(/^(?:gericht|ort|mit)$/);

/** "Betreff: Birke vor Lötsch 14": a plant at its place; but "Linde vor Gericht", "Dorn am 4.3.", "Busch droht mit Klage". */
export function isPlantSomewhere(tokens: readonly Token[], [only, second]: readonly NamePart[]): boolean {
  if (only === undefined || second !== undefined || !isPlant(only)) return false;
  const next = tokens[only.to + 1];
  const place = tokens[only.to + 2];
  if (isOftenName(only))
    return isFelled(next) || (isSomewhere(next) && (isStreet(place) || isStreet(tokens[only.to + 3])));
  return isSomewhere(next) && !isOfPersons(place) && (place?.kind !== 'number' || isWeather(only));
}
