import type { Source } from '../../core/protocol';

/** A piece of a document that a knowledge system found, as it names it. */
export interface Reference {
  readonly dataset?: string;
  readonly documentId?: string;
  readonly documentName?: string;
  readonly text?: string;
}

/** What stands where a number of the answer has no source that may be named. */
export const NO_SOURCE: Source = { title: 'Quelle nicht verfügbar' };

const LONGEST_TITLE = 200;
const LONGEST_EXCERPT = 300;

/**
 * The sources of an answer, in the order of its numbers. `templates` are addresses by dataset; no address comes from
 * the server. A number without a known piece keeps its place, so that the others stay right.
 */
export function sourcesOf(
  references: readonly (Reference | undefined)[],
  templates: Readonly<Record<string, string>>,
): readonly Source[] {
  const items = references.map((reference) => (reference ? sourceOf(reference, templates) : NO_SOURCE));
  return items.slice(0, items.findLastIndex((item) => item !== NO_SOURCE) + 1);
}

function sourceOf(reference: Reference, templates: Readonly<Record<string, string>>): Source {
  const template = Object.hasOwn(templates, reference.dataset ?? '')
    ? templates[reference.dataset!]
    : undefined;
  const url = template && addressOf(template, reference);
  const excerpt = cut(reference.text ?? '', LONGEST_EXCERPT);
  return {
    title: cut(reference.documentName ?? '', LONGEST_TITLE) || 'Dokument ohne Namen',
    ...(url && { url }),
    ...(excerpt && { excerpt }),
  };
}

/** The address from the template; none where a name is missing or would climb out of its folder. */
function addressOf(template: string, reference: Reference): string | undefined {
  let whole = true;
  const address = template.replace(
    /\{(documentName|documentId)\}/g,
    (_, key: 'documentName' | 'documentId') => {
      const value = reference[key] ?? '';
      whole &&= !/^\.{0,2}$/.test(value);
      return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
    },
  );
  return whole ? address : undefined;
}

/** White space is drawn together; a longer text ends with an ellipsis. */
function cut(text: string, length: number): string {
  const characters = [
    ...text
      .slice(0, length * 8)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : characters.join('');
}
