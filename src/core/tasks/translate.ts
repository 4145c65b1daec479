import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** Languages that citizens of a German town ask for most (BCP 47), with their German names. */
export const LANGUAGES = {
  en: 'Englisch',
  tr: 'Türkisch',
  pl: 'Polnisch',
  uk: 'Ukrainisch',
  ru: 'Russisch',
  ar: 'Arabisch',
  nl: 'Niederländisch',
  fr: 'Französisch',
  ro: 'Rumänisch',
  de: 'Deutsch',
} as const;

export type LanguageCode = keyof typeof LANGUAGES;
const CODES = Object.keys(LANGUAGES) as [LanguageCode, ...LanguageCode[]];

const options = z.strictObject({ language: z.enum(CODES).default('en') });

/** Translates a text; the German label stays German (KI-Kompass, Kennzeichnung). */
export const translate: Task = {
  id: 'translate',
  effect: 'modified',
  input: 'text',
  needs: 'chat',
  replaces: false,
  options,
  long: 'join',
  answerRatio: 1.8,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'translate',
        rules: [
          `Übersetze den Text vollständig und genau. Zielsprache: ${LANGUAGES[options.parse(input.options).language]}.`,
          'Nutze die höfliche Anrede der Zielsprache. Namen von Ämtern und Rechtsbegriffe stehen beim ersten Mal auf Deutsch in Klammern dahinter.',
          'Zahlen, Daten und Beträge bleiben unverändert.',
        ],
        structure: 'keep',
        material: 'Der Text',
        request: 'Gib nur die Übersetzung aus.',
      },
      input,
    ),
};
