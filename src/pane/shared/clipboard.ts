/**
 * Copies formatted and plain text. The asynchronous clipboard is closed to frames of some hosts; then the
 * older way through a copy event is taken. Gives whether it worked.
 */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  try {
    const parts: Record<string, Blob> = { 'text/plain': new Blob([plain], { type: 'text/plain' }) };
    if (html !== undefined) parts['text/html'] = new Blob([html], { type: 'text/html' });
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copyByEvent(plain, html);
  }
}

function copyByEvent(plain: string, html: string | undefined): boolean {
  let copied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    copied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy);
  try {
    document.execCommand('copy');
  } catch {
    copied = false;
  } finally {
    document.removeEventListener('copy', onCopy);
  }
  return copied;
}
