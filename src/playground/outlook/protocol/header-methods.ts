import { type Message, shown } from '../model/message';
import { codes, inCompose, MailError, type Methods, type Parameters } from './call';

function names(parameters: Parameters): readonly string[] {
  const list = parameters.internetHeaderKeys;
  if (!Array.isArray(list)) throw new MailError(codes.internalError);
  return list.map((name) => String(name).toLowerCase());
}

/** All headers of a received mail, as they came over the wire (RFC 5322). */
export function rawHeaders(message: Message): string {
  const lines = [
    ['From', shown(message.from)],
    ['To', message.to.map(shown).join(', ')],
    ...(message.cc?.length ? [['Cc', message.cc.map(shown).join(', ')] as const] : []),
    ['Subject', message.subject],
    ['Date', new Date(message.date).toUTCString()],
    ['Message-ID', `<${message.id}@example.invalid>`],
    ['X-Mailer', message.program],
    ...Object.entries(message.headers ?? {}),
  ];
  return lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
}

const fails = ['headers-fail', codes.internalError] as const;

/** Internet headers; names are kept in lower case. */
export const headerMethods: Methods = {
  151: {
    name: 'internetHeaders.getAsync',
    since: '1.8',
    modes: 'compose',
    fails,
    run: inCompose(({ headers }, parameters) =>
      Object.fromEntries(
        names(parameters).flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])),
      ),
    ),
  },
  152: {
    name: 'internetHeaders.setAsync',
    since: '1.8',
    modes: 'compose',
    writes: true,
    fails,
    run: inCompose((draft, parameters, call) => {
      const pairs = Object.entries(parameters.internetHeaderNameValuePairs ?? {});
      for (const [name, value] of pairs) {
        const key = name.toLowerCase();
        // As on the web, where a header that was removed once doesn't come again and no error says so.
        if (!draft.lostHeaders.has(key)) draft.headers.set(key, String(value));
      }
      call.mailbox.changed();
    }),
  },
  153: {
    name: 'internetHeaders.removeAsync',
    since: '1.8',
    modes: 'compose',
    writes: true,
    fails,
    run: inCompose((draft, parameters, call) => {
      for (const name of names(parameters)) {
        draft.headers.delete(name);
        draft.lostHeaders.add(name);
      }
      call.mailbox.changed();
    }),
  },
  168: {
    name: 'getAllInternetHeadersAsync',
    since: '1.8',
    modes: 'read',
    fails,
    run: ({ item }) => (item.mode === 'read' ? rawHeaders(item.message) : ''),
  },
};
