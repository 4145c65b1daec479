import { type BodyFormat, wrapped } from '../model/body';
import { htmlText, textHtml } from '../model/html-text';
import type { Message } from '../model/message';
import { inert, type Keeping } from '../model/sanitize';
import type { Fault } from '../switches';
import { type Call, codes, inCompose, MailError, type Methods, type Parameters, text } from './call';

/** How office.js numbers `Office.CoercionType`. */
const coercions: Readonly<Record<number, BodyFormat>> = { 0: 'text', 3: 'html' };

function coercion({ coercionType }: Parameters): BodyFormat {
  const found = coercions[Number(coercionType)];
  if (!found) throw new MailError(codes.internalError);
  return found;
}

const plays = ({ switches }: Call, fault: Fault): boolean => switches.faults.has(fault);

const keeping = (call: Call): Keeping => ({
  withoutClasses: plays(call, 'classes-stripped'),
  withoutStyles: plays(call, 'styles-stripped'),
});

/** Content to write, refused where HTML comes for a mail in plain text. */
function content(parameters: Parameters, format: BodyFormat): readonly [string, BodyFormat] {
  const as = coercion(parameters);
  if (as === 'html' && format === 'text') throw new MailError(codes.invalidFormat);
  return [text(parameters, 'data'), as];
}

function readBody(call: Call, message: Message, as: BodyFormat): string {
  if (message.isProtected || plays(call, 'protected')) throw new MailError(codes.accessRestricted);
  const { html, text: plain } = message;
  if (as === 'html') return html ?? wrapped(textHtml(plain ?? ''));
  if (html === undefined) return plain ?? '';
  const doc = inert(html);
  if (plays(call, 'text-empty') && doc.querySelector('table')) return '';
  return htmlText(doc.body);
}

const written = (call: Call): void => call.mailbox.changed();

const replaceSelection = (name: string, since: string, mayHitSubject: boolean) => ({
  name,
  since,
  modes: 'compose' as const,
  writes: true as const,
  fails: ['no-selection', codes.operationNotSupported] as const,
  run: inCompose((draft, parameters, call) => {
    if (mayHitSubject && draft.focus === 'subject') {
      if (coercion(parameters) === 'html') throw new MailError(codes.invalidFormat);
      draft.subject += text(parameters, 'data');
    } else {
      const [data, as] = content(parameters, draft.body.format);
      draft.body.replaceSelection(data, as, keeping(call), plays(call, 'focus-lost'));
    }
    written(call);
  }),
});

/** Reading and writing the text of a mail. */
export const bodyMethods: Methods = {
  13: replaceSelection('body.setSelectedDataAsync', '1.1', false),
  14: {
    name: 'body.getTypeAsync',
    since: '1.3',
    modes: 'compose',
    run: inCompose((draft) => draft.body.format),
  },
  23: {
    name: 'body.prependAsync',
    since: '1.1',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters, call) => {
      draft.body.prepend(...content(parameters, draft.body.format), keeping(call));
      written(call);
    }),
  },
  28: {
    name: 'getSelectedDataAsync',
    since: '1.2',
    modes: 'compose',
    fails: ['no-selection', codes.operationNotSupported],
    run: inCompose(({ body, subject, focus }, parameters) => {
      const data = focus === 'subject' ? subject : body.selected(coercion(parameters));
      return { data, sourceProperty: focus, startPosition: 0, endPosition: data.length };
    }),
  },
  29: replaceSelection('setSelectedDataAsync', '1.2', true),
  37: {
    name: 'body.getAsync',
    since: '1.3',
    modes: 'both',
    run: (call, parameters) => {
      const as = coercion(parameters);
      if (call.item.mode === 'read') return readBody(call, call.item.message, as);
      const { body } = call.item.draft;
      if (as === 'html') return body.html();
      return plays(call, 'text-empty') && body.hasTable() ? '' : body.text();
    },
  },
  38: {
    name: 'body.setAsync',
    since: '1.3',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters, call) => {
      draft.body.set(...content(parameters, draft.body.format), keeping(call));
      written(call);
    }),
  },
  100: {
    name: 'body.appendOnSendAsync',
    since: '1.9',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters) => {
      const as = coercion(parameters);
      const data = text(parameters, 'appendTxt');
      draft.appendOnSend = as === 'html' ? data : textHtml(data);
    }),
  },
  173: {
    name: 'body.setSignatureAsync',
    since: '1.10',
    modes: 'compose',
    writes: true,
    run: inCompose((draft, parameters, call) => {
      draft.body.setSignature(...content(parameters, draft.body.format), keeping(call));
      written(call);
    }),
  },
};
