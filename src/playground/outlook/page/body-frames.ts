import { type BodyFormat, MailBody } from '../model/body';
import type { BodyMaker } from '../model/mailbox';

const styles = `
  html { color-scheme: light; background: #fff; color: #201f1e; }
  body { margin: 0; padding: 14px 18px; min-height: calc(100vh - 28px); outline: none;
    font: 12pt/1.4 Aptos, Calibri, Carlito, "Segoe UI", sans-serif; overflow-wrap: break-word; }
  body.text { white-space: pre-wrap; font-family: Consolas, "Liberation Mono", monospace; font-size: 10.5pt; }
  p { margin: 0; }
  ul, ol { margin: 0; }
  img { max-width: 100%; }
  ::selection { background: #cfe4fa; }`;

/**
 * Text fields of compose windows: documents of our own origin in frames where no script runs, so that their selection
 * stays when the focus goes to the pane.
 */
export function bodyFrames(place: HTMLElement, focused: (body: MailBody) => void): BodyMaker {
  return (format) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.title = 'Text der Mail';
      frame.className = 'away';
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.srcdoc = `<!doctype html><html lang="de"><head><style>${styles}</style></head><body></body></html>`;
      frame.addEventListener('load', () => {
        const doc = frame.contentDocument;
        if (!doc) throw new Error('The text field has no document.');
        const body = new MailBody(doc, format);
        editable(doc, format);
        doc.addEventListener('focusin', () => focused(body));
        doc.addEventListener('click', (event) => {
          if (event.target instanceof doc.defaultView!.Element && event.target.closest('a'))
            event.preventDefault();
        });
        resolve(body);
      });
      place.append(frame);
    });
}

/** Lets the clerk write in the way of the format. */
export function editable(doc: Document, format: BodyFormat): void {
  doc.body.contentEditable = format === 'html' ? 'true' : 'plaintext-only';
  doc.body.className = format;
  doc.body.setAttribute('role', 'textbox');
  doc.body.setAttribute('aria-multiline', 'true');
  doc.body.setAttribute('aria-label', 'Text der Mail');
}

export const frameOf = (body: MailBody): HTMLIFrameElement =>
  body.document.defaultView?.frameElement as HTMLIFrameElement;
