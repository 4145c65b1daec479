import type { StreamEvent } from '../../core/protocol';

/** What is known so far about who writes an answer. */
export interface Writing {
  /** Ids of the models that wrote what came, in their order. */
  readonly authors: readonly string[];
  /** Id of the model that writes now. */
  readonly modelName?: string;
  readonly part?: { readonly index: number };
}

/** A model wrote what came in its time: words of the answer, or a part of which only a sum of all parts is shown. */
export function authorsAfter({ authors, modelName, part }: Writing, event: StreamEvent): Writing['authors'] {
  const wrote =
    (event.event === 'delta' && event.text.trim() !== '') ||
    (event.event === 'part' && part !== undefined && event.index > part.index);
  return wrote && modelName !== undefined ? allAuthors(authors, [modelName]) : authors;
}

/** Each once, in the order of their first words. */
export const allAuthors = (...several: readonly (readonly string[])[]): readonly string[] => [
  ...new Set(several.flat()),
];

/** The model to name in a turn: none where several wrote it, which is then no model's own answer. */
export const soleAuthor = ({ authors }: Pick<Writing, 'authors'>): string | undefined =>
  authors.length === 1 ? authors[0] : undefined;
