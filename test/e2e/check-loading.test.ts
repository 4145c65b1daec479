import type { Route } from 'playwright-core';
import { until } from '../until';
import type { Desk } from './desk';
import { openPlayground } from './desks';
import { faults } from './faults';

const sitDown = openPlayground();

const LISTS = /\/lists\.[0-9a-f]+\.js$/;
const WORKER = /\/check-worker\.[0-9a-f]+\.js$/;

/** Sits down at a desk at which some requests are answered by the test. */
async function deskWith(address: RegExp, answer: (route: Route) => unknown): Promise<Desk> {
  return sitDown({
    doc: 'brief',
    width: 320,
    routes: [[address, async (route) => void (await answer(route))]],
  });
}

test('the pane is there before the lists of the check are, says that they come, and sends nothing until then', async () => {
  const held: Route[] = [];
  const desk = await deskWith(LISTS, (route) => held.push(route));
  await desk.selectParagraphs(7, 10);
  await desk.text('Prüfung wird geladen …').waitFor();
  await desk.button('Vereinfachen').click();
  expect(held).toHaveLength(1);
  expect(desk.sent.filter((request) => request.includes('/api/v1/runs'))).toEqual([]);
  await held[0]?.continue();
  await desk.text('Sicher erkannt').waitFor();
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('lists that do not come are said, and tried again by a click', async () => {
  let reachable = false;
  const desk = await deskWith(LISTS, (route) => (reachable ? route.continue() : route.abort()));
  await desk.text(/Prüfung auf persönliche Angaben ließ sich nicht laden/).waitFor();
  expect(await faults(desk)).toEqual([]);
  reachable = true;
  await desk.button('Erneut versuchen').click();
  await desk.selectParagraphs(7, 10);
  await desk.text('5 persönliche Angaben').waitFor();
  await desk.close();
}, 60_000);

test('a check that misses a kind locks sending, with a mail to IT and a way to test again', async () => {
  let starts = 0;
  const desk = await deskWith(WORKER, (route) => {
    starts += 1;
    return starts > 2
      ? route.continue()
      : route.fulfill({
          contentType: 'text/javascript',
          body: "onmessage = ({ data }) => postMessage({ id: data.id, ok: true, missed: ['PLATE'] });",
        });
  });
  await desk.text('Das Senden ist gesperrt').first().waitFor();
  await desk.text('Kfz-Kennzeichen (PLATE)').waitFor();
  expect(await desk.button('Vereinfachen').count()).toBe(0);
  expect(await faults(desk)).toEqual([]);
  const mail = await desk.pane.getByRole('link', { name: 'E-Mail an die IT' }).getAttribute('href');
  expect(mail).toMatch(/^mailto:it-service@nettetal\.de\?subject=/);
  await desk.button('Erneut prüfen').click();
  await until(() => starts === 2);
  await desk.button('Erneut prüfen').waitFor();
  await desk.text('Das Senden ist gesperrt').first().waitFor();
  await desk.button('Erneut prüfen').click();
  await desk.selectParagraphs(7, 10);
  await desk.text('5 persönliche Angaben').waitFor();
  expect(starts).toBe(3);
  await desk.close();
}, 60_000);
