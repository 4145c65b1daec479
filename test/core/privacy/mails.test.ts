import { nettetal } from '../../../src/core/policy/nettetal';
import { analyze } from '../../../src/core/privacy';
import { MAILS } from './samples/mails';

/** Places of `words` in `text` that are words of their own. */
function placesOf(text: string, words: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{N}]/u.test(around)) places.push({ start: at, end: at + words.length });
  }
  return places;
}

describe.each(Object.entries(MAILS))('a mail %s', (_, { text, personal, harmless }) => {
  const findings = analyze(text, nettetal.privacy);
  /** Letters and digits of a place that no finding covers. */
  const open = ({ start, end }: { start: number; end: number }) =>
    [...text.slice(start, end)]
      .filter((char, index) => {
        const at = start + index;
        return (
          /[\p{L}\p{N}]/u.test(char) && !findings.some((finding) => finding.start <= at && at < finding.end)
        );
      })
      .join('');

  it.each(personal)('hides %j wherever it stands', (words) => {
    const places = placesOf(text, words);
    expect(places.length).toBeGreaterThan(0);
    expect(places.map(open).join('')).toBe('');
  });

  it.each(harmless)('leaves %j alone', (words) => {
    const places = placesOf(text, words);
    expect(places.length).toBeGreaterThan(0);
    const touched = places.filter(({ start, end }) =>
      findings.some((finding) => finding.start < end && start < finding.end),
    );
    expect(touched.map(({ start, end }) => text.slice(start, end))).toEqual([]);
  });
});
