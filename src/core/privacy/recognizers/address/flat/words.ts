import { fitting } from '../../../per-word';
import { words } from '../../../words';

/* Words for storeys, flats and wings of a house, and for places that are offices. */

export const STOREYS = words(
  'verdieping floor st og obergeschoss obergeschoß stock stockwerk stck etage ug untergeschoss',
);
/** Storeys there is one of; the short ones only in capitals. */
export const SINGLE = words(
  'dachkammer dachwohnung dachzimmer dachstudio dachstübchen mansardenzimmer tiefparterre mezzanin zwischengeschoss souterrainwohnung souterain sutterain eg dg hp erdgeschoss erdgeschoß dachgeschoss dachgeschoß souterrain hochparterre parterre dachboden',
);
export const FLATS = words(
  'block trakt wohnbereich wohngruppe whg wohnung wohnungsnr wohnungsnummer app apartment appartement apt we wohneinheit tür aufgang zimmer zi raum container bungalow stiege ap etg turm eingang laubengang baracke pavillon chalet',
);
export const WINGS = words(
  'hofgebäude einliegerwohnung nebenhaus nebengebäude anbau kellerwohnung dachgeschosswohnung mansarde penthouse maisonette hofhaus torhaus remise hinterhof hinterhaus vorderhaus seitenflügel quergebäude gartenhaus hths hh vh sfl sf qg rückgebäude seitengebäude rgb hinterh vorderh seitenfl quergeb hofgeb rückgeb nebengeb gartenh',
);
export const FLAT_WORDS: ReadonlySet<string> = new Set([...STOREYS, ...SINGLE, ...FLATS, ...WINGS]);

export const SHORT = words('og ug eg dg hp we hh vh app sfl sf qg rgb');
export const SIDES = words('links rechts mitte li re lks rts mi hinten vorne vorn mittig außen left right');
export const isOrdinal = fitting(
  /^(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|oberste|letzte)[nrs]?$/,
);
export const OFFICE = words(
  `rathaus rathauses bürgerbüro bürgerservice zimmer raum räume büro büros amt fachbereich fachdienst abteilung saal sitzungssaal
  ratssaal museum bücherei bibliothek schule kita vhs volkshochschule ausstellung verwaltungsgebäude stadtverwaltung behörde dienststelle
  sprechstunde öffnungszeiten standesamt jugendamt sozialamt bauamt ordnungsamt jobcenter stadtkasse sekretariat empfang pforte
  besprechungsraum konferenzraum trauzimmer archiv foyer aula klassenraum klassenräume krankenhaus klinik station praxis arztpraxis kanzlei beratungsstelle fundbüro geschäftsstelle anlaufstelle`,
);
