import { hostProblem } from './errors';

/** Does something with Office; its errors come out as problems. */
export async function saying<T>(doing: 'reading' | 'writing', action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw hostProblem(error, doing);
  }
}

/** Runs a batch on Word's objects. */
export const inWord = <T>(
  doing: 'reading' | 'writing',
  batch: (context: Word.RequestContext) => Promise<T>,
) => saying(doing, () => Word.run(batch));

/** Whether the host knows a version of the requirement set WordApi; the baseline is 1.3. */
export const hasWordApi = (version: '1.4') => Office.context.requirements.isSetSupported('WordApi', version);
