import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** A conversation: each instruction is the next turn, earlier ones stand in the history. */
export const chat: Task = {
  id: 'chat',
  effect: 'created',
  input: 'any',
  needs: 'chat',
  replaces: false,
  options: z.strictObject({}),
  answerRatio: 2,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'chat',
        rules: [
          'Antworte auf die letzte Nachricht; die früheren sind das Gespräch bis dahin.',
          'Hier darfst du erklären und nachfragen, wenn es nötig ist.',
          'Programmcode, Formeln für Tabellen und Befehle stehen in einem Block mit ``` und dem Namen der Sprache.',
        ],
        structure: 'allow',
        material: 'Der Text, um den es geht',
        request: 'Antworte auf die Nachricht.',
        followUp: 'reply',
      },
      input,
    ),
};
