/*
 * office.js from the npm package fetches MicrosoftAjax.js from a Microsoft server when it runs in Outlook, unless the
 * names that it looks for are there. These are they, with what its Outlook files call of them, so that no other server
 * is asked. In Word nothing of this is needed and nothing is done; neither where MicrosoftAjax.js is there already.
 */
(() => {
  if (isWord() || window.Sys?.StringBuilder) return;

  const nothing = () => {};
  const Type = window.Type ?? Function;
  window.Type = Type;
  Type.registerNamespace ??= (path) => {
    let owner = window;
    for (const name of path.split('.')) {
      owner[name] ??= {};
      owner = owner[name];
    }
  };
  Type.registerClass ??= nothing;
  Type.prototype.registerClass ??= nothing;
  // They say what is wrong with arguments; nothing is.
  Function._validateParams ??= () => null;
  Function._validateParameter ??= () => null;

  window.Sys = {
    ...window.Sys,
    StringBuilder: class {},
    Debug: { trace: nothing, assert: nothing, fail: nothing },
    Browser: { agent: null, InternetExplorer: {} },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value) => JSON.stringify(value),
        deserialize: (text) => JSON.parse(text),
      },
    },
  };

  const errors = ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined'];
  for (const kind of [...errors, 'invalidOperation', 'notImplemented', 'parameterCount'])
    Error[kind] ??= (...details) => {
      const error = new Error(details.filter((one) => typeof one === 'string').join(': '));
      error.name = `Sys.${kind}`;
      return error;
    };

  /** Office says what it is by its own object (desktop), in the address, or in the window's name (web). */
  function isWord() {
    const said = [window.name, window.location.search, window.location.hash];
    try {
      said.push(window.external.GetHostInfo());
    } catch {
      // Not a desktop.
    }
    return said.some((one) => /(?:hostInfo"\s*:\s*"|_host_Info=|^)Word\b/i.test(decoded(String(one))));
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }
})();
