import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

const ALTERNATIVE = 'Alternativtext';
const CAPTION = 'Bildunterschrift';

/** Longest alternative text in characters: screen readers read it in one breath (BITV 2.0; WCAG 2.2, 1.1.1). */
export const LONGEST_ALTERNATIVE = 250;

/** Describes a picture for people who don't see it: alternative text and caption. */
export const picture: Task = {
  id: 'picture',
  effect: 'described',
  input: 'picture',
  needs: 'vision',
  replaces: false,
  options: z.strictObject({}),
  answerRatio: 2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'picture',
        rules: [
          'Beschreibe das Bild sachlich für Menschen, die es nicht sehen.',
          `Antworte in genau zwei Zeilen. Die erste beginnt mit „${ALTERNATIVE}:“ und sagt in höchstens ${LONGEST_ALTERNATIVE} Zeichen, was zu sehen ist; bei einem Diagramm die Aussage mit den wichtigsten Werten.`,
          `Die zweite beginnt mit „${CAPTION}:“ und ist ein kurzer Satz für unter das Bild.`,
          'Schreibe nicht „Das Bild zeigt“. Benenne keine Personen und schätze weder Alter noch Herkunft, Gesundheit oder Glauben.',
        ],
        structure: 'allow',
        material: 'Worum es im Dokument geht',
        request: 'Beschreibe das Bild.',
      },
      input,
    ),
};

export interface PictureParts {
  readonly alternative: string;
  readonly caption: string;
}

const NAMED = new RegExp(`(?:^|\\s)(${ALTERNATIVE}|${CAPTION}):`, 'gi');

/** The two parts of an answer; a model that forgot the names of the lines still gives an alternative text. */
export function readPictureParts(answer: string): PictureParts {
  const text = answer.replace(/\*\*/g, '');
  const names = [...text.matchAll(NAMED)];
  const part = (wanted: string): string | undefined => {
    const at = names.findIndex(([, name]) => name!.toLowerCase() === wanted.toLowerCase());
    const name = names[at];
    return name && onOneLine(text.slice(name.index + name[0].length, names[at + 1]?.index));
  };
  return {
    alternative: part(ALTERNATIVE) ?? onOneLine(text.slice(0, names[0]?.index)),
    caption: part(CAPTION) ?? '',
  };
}

/** The answer as the task asks for it, of parts that were edited. */
export const writePictureParts = ({ alternative, caption }: PictureParts): string =>
  `${ALTERNATIVE}: ${alternative}\n\n${CAPTION}: ${caption}`;

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
