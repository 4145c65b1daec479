import type { ProblemCode } from '../../core/protocol';

/** English words of every problem; the German ones stand with the contract (`core/protocol/problems.ts`). */
export const problemsInEnglish: Record<ProblemCode, { readonly title: string; readonly detail: string }> = {
  'personal-data': {
    title: 'The text still contains personal data. Nothing was sent.',
    detail: 'Mask the marked places or change the text. Then send again.',
  },
  classified: {
    title: 'The text is marked as confidential or classified. It must not be sent.',
    detail: 'Work on this text without Schreibkompass. Not even a part of it may go to a model.',
  },
  'second-check-failed': {
    title: 'The second check for personal data does not answer. Nothing was sent.',
    detail: 'Your text is still there. Try again in a minute. If it happens again, ask your IT.',
  },
  'origin-not-allowed': {
    title: 'This text comes from a document, a mail or another model. It must not go to the internet.',
    detail: 'Choose a model in the town hall or the rule book. Your text is still there.',
  },
  'task-not-allowed': {
    title: 'This model may not do this task.',
    detail: 'Choose another model below. Your text is still there.',
  },
  'invalid-request': {
    title: 'The request had an invalid form. Nothing was sent.',
    detail: 'Reload Schreibkompass. If it happens again, ask your IT.',
  },
  'body-too-large': {
    title: 'The text is too large to be sent.',
    detail: 'Select a smaller part. Your text is still there.',
  },
  'unsupported-media-type': {
    title: 'The request was not sent as application/json.',
    detail: 'Reload Schreibkompass. If it happens again, ask your IT.',
  },
  'forbidden-origin': {
    title: 'This request did not come from Schreibkompass and was refused.',
    detail: 'Open Schreibkompass from Word or Outlook.',
  },
  'not-found': {
    title: 'This address does not exist here.',
    detail: 'Check the address or open Schreibkompass from Word or Outlook.',
  },
  'unknown-model': {
    title: 'The chosen model no longer exists.',
    detail: 'Choose another model below. Your text is still there.',
  },
  'text-too-long': {
    title: 'The text is too long for this model.',
    detail: 'Select a smaller part and send it on its own. Your text is still there.',
  },
  'empty-text': { title: 'There is no text.', detail: 'Select a text or write some notes.' },
  'unknown-action': {
    title: 'This action no longer exists.',
    detail: 'Reload Schreibkompass and choose the action again. Your text is still there.',
  },
  'picture-not-allowed': {
    title: 'This picture may not be sent as it is. Nothing was sent.',
    detail: 'A single PNG or JPEG without further data is allowed. Select the picture in Word and try again.',
  },
  'picture-unconfirmed': {
    title: 'The confirmation for the picture is missing. Nothing was sent.',
    detail:
      'Check that the picture shows no person, name, address, number plate, document or handwriting, and confirm it.',
  },
  'queue-full': {
    title: 'Very many people are writing with this model at the moment.',
    detail: 'Your text is still there. Try again in some minutes or use the rule book.',
  },
  'person-limit': {
    title: 'You already have as many runs as one person may have.',
    detail: 'Wait until one has finished, or cancel one. Your text is still there.',
  },
  'model-unreachable': {
    title: 'The model does not answer at the moment.',
    detail: 'Your text is still there. Try again in a minute or use the rule book.',
  },
  'model-loading-timeout': {
    title: 'The model was not loaded in time.',
    detail: 'Your text is still there. Try again in a few minutes or use the rule book.',
  },
  'model-error': {
    title: 'The model reported an error.',
    detail: 'Your text is still there. Try again or use the rule book.',
  },
  'model-busy': {
    title: 'The model is busy.',
    detail: 'Your text is still there. Try again a little later.',
  },
  'model-not-found': {
    title: 'The model server does not know this model.',
    detail: 'Choose another model below and tell your IT.',
  },
  'model-auth': {
    title: 'The model server refused the sign-in.',
    detail: 'Choose another model below and tell your IT.',
  },
  'workflow-failed': {
    title: 'The workflow reported an error.',
    detail:
      'Your text is still there. The workflow is not repeated, since it may have done something already. Ask your IT before you try again.',
  },
  'stream-malformed': {
    title: 'The answer arrived damaged.',
    detail: 'What had arrived stays. Try again.',
  },
  'stream-broken': { title: 'The connection broke.', detail: 'What had arrived stays. Try again.' },
  'stream-silent': {
    title: 'The model stopped in the middle of the answer.',
    detail: 'What had arrived stays. Try again.',
  },
  'stream-endless': {
    title: 'The model did not stop writing. The answer was ended.',
    detail: 'What had arrived stays. Check it with special care or try again.',
  },
  'answer-filtered': {
    title: 'The model server held the answer back.',
    detail: 'Word your instruction differently or choose another model.',
  },
  'answer-empty': {
    title: 'The model gave no text.',
    detail: 'Your text is still there. Try again or choose another model.',
  },
  'check-failed': {
    title: 'The check for personal data failed. Nothing was sent.',
    detail: 'Reload Schreibkompass. If it happens again, ask your IT.',
  },
  'check-not-loaded': {
    title: 'The check for personal data could not be loaded. Nothing was sent.',
    detail: 'Your text is still there. Check the network connection and try again.',
  },
  'self-test-failed': {
    title: 'The check for personal data does not work reliably. Sending is locked.',
    detail: 'Your text is still there. Tell your IT; only they can lift the lock.',
  },
  'store-unavailable': {
    title: 'The run could not be recorded. Nothing was sent.',
    detail: 'Your text is still there. Ask your IT.',
  },
  'host-read-only': {
    title: 'The text cannot be changed at the moment.',
    detail:
      '“Enable editing” helps in Word; in Outlook you need the right to write in the mailbox. The answer stays here.',
  },
  'host-error': {
    title: 'Word did not accept the change.',
    detail: 'The answer stays here. Try again or copy the text.',
  },
  'text-changed': {
    title: 'The text has changed meanwhile. Nothing was inserted.',
    detail: 'Select the place once more or copy the answer. It stays here.',
  },
  'not-taken-back': {
    title: 'The earlier text could not be brought back completely.',
    detail: 'Use “Undo” (Ctrl+Z) and compare the text.',
  },
  'mail-protected': {
    title: 'This mail is encrypted or protected. It cannot be read here.',
    detail: 'Work on this mail without Schreibkompass. Nothing was sent.',
  },
  'mail-changed': {
    title: 'Another mail is open beside Schreibkompass now. Nothing was inserted.',
    detail: 'Open the first mail again or copy the answer. It stays here.',
  },
  'mail-misplaced': {
    title: 'Outlook put the text in another place. It was taken out again.',
    detail: 'Click into the mail at the right place and insert once more.',
  },
  'mail-quoted': {
    title: 'The selection stands in the quoted mail. That one stays as it is.',
    detail: 'Copy the answer or insert it at the cursor in your own text.',
  },
  'reply-too-long': {
    title: 'The answer is too long. Outlook cannot take it into a new mail.',
    detail: 'Copy the answer and paste it into your mail. The AI notice goes along.',
  },
  cancelled: { title: 'You stopped it.', detail: 'What had arrived stays.' },
  'proxy-unreachable': {
    title: 'The server of Schreibkompass cannot be reached.',
    detail: 'Your text is still there. Check the network and try again.',
  },
  internal: {
    title: 'An error occurred in the server of Schreibkompass.',
    detail: 'Your text is still there. Try again. If it happens again, ask your IT.',
  },
};
