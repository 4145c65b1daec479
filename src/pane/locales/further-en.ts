import type { furtherDe } from './further-de';

export const furtherEn: typeof furtherDe = {
  more: { title: 'Further tasks' },
  action: {
    start: 'Start “{{name}}”',
    leave: 'Not now',
    notes: 'Notes',
    notesHint: 'What should the workflow know?',
    words: 'What should be done? (optional)',
    wordsHint: 'In your own words',
  },
  sources: {
    title: 'Sources',
    open: 'Opens in the browser',
    closed: 'cannot be opened here',
    excerpt: 'Excerpt of [{{number}}]',
    insert: 'Insert the list of sources too',
    count_one: '{{count}} source found.',
    count_other: '{{count}} sources found.',
  },
  unanswered: {
    title: 'No answer found',
    nothing: 'I do not know: “{{model}}” says nothing about it.',
    how: 'Ask in other words or another collection of documents. The office in charge helps, too.',
    cut: 'The answer did not come to its end. The sources are missing.',
    cutHow: 'Nothing is inserted without sources. Your question is still there: ask it again.',
    found: 'Found, but without an answer to the question',
    words: 'What the model wrote without proof (never inserted)',
    again: 'Ask in other words',
    leave: 'Discard',
  },
  instead: {
    title: '{{wanted}} does not answer. {{model}} answers in its place.',
    rest: '{{wanted}} no longer answers. {{model}} does the rest.',
  },
  waiting: {
    seconds_one: 'about {{count}} second',
    seconds_other: 'about {{count}} seconds',
    minutes_one: 'about {{count}} minute',
    minutes_other: 'about {{count}} minutes',
    hours_one: 'about {{count}} hour',
    hours_other: 'about {{count}} hours',
  },
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
      'Text from a file or mail stays here. Empty the box and write the question in your own words. Nothing was sent.',
    pastedWhy: 'Then it may not be sent here.',
  },
};
