import type { Candidate, Recognizer } from '../recognizer';
import { acting } from './person-acting';
import { labels, signatures } from './person-lines';
import { aloneLines } from './person-lines-alone';
import { listed } from './person-listed';
import { lowerCase } from './person-lower-case';
import { mailboxes } from './person-mailbox';
import { relatives } from './person-related';
import { repeated } from './person-repeated';
import { greetings, salutations } from './person-salutation';
import { cells } from './person-table';
import { together } from './person-together';

/*
 * Name of a natural person.
 * Issuer: registry office (§§ 1297 ff., 1355, 1616 ff. BGB; §§ 21, 43 PStG). Basis: Art. 4 no. 1 GDPR.
 * Format: first names, particles, last name; found by what stands around it (salutation, greeting, signature, label,
 *   kin or office) and by lists of names. Names that are ordinary words (Koch, Winter, König) need such evidence.
 *   Offices ("Frau Bürgermeisterin"), streets, schools, laws and firms named after persons are none.
 * Checksum: none; without a salutation or a label it stays a probability.
 * Fictitious: Erika Mustermann, Kowalski, Anna.
 */
export const person: Recognizer = {
  name: 'person',
  rank: 70,
  find(text, context) {
    const found = [
      ...salutations(text),
      ...greetings(text),
      ...signatures(text),
      ...labels(text),
      ...mailboxes(text),
      ...relatives(text),
      ...listed(text),
      ...cells(text),
      ...together(text),
      ...acting(text),
      ...lowerCase(text),
      ...aloneLines(text, context.found),
    ];
    return widest([...found, ...repeated(text, found)]);
  },
};

/** Of candidates inside one another the widest, as sure as the surest of them: "K. Müller", not "Müller". */
function widest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of [...candidates].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence,
  )) {
    const last = kept.at(-1);
    if (!last || one.end > last.end) kept.push(one);
    else if (one.confidence > last.confidence) {
      kept[kept.length - 1] = { ...last, confidence: one.confidence, reason: one.reason };
    }
  }
  return kept;
}
