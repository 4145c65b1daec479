/** Application and version of Office, such as `Word 16.0.17029.20000 (PC)`; undefined outside. */
export function officeVersion(): string | undefined {
  const diagnostics = typeof Office === 'undefined' ? undefined : Office.context?.diagnostics;
  return diagnostics && `${diagnostics.host} ${diagnostics.version} (${diagnostics.platform})`;
}

/** Each names itself after those before it, too: Edge calls itself Chrome, and Chrome calls itself AppleWebKit. */
const ENGINES = [/Edg\/[\d.]+/, /Firefox\/[\d.]+/, /Chrome\/[\d.]+/, /AppleWebKit\/[\d.]+/];

/** Engine and version of the web view, out of its user agent; no system and no device. */
export function browserVersion(userAgent: string): string | undefined {
  for (const engine of ENGINES) {
    const found = engine.exec(userAgent);
    if (found) return found[0].replace('/', ' ');
  }
  return undefined;
}
