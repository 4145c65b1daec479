import type { Telling } from './tellings';

/*
 * Faith and party in passing: "ihren Austritt aus der ev.-luth. Kirche", "gehört zur polnischen Mission", "wir Grünen".
 * Basis: Art. 9 (1) GDPR.
 */
export const EVERYDAY_FAITH: readonly Telling[] = [
  [
    'person',
    'austritt',
    /(?:ihren|seinen|meinen) _ aus der (?:\S{1,14} ){0,4}kirche|_ aus der (?:\S{1,14} ){0,4}kirche (?:\S{1,14} ){0,3}erklärt/,
  ],
  ['person', 'betet bete', /_ viel(?= |$)|viel _(?= |$)/],
  [
    'person',
    'mission',
    /(?:gehört|angehör\S{0,3}|mitglied|getauft|aktiv|getraut) (?:\S{1,14} ){0,3}(?:polnische|kroatische|italienische|spanische|portugiesische|ukrainische|slowenische|ungarische|vietnamesische|muttersprachliche)[nr]? (?:katholischen )?_/,
  ],
  [
    'person',
    'Grünen Linken Liberalen Genossen Sozialdemokraten Christdemokraten Kommunisten',
    /(?:wir|uns) _/,
  ],
];
