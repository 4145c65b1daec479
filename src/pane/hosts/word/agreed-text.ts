import { diffWordsWithSpace } from 'diff';
import type { OoxmlParagraph } from './ooxml/paragraph';
import { comparable, type Snapshot } from './snapshot';

/**
 * Asks Word for the text after tracked changes (WordApi 1.4), for paragraphs with tracked changes
 * only: the call scrolled the view and froze with some comments (office-js #3691, #4302).
 * What the package and Word don't both show as standing is left out, so that no deletion gets through.
 */
export function requestAgreedTexts(snapshot: Snapshot, partial: ReadonlySet<number>): () => Snapshot {
  const asked = snapshot.paragraphs.map((paragraph, index) => {
    if (!paragraph.revised || partial.has(index)) return undefined;
    return snapshot.objects[index]?.getReviewedText('Current');
  });
  return () => ({
    ...snapshot,
    paragraphs: snapshot.paragraphs.map((paragraph, index) => {
      const reviewed = asked[index];
      return reviewed ? agreed(paragraph, reviewed.value) : paragraph;
    }),
  });
}

function agreed(paragraph: OoxmlParagraph, reviewed: string): OoxmlParagraph {
  if (comparable(reviewed) === comparable(paragraph.standing)) return paragraph;
  const text = diffWordsWithSpace(paragraph.text, reviewed)
    .filter((change) => !change.added && !change.removed)
    .map((change) => change.value)
    .join('');
  return {
    ...paragraph,
    text,
    block: { ...paragraph.block, inlines: [{ text }] },
    guards: [],
    fragile: true,
  };
}
