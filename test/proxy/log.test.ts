import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLogger, entry, errorFields, logDestination } from '../../src/proxy/log';
import { until } from '../until';
import { WORD } from './planted';

test('an error is its class and its places, whatever its message looks like', () => {
  const error = new TypeError(`${WORD}\n    at ${WORD} (${WORD}.js:1:1)`);
  const fields = errorFields(error);
  expect(fields.error).toBe('TypeError');
  expect(fields.where![0]).toMatch(/^log\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(fields)).not.toContain(WORD);
});

test('what is not an error is only its type', () => {
  expect(errorFields(WORD)).toEqual({ error: 'string' });
});

test('whatever the framework hands to the logger is left out or named by its level alone', () => {
  const lines: string[] = [];
  const log = createLogger('trace', { write: (line) => void lines.push(line) });
  log.info({ req: WORD }, WORD);
  log.warn(WORD);
  log.error({ err: new Error(WORD) }, WORD);
  log.child({ reqId: 'req-1' }).info(entry({ event: 'stopped' }));
  const logged = lines.map((line) => JSON.parse(line));
  expect(logged.map(({ level, event }) => [level, event])).toEqual([
    [40, 'framework'],
    [50, 'framework'],
    [30, 'stopped'],
  ]);
  expect(lines.join('')).not.toContain(WORD);
});

test('lines reach a file by themselves, those of a moment together', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'schreibkompass-log-'));
  const file = join(folder, 'log');
  const log = createLogger('info', logDestination(file));
  const written = () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []);
  for (let count = 1; count <= 3; count += 1) log.info(entry({ event: 'stopped' }));
  await until(() => written().length === 3);
  log.info(entry({ event: 'stopped' }));
  await until(() => written().length === 4);
  rmSync(folder, { recursive: true });
});
