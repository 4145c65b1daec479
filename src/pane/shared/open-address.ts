import { isWebAddress } from '../conversation/answer';

/**
 * Opens a document in the clerk's browser; on the desktop Office must do it, since its web view has no tabs. Only web
 * addresses open, whatever a server sends.
 */
export function openAddress(address: string): void {
  if (!isWebAddress(address)) return;
  const opens =
    typeof Office !== 'undefined' &&
    Office.context?.requirements?.isSetSupported('OpenBrowserWindowApi', '1.1');
  if (opens) Office.context.ui.openBrowserWindow(address);
  else window.open(address, '_blank', 'noopener,noreferrer');
}
