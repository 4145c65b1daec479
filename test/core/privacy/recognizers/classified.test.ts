import { nettetal } from '../../../../src/core/policy/nettetal';
import { analyze } from '../../../../src/core/privacy';
import { MARKS as WRITTEN } from '../../../../src/core/privacy/recognizers/classified/marks';

/** A text and the mark in it. */
const MARKS: readonly (readonly [text: string, mark: string])[] = [
  ['Personalangelegenheit – verschlossen\n\nText', 'Personalangelegenheit – verschlossen'],
  ['Zur vertraulichen Kenntnisnahme an die Vorsitzenden', 'Zur vertraulichen Kenntnisnahme'],
  ['Auf dem Deckel: VERTRAULICHE PERSONALSACHE', 'VERTRAULICHE PERSONALSACHE'],
  ['ENTWURF, NICHT ZUR WEITERGABE\nText', 'NICHT ZUR WEITERGABE'],
  ['Anlage 4 (nur für Fraktionen, vertraulich): Angebote', 'nur für Fraktionen, vertraulich'],
  ['VERTRAULICH/GESPERRT\nText', 'VERTRAULICH/GESPERRT'],
  ['VERTRAULICH – nicht für die Akte\n\nText', 'VERTRAULICH – nicht für die Akte'],
  ['Streng vertraulich (nur Amtsleitung)\n\nText', 'Streng vertraulich (nur Amtsleitung'],
  ['Nichtöffentlich – Sozialgeheimnis § 35 SGB I\n\nText', 'Nichtöffentlich – Sozialgeheimnis § 35 SGB I'],
  ['Nichtöffentliche Niederschrift Nr. 4/2026\n\nText', 'Nichtöffentliche Niederschrift'],
  ['intern, nicht weiterleiten\n\nText', 'intern, nicht weiterleiten'],
  ['Vertraulicher Bericht der Innenrevision\n\nText', 'Vertraulicher Bericht der Innenrevision'],
  ['Stadt Barth – Personalamt          Persönlich / Vertraulich\n\nText', 'Persönlich / Vertraulich'],
  ['Betr.: vertraulich – Beurteilung\nText', 'vertraulich'],
  ['Meldung an das ISB             TLP:AMBER / intern vertraulich\n\nText', 'TLP:AMBER / intern vertraulich'],
  ['Nur persönlich zu öffnen\nText', 'Nur persönlich zu öffnen'],
  ['Nichtöff. Sitzung des Rates\n\nText', 'Nichtöff. Sitzung'],
  [
    'Stadt Barth                  Nicht öffentliche Beschlussvorlage\n\nText',
    'Nicht öffentliche Beschlussvorlage',
  ],
  ['TOP 12 (nichtöffentlich): Grundstückskauf\n', 'nichtöffentlich'],
  ['N 3: nichtöffentlich\nText', 'nichtöffentlich'],
  ['Beschlussvorlage nichtöffentlich\n\nText', 'nichtöffentlich'],
  ['Sitzungsvorlage Nr. 12/2026 vertraulich\nText', 'vertraulich'],
  [
    'Auszug aus der Niederschrift der nichtöffentlichen Sitzung vom 4. Mai 2026\n\nText',
    'nichtöffentlichen Sitzung vom 4. Mai 2026',
  ],
  ['Nur zur internen Verwendung\nText', 'Nur zur internen Verwendung'],
  ['nur f. d. Dienstgebrauch\nText', 'nur f. d. Dienstgebrauch'],
  ['NfD\n\nText', 'NfD'],
  ['Schutzklasse: vertraulich\nText', 'vertraulich'],
  ['Vertraulich gemäß § 7 GeschO\nText', 'Vertraulich'],
  ['Steuergeheimnis (§ 30 AO)\nText', 'Steuergeheimnis'],
  ['Nur für Mitglieder des Personalausschusses\nText', 'Nur für Mitglieder des Personalausschusses'],
  ['Nur für die Fraktionsvorsitzenden\nText', 'Nur für die Fraktionsvorsitzenden'],
  ['Stellenplan 2027\nDiese Vorlage ist nichtöffentlich.\nText', 'nichtöffentlich'],
  ['Hinweis: Diese Unterlage ist vertraulich zu behandeln.\nText', 'vertraulich'],
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
  // Minutes, and papers under the heading, whatever stands above it.
  [
    'Tagesordnung\n\nÖffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil\n2. Personal: Der Rat beschließt die Kündigung.',
    'Nichtöffentlicher Teil',
  ],
  [
    'Tagesordnung\n\nÖffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil\n2. Personal\n\nFrau Stock erläutert den Vorgang.',
    'Nichtöffentlicher Teil',
  ],
  [
    'Einladung\n\nÖffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil\nDas Grundstück kostet 90.000 Euro',
    'Nichtöffentlicher Teil',
  ],
  ['Öffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil\n2. Personal', 'Nichtöffentlicher Teil'],
  [
    `Einladung\n\nÖffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil\n2. Personal\n\n${'Der Saal ist offen. '.repeat(30)}Beschluss: so.`,
    'Nichtöffentlicher Teil',
  ],
  ['Tagesordnung\n\nÖffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil', 'Nichtöffentlicher Teil'],
  ['Fallkonferenz 4.11. (vertraulich)\nText', 'vertraulich'],
  ['Beurteilung vom 3.2.2026 – streng vertraulich –\nText', 'streng vertraulich'],
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
  ['Aufschrift auf der Mappe: Verschluss!', 'Verschluss'],
  ['Der Ordner trägt den Vermerk »Nur für Mitglieder des HFA«.', 'Nur für Mitglieder des HFA'],
  ['Hier der Entwurf. Streng vertraulich, bitte nicht ausdrucken.', 'Streng vertraulich'],
  ['SV 44/2026 – nichtöffentlich – Verkauf der Hofstelle', 'nichtöffentlich'],
  ['Betreff: (vertraulich) Hinweis aus der Kita', 'vertraulich'],
  ['INTERN – Personalrat\nText', 'INTERN – Personalrat'],
  ['Vertraulichkeitsstufe: hoch\nText', 'Vertraulichkeitsstufe: hoch'],
  ['Nicht öffentlich zu behandeln – Personalie\nText', 'Nicht öffentlich zu behandeln'],
  ['Anhang B ist VS-eingestuft.', 'VS-eingestuft'],
  ['Frauenhaus – streng vertraulich, nur per Hand\n\nLiebe Frau Koch,', 'streng vertraulich, nur per Hand'],
  ['Jugendamt – vertraulich, nicht per Mail\n\nGuten Tag,', 'vertraulich'],
  ['Krisenstab, streng vertraulich, verschlossen\n\nText', 'streng vertraulich, verschlossen'],
  ['Ö/NÖ: nichtöffentlich\nText', 'nichtöffentlich'],
];

