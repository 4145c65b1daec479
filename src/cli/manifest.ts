/** The address in the committed manifests; `npm run start:office` uses it as it stands. */
const DEVELOPMENT_URL = 'https://localhost:3000';

/** What is wrong with an address for a manifest, in German, for the administrator. */
export class ManifestUrlError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'ManifestUrlError';
  }
}

/**
 * Puts a town's own address into an add-in manifest, XML or JSON.
 * Office loads add-ins over https only and compares whole origins, so the address is an origin without path.
 * @throws ManifestUrlError where the address can't be one.
 */
export function manifestFor(template: string, address: string): string {
  return template.replaceAll(DEVELOPMENT_URL, origin(address));
}

function origin(address: string): string {
  if (!URL.canParse(address))
    throw new ManifestUrlError('Die Adresse ist keine gültige URL, zum Beispiel https://ki.stadt.de.');
  const url = new URL(address);
  if (url.protocol !== 'https:')
    throw new ManifestUrlError(
      'Office lädt Add-ins nur über https. Geben Sie eine Adresse an, die mit https:// beginnt.',
    );
  if (url.username || url.password)
    throw new ManifestUrlError('Die Adresse darf keine Zugangsdaten enthalten.');
  if (url.pathname !== '/' || url.search || url.hash)
    throw new ManifestUrlError(
      'Geben Sie nur Rechnername und Port an, ohne Pfad, zum Beispiel https://ki.stadt.de.',
    );
  return url.origin;
}
