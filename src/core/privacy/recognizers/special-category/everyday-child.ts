import type { Telling } from './tellings';

/*
 * What a child is behind in and is supported in at school, as reports and notes say it. Basis: Art. 4 no. 15 GDPR; § 4 AO-SF
 * (need of special support).
 */
export const EVERYDAY_CHILD: readonly Telling[] = [
  [
    'whole',
    'sprachentwicklung sprechentwicklung motorik feinmotorik grobmotorik entwicklung lernentwicklung',
    /(?:verzögerte|verspätete|auffällige|gestörte|rückständige|eingeschränkte)[nr]? (?:\S{1,14} )?_/,
    /projekt|markt|bau|wirtschaft|stadt|gebiet/,
  ],
  [
    'whole',
    'entwicklung sprachentwicklung',
    /(?:förderbedarf|unterstützungsbedarf|förderung|gefördert) (?:\S{1,14} ){0,3}(?:im|in den) (?:förder)?(?:bereich|schwerpunkt)e?n? (?:emotionale und soziale |körperliche und motorische |soziale |emotionale |körperliche |motorische |geistige )?_|im (?:förder)?(?:bereich|schwerpunkt) (?:emotionale und soziale |körperliche und motorische |soziale |emotionale |körperliche |motorische |geistige )?_ (?:\S{1,14} ){0,3}(?:gefördert|unterstützt|förderbedarf)/,
    /angebot|schulen mit|lehrkräfte|kurs|projekt/,
  ],
  [
    'whole',
    'gefördert förderbedarf unterstützungsbedarf',
    /im (?:förder)?(?:bereich|schwerpunkt) (?:lernen|sprache|kommunikation|sehen|hören|verhalten|autismus) (?:\S{1,12} )?_|_ (?:sehen|hören|lernen|sprache|emotionale|geistige|körperliche|motorische|autismus)(?= |$)|_ (?:\S{1,12} )?im (?:förder)?(?:bereich|schwerpunkt) (?:lernen|sprache|kommunikation|sehen|hören|verhalten|autismus)(?= |$)/,
    /angebot|schulen mit|lehrkräfte|kurs|projekt|verein|kultur/,
  ],
  ['whole', 'prozentrang', /_ (?:von |bei |unter )?\d{1,2}(?= |$)/],
];
