import type { WordHost } from '../protocol/execute';
import { requirementMatrix } from '../protocol/switches';
import { appContext } from './app-context';
import { type Application, notSupported } from './web-host';

interface ExecuteData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

/** `executeMethod` with a batch of the Word API. */
const richApi = 93;
/** Milliseconds for each batch while a slow Word is played. */
const slowness = 1500;

/** Word on the web, as a frame meets it. */
export const wordApplication = (host: WordHost): Application => ({
  hostInfo: 'Word|Web|16.01|de-DE|playground|',
  appContext: () =>
    appContext({
      _appName: 32,
      _docUrl: 'https://example.invalid/Brief.docx',
      _clientMode: host.switches.faults.has('read-only') ? 0 : 1,
      _settings: {},
      _requirementMatrix: JSON.stringify(requirementMatrix(host.switches)),
    }),
  answer: (action, data) => {
    if (action !== 'executeMethod') return undefined;
    const { DdaMethod, ArrayData } = (data ?? {}) as ExecuteData;
    if (DdaMethod?.DispatchId !== richApi) return { Version: 1, Error: notSupported };
    const body = JSON.stringify(host.execute(JSON.parse(String(ArrayData?.[4]))));
    return { Version: 1, Error: 0, Data: [200, 'application/json', body, 0, []] };
  },
  delay: () => (host.switches.faults.has('slow') ? slowness : 0),
});
