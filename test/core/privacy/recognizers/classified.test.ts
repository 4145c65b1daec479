import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';

/** A text and the mark in it. */
const MARKS: readonly (readonly [text: string, mark: string])[] = [
  ['Nichtöff. Sitzung des Rates\n\nText', 'Nichtöff. Sitzung'],
  [
    'Stadt Barth                  Nicht öffentliche Beschlussvorlage\n\nText',
    'Nicht öffentliche Beschlussvorlage',
  ],
  ['VS-NUR FÜR DEN DIENSTGEBRAUCH\n\nText', 'VS-NUR FÜR DEN DIENSTGEBRAUCH'],
  ['Text\nVS-NfD\nText', 'VS-NfD'],
  ['GEHEIM\nText', 'GEHEIM'],
  ['Rat der Stadt – nichtöffentliche Sitzung am 10.12.2026\n\nVorlage', 'nichtöffentliche Sitzung'],
  ['Meldung nach Art. 33 DSGVO – streng vertraulich\n\nText', 'streng vertraulich'],
  ['Anmeldung – Blatt 2 (vertraulich)\n\nText', 'vertraulich'],
  ['Vorschläge für die Ehrung (streng vertraulich)\nText', 'streng vertraulich'],
  ['Kurzbericht Jugendzentrum, intern – nur Dienstgebrauch\nText', 'intern – nur Dienstgebrauch'],
  ['Vertraulich – nur Meldebehörde\n\nText', 'Vertraulich – nur Meldebehörde'],
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
  ['Vertraulich – nur für den Empfänger', 'Vertraulich – nur für den Empfänger'],
  ['TLP:AMBER+STRICT', 'TLP:AMBER+STRICT'],
  ['VS-NUR FÜR DEN\nDIENSTGEBRAUCH\n\nText', 'VS-NUR FÜR DEN\nDIENSTGEBRAUCH'],
  ['VS-NUR FÜR DEN \r\n DIENSTGEBRAUCH\r\nText', 'VS-NUR FÜR DEN \r\n DIENSTGEBRAUCH'],
  ['VS - NUR\nFÜR DEN DIENSTGEBRAUCH', 'VS - NUR\nFÜR DEN DIENSTGEBRAUCH'],
  ['VS-\nNUR FÜR DEN DIENSTGEBRAUCH', 'VS-\nNUR FÜR DEN DIENSTGEBRAUCH'],
  ['VS-NUR  FÜR  DEN  DIENSTGEBRAUCH', 'VS-NUR  FÜR  DEN  DIENSTGEBRAUCH'],
  ['VS-NUR FÜR\tDEN\tDIENSTGEBRAUCH', 'VS-NUR FÜR\tDEN\tDIENSTGEBRAUCH'],
  ['VS-NUR\u00a0FÜR\u00a0DEN\u00a0DIENSTGEBRAUCH', 'VS-NUR\u00a0FÜR\u00a0DEN\u00a0DIENSTGEBRAUCH'],
  ['VS-NUR\u202fFÜR DEN\u2009DIENSTGEBRAUCH', 'VS-NUR\u202fFÜR DEN\u2009DIENSTGEBRAUCH'],
  ['VS-NUR FÜR DEN DIENST-\nGEBRAUCH', 'VS-NUR FÜR DEN DIENST-\nGEBRAUCH'],
  ['> VS-NUR FÜR DEN\n> DIENSTGEBRAUCH', 'VS-NUR FÜR DEN\n> DIENSTGEBRAUCH'],
  [`VS-NUR FÜR DEN\n${' '.repeat(30)}DIENSTGEBRAUCH`, `VS-NUR FÜR DEN\n${' '.repeat(30)}DIENSTGEBRAUCH`],
  ['Der Bericht ist VS-nur für den Dienstgebrauch.', 'VS-nur für den Dienstgebrauch'],
  ['der bericht ist vs-nfd, bitte beachten', 'vs-nfd'],
  ['VS – \tNfD', 'VS – \tNfD'],
  ['Nur für den\nDienstgebrauch', 'Nur für den\nDienstgebrauch'],
  ['Nur für den\ninternen  Gebrauch\n\nText', 'Nur für den\ninternen  Gebrauch'],
  ['STRENG\tGEHEIM', 'STRENG\tGEHEIM'],
  ['Streng\nvertraulich\n\nText', 'Streng\nvertraulich'],
  ['NICHT\nÖFFENTLICH', 'NICHT\nÖFFENTLICH'],
  ['Nicht  öffentliche  Sitzung', 'Nicht  öffentliche  Sitzung'],
  ['AMTLICH  GEHEIM\tGEHALTEN', 'AMTLICH  GEHEIM\tGEHALTEN'],
  ['Persönlich  und\nvertraulich', 'Persönlich  und\nvertraulich'],
  ['Vorschläge für die Ehrung (streng\nvertraulich)\nText', 'streng\nvertraulich'],
  ['Bitte  vertraulich\tbehandeln!', 'Bitte  vertraulich\tbehandeln'],
  ['Nicht zur\nVeröffentlichung bestimmt', 'Nicht zur\nVeröffentlichung bestimmt'],
  ['S T R E N G   G E H E I M', 'S T R E N G   G E H E I M'],
  [
    'V S - N U R   F Ü R   D E N   D I E N S T G E B R A U C H',
    'V S - N U R   F Ü R   D E N   D I E N S T G E B R A U C H',
  ],
];

const NO_MARKS: readonly string[] = [
  'Stadt Barth      Vorlage über vertrauliche Geburten\n\nText',
  'Trauungen am Samstag (intern)\n\nText',
  'Auswahlvermerk Kasse (EG 10), intern\n\nText',
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
  'Der Parkplatz ist nur für den Dienst\nGebrauchtwagen stehen hinten.',
  'Der Wagen ist nur für den\n\nDienstgebrauch',
  'Wir beraten Sie persönlich,\nvertraulich und kostenlos.',
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
