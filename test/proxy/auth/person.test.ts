import type { IncomingMessage } from 'node:http';
import { personOf } from '../../../src/proxy/auth/person';
import { pane } from '../follow';

const from = (headers: IncomingMessage['headers'], remoteAddress?: string): string =>
  personOf({ headers, socket: { remoteAddress } as IncomingMessage['socket'] });

test('a pane is known by its id, in whatever case', () => {
  const id = 'C0FFEE00-0000-4000-8000-00000000000A';
  const person = from({ 'x-schreibkompass-pane': id }, '10.0.0.1');
  expect(from({ 'x-schreibkompass-pane': id.toLowerCase() }, '10.0.0.2')).toBe(person);
  expect(from({ 'x-schreibkompass-pane': pane(1) }, '10.0.0.1')).not.toBe(person);
});

test.each([undefined, '', 'Erika Mustermann', `${pane(1)}0`, `x${pane(1)}`, `${pane(1)}, ${pane(2)}`])(
  'an id %p is none: the connection counts, whatever a header says about it',
  (id) => {
    const headers = { 'x-schreibkompass-pane': id, 'x-forwarded-for': '10.9.9.9' };
    expect(from(headers, '10.0.0.1')).toBe(from({}, '10.0.0.1'));
    expect(from(headers, '10.0.0.1')).not.toBe(from({}, '10.0.0.2'));
  },
);
