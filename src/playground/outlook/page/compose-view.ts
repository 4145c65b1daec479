import { buttonOf, byId, select } from '../../page/controls';
import type { BodyFormat } from '../model/body';
import type { Draft, Recipients } from '../model/draft';
import { readAddresses, writtenAddresses } from './addresses';
import { editable, frameOf } from './body-frames';
import { notificationBars, sizeText } from './reading';

export interface ComposeView {
  /** Shows a draft in the one compose window of the page. */
  show(draft: Draft): void;
}

const fields: readonly (keyof Recipients)[] = ['to', 'cc', 'bcc'];
const input = (id: string): HTMLInputElement => byId(id, HTMLInputElement);

/** The fields of a mail that is being written; what an add-in changes shows at once. */
export function openComposeView(
  send: (draft: Draft) => void,
  discard: (draft: Draft) => void,
  changed: () => void,
): ComposeView {
  let current: Draft | undefined;
  const withDraft = (act: (draft: Draft) => void) => () => {
    if (current) act(current);
  };
  for (const field of fields) {
    input(field).addEventListener(
      'input',
      withDraft((draft) => {
        draft.recipients[field] = readAddresses(input(field).value);
      }),
    );
    input(field).addEventListener('change', changed);
  }
  input('subject').addEventListener(
    'input',
    withDraft((draft) => {
      draft.subject = input('subject').value;
    }),
  );
  input('subject').addEventListener('change', changed);
  input('subject').addEventListener(
    'focus',
    withDraft((draft) => {
      draft.focus = 'subject';
    }),
  );
  select('format', 'html', (format) => {
    if (!current) return;
    current.body.convert(format as BodyFormat);
    editable(current.body.document, current.body.format);
  });
  buttonOf('send').addEventListener('click', withDraft(send));
  buttonOf('discard').addEventListener('click', withDraft(discard));

  const put = (id: string, value: string) => {
    const field = input(id);
    if (field.value !== value && document.activeElement !== field) field.value = value;
  };
  return {
    show: (draft) => {
      current = draft;
      for (const field of fields) put(field, writtenAddresses(draft.recipients[field]));
      put('subject', draft.subject);
      byId('format', HTMLSelectElement).value = draft.body.format;
      buttonOf('send').disabled = draft.state !== 'open';
      byId('draft-notifications', HTMLDivElement).replaceChildren(...notificationBars(draft.notifications));
      byId('draft-attachments', HTMLParagraphElement).textContent = draft.attachments
        .map(({ name, size }) => `${name} (${sizeText(size)})`)
        .join(', ');
      const frame = frameOf(draft.body);
      for (const other of byId('bodies', HTMLDivElement).children)
        other.className = other === frame ? '' : 'away';
    },
  };
}
