import fc from 'fast-check';
import { LIMITS } from '../../src/core/protocol';
import { TASKS } from '../../src/core/tasks';
import type { BackendModel } from '../../src/proxy/backends';
import { answerTokens, maxCharacters } from '../../src/proxy/runs/length';

const model = (contextTokens?: number): BackendModel => ({
  upstream: 'm',
  name: 'm',
  place: 'local',
  generative: true,
  abilities: ['chat'],
  tasks: [],
  contextTokens,
  available: true,
  quirks: {},
});

const keeping = TASKS.filter(({ effect }) => effect === 'modified' || effect === 'simplified');

const prompt = (task: (typeof TASKS)[number], text: string) =>
  task.prompt({ text, instruction: 'Kürzer, bitte.', options: {}, history: [], boundary: 'b'.repeat(24) });

test('what the pane is told to fit does fit, with the answer reserved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4096, max: 131_072 }), fc.constantFrom(...keeping), (context, task) => {
      const text = 'x'.repeat(maxCharacters(model(context)));
      const messages = prompt(task, text);
      const characters = messages.reduce((sum, { content }) => sum + content.length, 0);
      const answer = answerTokens(model(context), task, text.length, messages);
      expect(answer + characters / 3).toBeLessThanOrEqual(context);
      expect(answer).toBeGreaterThanOrEqual((text.length / 3) * task.answerRatio);
    }),
  );
});

test('one page more than fits is refused with the pages that do', () => {
  for (const task of TASKS.filter(({ input }) => input === 'text')) {
    const far = 'x'.repeat(200_000);
    let pages = -1;
    try {
      answerTokens(model(16_384), task, far.length, prompt(task, far));
    } catch (error) {
      pages = (error as { problem: { pagesThatFit: number } }).problem.pagesThatFit;
    }
    expect(pages).toBeGreaterThan(1);
    const fits = 'x'.repeat(pages * 1800);
    expect(answerTokens(model(16_384), task, fits.length, prompt(task, fits))).toBeGreaterThan(0);
    const tooMuch = 'x'.repeat((pages + 1) * 1800);
    expect(() => answerTokens(model(16_384), task, tooMuch.length, prompt(task, tooMuch))).toThrow(
      'text-too-long',
    );
  }
});

test('a mail of two lines leaves room for an answer of a whole page', () => {
  const mail = 'Guten Tag,\nwann wird die Tonne geleert?';
  for (const task of TASKS.filter(({ effect }) => effect === 'created'))
    for (const context of [4096, 16_384]) {
      const room = answerTokens(model(context), task, mail.length, prompt(task, mail));
      expect(room * 3).toBeGreaterThan(1800);
    }
});

test('Regelwerk takes whatever a request may hold', () => {
  expect(maxCharacters(model())).toBe(LIMITS.text);
});

test('a picture takes its part of the context, and a context too small for one is refused', () => {
  const task = TASKS.find(({ id }) => id === 'picture')!;
  const messages = prompt(task, '');
  const room = (context: number, hasPicture: boolean) =>
    answerTokens(model(context), task, 0, messages, { hasPicture });
  expect(room(8192, false) - room(8192, true)).toBe(3200);
  expect(room(8192, true)).toBeGreaterThan(768);
  expect(() => room(4096, true)).toThrow('text-too-long');
});
