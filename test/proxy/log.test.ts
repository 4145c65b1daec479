import { createLogger, entry, errorFields } from '../../src/proxy/log';
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
