/** What stands behind "z. B." is nobody's number. */
export const EXAMPLE = /(?:z\. ?B\.|zum Beispiel|beispielsweise) [„"(]?$/iu;
