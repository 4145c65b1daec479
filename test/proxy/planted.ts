/** Made-up personal data that tests plant and then look for where it must not be. */
export const NAME = 'Erika Mustermann';
export const IBAN = 'DE02120300000000202051';
export const MAIL = 'erika.mustermann@beispiel-post.de';
/** A word that no log, record, answer or stream may repeat. */
export const WORD = 'Zwetschgenkuchenrezept';
export const classifiedText = 'VS-NUR FÜR DEN DIENSTGEBRAUCH\n\nDer Antrag liegt vor.';
