import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';

/**
 * A heading, a table or a word in the first line makes nobody's data public: post and notes have such too. Each text with
 * words that must be covered.
 */
const ROWS: readonly (readonly [text: string, ...words: string[]])[] = [
  [
    'Danke für das Merkblatt.\nIch leide an Depressionen und bin schwerbehindert. Meine Mutter ist dement.',
    'Depressionen',
    'schwerbehindert',
    'dement',
  ],
  [
    'Betreff: Antworten auf Ihre Fragen\n\nIch bin Alkoholiker und in Therapie. Mein Mann sitzt im Gefängnis.',
    'Alkoholiker',
    'Gefängnis',
  ],
  ['Tierheim: Schreiben an Frau Wagner\n\nFrau Wagner leidet an Schizophrenie.', 'Wagner', 'Schizophrenie'],
  ['Rundschreiben\n\nFrau Kowalski ist schwanger und an Krebs erkrankt.', 'Kowalski', 'Krebs'],
  ['Gruppe   Vorfall   Diagnose\nIgel     Kind      Epilepsie', 'Epilepsie'],
  ['Schule\tKinder\tAllergie\nGGS\tKevin Schmitz\tErdnuss', 'Kevin Schmitz'],
  [
    'Ortsteil | Besuch bei | Uhrzeit\nLobberich | Petra Hoffmann, Hochstraße 12 | 10 Uhr',
    'Petra Hoffmann',
    'Hochstraße 12',
  ],
  ['System\tKennwort\tStand\nMach\tkowalski.p\tneu', 'kowalski.p'],
  [
    'Helfer beim Kartoffelfest\n\nPetra Hoffmann\nSabine Kowalski, Kuchen',
    'Petra Hoffmann',
    'Sabine Kowalski',
  ],
  ['Funkverkehr am 3. Mai\n\nFrau Kowalski ist gestürzt.', 'Kowalski'],
  ['Halterliste\nPetra Hoffmann, brauner Hund\nFrau Kowalski, Katze', 'Petra Hoffmann', 'Kowalski'],
  ['Ich buchstabiere meinen Namen: Richard. Mein Vorname ist Viktor.', 'Richard', 'Viktor'],
  ['Es gibt Kowalski noch einmal eine Frist. Das Jugendamt gibt es Petra zurück.', 'Kowalski', 'Petra'],
  ['Haus 3: Elisabeth | Martha | Judith', 'Elisabeth', 'Martha', 'Judith'],
  ['Termin am Montag nach Petra, Freitag vor Kowalski.', 'Petra', 'Kowalski'],
  [
    'Meldehistorie Petra Hoffmann: 2019 Hochstraße 12, 2021 Bahnhofstraße 7',
    'Hochstraße 12',
    'Bahnhofstraße 7',
  ],
];

describe('under headings, in tables and behind words of printed texts', () => {
  it.each(ROWS)('%j', (text, ...words) => {
    const covered = analyze(text, nettetal.privacy);
    for (const word of words) {
      const start = text.indexOf(word);
      expect(covered.some((one) => one.start <= start && one.end >= start + word.length)).toBe(true);
    }
  });
});
