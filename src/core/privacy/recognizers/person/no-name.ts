import type { Token } from '../../text';
import type { NamePart } from './name-part';
import { isKnown } from './name-part';

/** "Gemeldet von: Wachschutz", "Protokoll: Fachgebiet Umwelt", "Antrag: Trinkbrunnen": no name, whatever the lists lack. */
export function isOffice(part: NamePart): boolean {
  return !isKnown(part) && THING_END.test(part.lower);
}

const THING_END =
  /^(?:bauhof|friedhof|rathaus)$|.{3}(?:schutz|gebiet|bereich|amt|büro|kasse|team|verwaltung|leitung|sekretariat|stelle|dienst|abteilung|referat|zentrale|gruppe|kolonne|wache|feuerwehr|polizei|praxis|kanzlei|verein|verband|brunnen|spielplatz|parkplatz|sportplatz|stellplatz|stadion|anlage|radweg|gehweg|fußweg|wanderweg|schulweg|straße|konzept|ungsplan|haltsplan|stellenplan|lageplan|projekt|schau|kontrolle|abnahme|begehung|zuschuss|ordnung|aufsicht|baurecht|steuerrecht|sozialrecht|ausländerrecht|wesen|service|hilfe|verkehr|umwelt|soziales|jugend|kultur|finanzen|register|technik|pflege|bücherei|bibliothek|archiv|bahnhof|friedhof|gerichtshof|stoffhof|betriebshof|krankenhaus|bestattungshaus|autohaus|..ung|.heit|.keit|.schaft|.tion)$/;

/** "Verteiler: FB 1": an abbreviation before a number. */
export function isNumberedAbbreviation(tokens: readonly Token[], part: NamePart): boolean {
  const { case: written } = tokens[part.from]!;
  return (
    (part.unknown || part.common) &&
    written === 'upper' &&
    part.lower.length < 4 &&
    tokens[part.to + 1]?.kind === 'number'
  );
}
