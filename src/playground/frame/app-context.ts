/** Names that the frame and the page agree on. */
export const conversation = { id: 'playground', addin: 'schreibkompass' } as const;

/** Where office.js in the frame looks for its host: the frame's `name`, set before its `src`. */
export function frameName(hostInfo: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: 'pane',
    hostInfo,
    xdmInfo: `${conversation.id}|${conversation.addin}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
    disabledChangeGates: '[]',
  });
}

/** What differs between the applications. */
export interface OwnContext {
  /** office.js's number of the application. */
  readonly _appName: number;
  readonly _docUrl: string;
  /** 0 read-only, 1 read and write. */
  readonly _clientMode: 0 | 1;
  readonly _settings: Readonly<Record<string, unknown>>;
  readonly _requirementMatrix: string;
}

/** Answer to `ContextActivationManager_getAppContextAsync`; every field is read by office.js. */
export function appContext(own: OwnContext): Readonly<Record<string, unknown>> {
  return {
    _id: conversation.addin,
    _appVersion: 16,
    _appMinorVersion: 0,
    _appUILocale: 'de-DE',
    _dataLocale: 'de-DE',
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
    ...own,
  };
}
