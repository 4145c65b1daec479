import { requirementMatrix, type Switches } from '../protocol/switches';

/** Names that the frame and the page agree on; one frame a page. */
export const conversation = { id: 'playground', addin: 'schreibkompass' } as const;

/** Where office.js in the frame looks for its host: the frame's `name`, set before its `src`. */
export function frameName(origin: string): string {
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo: 'Word|Web|16.01|de-DE|playground|',
    xdmInfo: `${conversation.id}|${conversation.addin}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
    disabledChangeGates: '[]',
  });
}

/** Answer to `ContextActivationManager_getAppContextAsync`; every field is read by office.js. */
export function appContext(switches: Switches): Readonly<Record<string, unknown>> {
  return {
    _id: conversation.addin,
    _appName: 32,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: 'de-DE',
    _dataLocale: 'de-DE',
    _docUrl: 'https://example.invalid/Brief.docx',
    _clientMode: switches.faults.has('read-only') ? 0 : 1,
    _settings: {},
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: conversation.id,
    _appInstanceId: conversation.addin,
    _hostCustomMessage: '',
    _hostFullVersion: '16.0.0.0',
    _clientWindowHeight: 800,
    _clientWindowWidth: 400,
    _addinName: 'Schreibkompass',
    _appDomains: [],
    _requirementMatrix: JSON.stringify(requirementMatrix(switches)),
  };
}
