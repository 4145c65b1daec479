import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/**
 * Puts official German into plain language. The rules follow DIN 8581-1 "Einfache Sprache"
 * (common words, short sentences, active voice, one thought a sentence).
 */
export const simplify: Task = {
  id: 'simplify',
  effect: 'simplified',
  input: 'text',
  needs: 'chat',
  replaces: true,
  options: z.strictObject({}),
  long: 'join',
  answerRatio: 1.6,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'simplify',
        rules: [
          'Schreibe den Text in Einfache Sprache um: gebräuchliche Wörter, kurze Sätze mit höchstens 15 Wörtern, ein Gedanke je Satz.',
          'Sage, wer was tut: aktive Verben statt Passiv und statt Hauptwörtern auf -ung.',
          'Jede Zahl, jedes Datum, jede Frist, jeder Betrag, jeder Paragraf und jede Bedingung bleibt erhalten.',
          'Fachwörter, die rechtlich nötig sind, bleiben stehen.',
          'Lasse nichts weg und füge keine Ratschläge hinzu.',
        ],
        structure: 'keep',
        material: 'Der Text',
        request: 'Schreibe den Text in Einfacher Sprache.',
      },
      input,
    ),
};
