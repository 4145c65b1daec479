import type { Frame } from 'playwright-core';

/** A page with nothing but the unmodified office.js, for what a host answers to it. */
export const officePage = (script = ''): string => `<!doctype html><html lang="de"><head><title>Probe</title>
<link rel="icon" href="data:,"><script src="/ajax-shim.js"></script><script src="/office/office.js"></script>
<script>${script}
Office.onReady(() => { window.ready = true; });</script></head><body></body></html>`;

/** What became of a call: its value, or how it failed. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly code: number; readonly name: string }
  | { readonly thrown: string };

/**
 * Calls a method of `Office.context.mailbox`, such as `item.body.getAsync`, with a callback behind the arguments.
 * Custom properties come back as plain data.
 */
export async function call(frame: Frame, path: string, ...args: readonly unknown[]): Promise<Outcome> {
  await frame.waitForFunction('window.ready');
  return frame.evaluate(
    ([way, given]) =>
      new Promise((resolve) => {
        const names = (way as string).split('.');
        const method = names.pop() ?? '';
        // biome-ignore lint/suspicious/noExplicitAny: the object is found by its path
        const holder = names.reduce((object: any, name) => object[name], Office.context.mailbox);
        try {
          holder[method](...(given as unknown[]), (result: Office.AsyncResult<unknown>) => {
            if (result.error) resolve({ code: result.error.code, name: result.error.name });
            else {
              const value = result.value as { getAll?: () => unknown } | undefined;
              resolve({ value: value?.getAll ? value.getAll() : value });
            }
          });
        } catch (error) {
          resolve({ thrown: (error as Error).name });
        }
      }),
    [path, args] as const,
  ) as Promise<Outcome>;
}