const NO_MARKS: readonly string[] = [
  'Telefonseelsorge – anonym, vertraulich, kostenlos\n\nRufen Sie an.',
  'Drogenberatung – vertraulich, nur nach Anmeldung\n\nRufen Sie an.',
  'Frauenhaus – vertraulich, rund um die Uhr\n\nRufen Sie an.',
  'Angebote in verschlossenem Umschlag mit der Aufschrift »Angebot Los 2« einreichen.',
  'Die Beratung ist anonym. Streng vertraulich gehen wir mit Ihren Daten um.',
  'Der Schrank steht unter Verschluss in Raum 4.',
  'Vertrauliche Unterlagen werden geschreddert.\n',
  'Personalangelegenheiten gehören in den nichtöffentlichen Teil.\n',
  'Intern: Der Aufzug ist defekt.\n',
  'Vertrauliche Geburt – Informationen für Schwangere\n',
  'Nichtöffentlicher Personennahverkehr\n',
  'Anonym – kostenlos – vertraulich: die Beratung\n',
  'Diese E-Mail ist vertraulich und nur für den Empfänger bestimmt.',
  'Diese Daten sind vertraulich. Die Vorlage ist öffentlich.',
  'TOP 12: Bericht aus der nichtöffentlichen Sitzung\nText',
  'Anlage 3 wird nach der Beratung veröffentlicht\nText',
  'Nach § 48 GO NRW kann der Rat nichtöffentlich beraten.',
  'Nur für Mitglieder des Fördervereins\nText',
  'Die Vertraulichkeit nach Art. 28 DSGVO',
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
  'Einladung\n\nÖffentlicher Teil\n1. Haushalt\n\nNichtöffentlicher Teil\n2. Grundstücke (418.700 €)\n3. Personal\n\nDer Saal ist barrierefrei.',
  'Tagesordnung\n\nI. Öffentlicher Teil\nTOP 1 Haushalt\n\nII. Nichtöffentlicher Teil\nTOP 2 Grundstücke\nTOP 3.1 Personal',
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

describe('marks as the list writes them', () => {
  // Where a mark has no word of those that are looked for, its line is never read.
  it.each(WRITTEN.map(({ words }) => [inText(words)]))('finds "%s" in a line of its own', (text) => {
    const found = analyze(`${text}\n\nText`, nettetal.privacy);
    expect(found.map(({ type }) => type)).toContain('CLASSIFIED');
  });
});

/** The first of each choice, without what may be left out. */
function inText(words: string): string {
  return words
    .split(' ')
    .filter((word) => !word.endsWith('?'))
    .map((word) =>
      word
        .split(/(?<=[~+])|(?=[~+])/)
        .map((part) => part.split('|')[0])
        .join(''),
    )
    .join(' ')
    .replaceAll('~', '-')
    .replaceAll('+', ' – ')
    .replaceAll('*', 'e');
}
