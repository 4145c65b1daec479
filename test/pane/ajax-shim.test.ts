import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const SHIM = readFileSync(join(__dirname, '../../src/pane/static/ajax-shim.js'), 'utf8');
const NAMES = ['Sys', 'Type'];

/** Runs the script in a window of its own and gives that. */
function load(given: object): Record<string, unknown> {
  const window = createContext({ name: '', location: { search: '', hash: '' }, ...given });
  runInContext('window = this', window);
  runInContext(SHIM, window);
  return window;
}

const info = (host: string) => JSON.stringify({ baseFrameName: 'pane', hostInfo: `${host}$Web$16.01$de-DE` });

test.each<[string, object]>([
  ['the window of Word on the web', { name: info('Word') }],
  [
    'the address of Word on the web',
    { location: { search: '?_host_Info=Word$Win32$16.01$de-DE', hash: '' } },
  ],
  ['an encoded address', { location: { search: '?_host%5FInfo%3DWord%24Mac', hash: '' } }],
  ['Word on a desktop', { external: { GetHostInfo: () => 'Word|Win32|16.01|de-DE' } }],
])('%s is left as it is', (_name, given) => {
  const window = load(given);
  expect(NAMES.filter((name) => name in window)).toEqual([]);
  expect(runInContext('"_validateParams" in Function || "argument" in Error', window)).toBe(false);
});

test.each<[string, object]>([
  ['Outlook on the web', { name: info('Outlook') }],
  ['Outlook on a desktop', { external: { GetHostInfo: () => 'Outlook|Win32|16.02|de-DE' } }],
  ['a page that nobody names', {}],
  ['an address that cannot be decoded', { location: { search: '?a=%', hash: '' } }],
])('%s gets what office.js looks for', (_name, given) => {
  const window = load(given);
  // As `isMsAjaxLoaded` of office.js asks.
  const loaded = `typeof Sys.StringBuilder === 'function' && typeof Type.registerNamespace === 'function' &&
    typeof Type.registerClass === 'function' && typeof Function._validateParams === 'function' &&
    typeof Sys.Serialization.JavaScriptSerializer.serialize === 'function'`;
  expect(runInContext(loaded, window)).toBe(true);
  expect(runInContext(`Type.registerNamespace('A.B'); typeof A.B`, window)).toBe('object');
  expect(runInContext(`Error.argument('eventType', 'unbekannt').message`, window)).toBe(
    'eventType: unbekannt',
  );
});

test('Microsoft’s own is left in place', () => {
  const Sys = { StringBuilder: () => undefined };
  expect(load({ name: info('Outlook'), Sys }).Sys).toBe(Sys);
});
