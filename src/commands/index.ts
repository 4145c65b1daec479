// First: the modules behind it may call these methods while they load.
import './add-later-methods';

import { onMessageSendHandler } from './message-send';
import { onNewMessageComposeHandler } from './new-message';

/*
 * The script of the launch events. Classic Outlook for Windows runs this one file without a page: no DOM, no imports,
 * and nothing in `Office.onReady`; so the handlers are named at the top (Microsoft, "Troubleshoot event-based and
 * spam-reporting add-ins"). Elsewhere commands.html loads it behind office.js, which raises no event before somebody
 * asked whether it is ready.
 */
if (typeof Office !== 'undefined' && Office.actions) {
  Office.actions.associate('onMessageSendHandler', onMessageSendHandler);
  Office.actions.associate('onNewMessageComposeHandler', onNewMessageComposeHandler);
  if (typeof Office.onReady === 'function') Office.onReady();
}
