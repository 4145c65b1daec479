import { z } from 'zod';
import { buildPrompt } from './prompt';
import type { Task } from './task';

/** The note with which a mail is passed on to another office of the authority. */
export const handover: Task = {
  id: 'handover',
  effect: 'created',
  input: 'text',
  needs: 'chat',
  replaces: false,
  options: z.strictObject({}),
  answerRatio: 0.8,
  prompt: (input) =>
    buildPrompt(
      {
        task: 'handover',
        rules: [
          'Schreibe einen internen Vermerk, mit dem die E-Mail an ein anderes Amt weitergegeben wird. Er richtet sich an Kolleginnen und Kollegen, nicht an die Bürgerin oder den Bürger.',
          'Die Teile, je mit ihrem Namen in einer eigenen fetten Zeile: An, Warum dieses Amt, Anliegen, Offene Fragen, Fristen, Anlagen. Fristen und Anlagen entfallen, wenn die E-Mail keine nennt.',
          'Welches Amt es ist und warum, steht nur in den Stichworten der Sachbearbeitung. Was fehlt, bleibt als Lücke in der Form [bitte ergänzen] stehen.',
          'Verwende sonst nur, was in der E-Mail steht. Bewerte nichts und versprich nichts.',
        ],
        structure: 'allow',
        material: 'Die E-Mail',
        instruction: 'Stichworte',
        request: 'Schreibe den Vermerk.',
      },
      input,
    ),
};
