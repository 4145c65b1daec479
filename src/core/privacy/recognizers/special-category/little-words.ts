import { fitting } from '../../per-word';

/** Marks at which what belongs together ends. */
export const endsPart = fitting(/^[.:;!?|]$/);

/** What stands between items of a row and between clauses. */
export const joinsParts = fitting(/^(?:,|und|oder)$/);

/** "der ist krank", "diese Frau": points at one. */
export const isPointer = fitting(/^(?:der|die|dieser|diese)$/);

/** An adjective before a noun ends so. */
export const endsAsAttribute = fitting(/e[nrms]?$/);

/** Many of a kind, and verbs of many. */
export const endsInEn = fitting(/en$/);

/** "psychisch krank" says of what. */
export const isOfMind = fitting(
  /^(?:psychisch|seelisch|geistig|nervlich|unheilbar|chronisch|suchtmittel|demenziell)$/,
);
