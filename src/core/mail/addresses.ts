import { expression } from './expression';

/**
 * Whether a mailbox belongs to one of the authority's own domains; their subdomains count too. What has no domain,
 * such as a distribution list or an address of Exchange's own kind, is outside: nobody knows who reads it.
 */
export function isInternal(address: string, domains: readonly string[]): boolean {
  const host = hostOf(address);
  return (
    host !== '' &&
    domains.some((domain) => {
      const own = plainDomain(domain);
      return own !== '' && (host === own || host.endsWith(`.${own}`));
    })
  );
}

/** Whether a mail to these addresses stays inside. Without any address nothing says so. */
export function allInternal(addresses: readonly string[], domains: readonly string[]): boolean {
  return addresses.length > 0 && addresses.every((address) => isInternal(address, domains));
}

/** One mailbox, bare or as `Name <x@example.org>`; anything else, also two in one, has no domain. */
const MAILBOX = expression(String.raw`^[^\s@,;<>"]{1,64}@([\p{L}\p{N}][\p{L}\p{N}.-]{0,252})$`, 'u');

/** Domain of an address in lower case; empty if there is none. */
function hostOf(address: string): string {
  const trimmed = address.trim();
  const open = trimmed.endsWith('>') ? trimmed.lastIndexOf('<') : -1;
  const mailbox = open < 0 ? trimmed : trimmed.slice(open + 1, -1);
  return (MAILBOX.exec(mailbox)?.[1] ?? '').toLowerCase().replace(/\.$/, '');
}

/** A domain of the policy without what people put around it: `@nettetal.de`, `*.nettetal.de`, `nettetal.de.`. */
function plainDomain(domain: string): string {
  return domain
    .trim()
    .toLowerCase()
    .replace(/^[@*.]{1,3}/, '')
    .replace(/\.$/, '');
}
