import type { furtherDe } from './further-de';

export const furtherEn: typeof furtherDe = {
  more: { title: 'Further tasks' },
  ask: {
    send: 'Ask',
    knowledge: {
      title: 'Ask the documents',
      hint: 'The town hall’s own documents are searched. Only your question is sent, nothing of the document beside.',
      label: 'Your question',
      example: 'For example: “When must a dog be registered?”',
    },
    legal: {
      title: 'Legal question',
      hint: 'Ask in general terms. Details of a case must not stand here: the question may go to the internet, so only what you type yourself.',
      label: 'Your legal question',
      example: 'For example: “Which time limit applies to an objection?”',
    },
    notTyped: 'A legal question goes out only if you wrote it yourself.',
    notTypedHow:
      'The pasted text comes from a file or mail. Empty the box and write the question in your own words. Nothing was sent.',
  },
};
