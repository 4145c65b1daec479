import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';

/** A text and the mark in it. */
const MARKS: readonly (readonly [text: string, mark: string])[] = [
  ['VS-NUR FÜR DEN DIENSTGEBRAUCH\n\nText', 'VS-NUR FÜR DEN DIENSTGEBRAUCH'],
  ['Text\nVS-NfD\nText', 'VS-NfD'],
  ['GEHEIM\nText', 'GEHEIM'],
  ['Vorschläge für die Ehrung (streng vertraulich)\nText', 'streng vertraulich'],
  ['Kurzbericht Jugendzentrum, intern – nur Dienstgebrauch\nText', 'intern – nur Dienstgebrauch'],
  ['Vertraulich\n\nText', 'Vertraulich'],
  ['- vertraulich -\nText', 'vertraulich'],
  ['Nichtöffentliche Sitzung\nTOP 1', 'Nichtöffentliche Sitzung'],
  ['nichtöffentlich\n', 'nichtöffentlich'],
  ['Vorlage zur nichtöffentlichen Sitzung des Rates\n', 'nichtöffentlichen Sitzung des Rates'],
  ['Betreff: VERTRAULICH', 'VERTRAULICH'],
  ['VS – NUR FÜR DEN DIENSTGEBRAUCH', 'VS – NUR FÜR DEN DIENSTGEBRAUCH'],
  ['VS-NUR FUER DEN DIENSTGEBRAUCH', 'VS-NUR FUER DEN DIENSTGEBRAUCH'],
  ['Der Bericht (VS-NfD) liegt bei.', 'VS-NfD'],
  ['VS-VERTRAULICH', 'VS-VERTRAULICH'],
  ['STRENG GEHEIM', 'STRENG GEHEIM'],
  ['Verschlußsache', 'Verschlußsache'],
  ['amtlich geheimgehalten', 'amtlich geheimgehalten'],
  ['V E R T R A U L I C H\n\nSehr geehrte Damen und Herren', 'V E R T R A U L I C H'],
  ['Text\nN I C H T Ö F F E N T L I C H\nText', 'N I C H T Ö F F E N T L I C H'],
  ['*** VERTRAULICH ***', 'VERTRAULICH'],
  ['[Streng vertraulich]', 'Streng vertraulich'],
  ['Persönlich/Vertraulich', 'Persönlich/Vertraulich'],
  ['Betreff: [Vertraulich] Personalangelegenheit', 'Vertraulich'],
  ['Sensitivität: Vertraulich', 'Vertraulich'],
  ['Status: nichtöffentlich', 'nichtöffentlich'],
  ['Nichtoeffentliche Sitzung', 'Nichtoeffentliche Sitzung'],
  ['Nicht öffentliche Vorlage', 'Nicht öffentliche Vorlage'],
  ['II. Nichtöffentlicher Teil\n1. Grundstück', 'Nichtöffentlicher Teil'],
  ['Vorlage 12/2025 – vertraulich –', 'vertraulich'],
  ['Personalausschuss (nichtöffentlich)', 'nichtöffentlich'],
  ['Nur für den internen Gebrauch', 'Nur für den internen Gebrauch'],
  ['Nicht zur Veröffentlichung bestimmt', 'Nicht zur Veröffentlichung bestimmt'],
  ['Bitte vertraulich behandeln!', 'Bitte vertraulich behandeln'],
  ['PRIVATE & CONFIDENTIAL', 'PRIVATE & CONFIDENTIAL'],
  ['TLP:AMBER', 'TLP:AMBER'],
];

const NO_MARKS: readonly string[] = [
  'Wir behandeln Ihre Daten vertraulich.',
  'Ihre Angaben sind streng vertraulich zu behandeln und werden nicht weitergegeben.',
  'Das Wahlgeheimnis gilt. Die Wahl ist geheim.',
  'In nichtöffentlicher Sitzung wurde beraten.',
  'Einladung: Der Rat berät morgen in nichtöffentlicher Sitzung.',
  'Wahl der oder des Vorsitzenden (geheim)',
  'Der Rat tagt in nichtöffentlicher Sitzung.',
  'Der nichtöffentliche Teil beginnt um 19 Uhr.',
  'Vertrauliche Geburt nach § 25 SchKG',
  'Das Betriebsgeheimnis schützt § 17 des Gesetzes.',
  'Vertraulichkeit ist uns wichtig.',
  'Die Beratungsstelle hilft kostenlos, vertraulich und anonym.',
  'Anonyme Beratung (vertraulich)',
  'Bitte behandeln Sie das vertraulich.',
  'Geheimtipp am Niederrhein',
  'S. D. E. F. G. Müller',
];

const marksOf = (text: string) =>
  analyze(text, nettetal.privacy)
    .filter((finding) => finding.type === 'CLASSIFIED')
    .map((finding) => text.slice(finding.start, finding.end));

describe('a mark of classification', () => {
  it.each(MARKS)('is found in %j', (text, mark) => {
    expect(marksOf(text)).toEqual([mark]);
  });

  it.each(NO_MARKS)('is not in %j', (text) => {
    expect(marksOf(text)).toEqual([]);
  });
});
