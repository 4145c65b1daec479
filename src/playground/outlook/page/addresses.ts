import { type Address, shown } from '../model/message';

export const writtenAddresses = (list: readonly Address[]): string => list.map(shown).join('; ');

/** Addresses as a clerk writes them: `Name <address>` or the address alone, parted by `;` or `,`. */
export function readAddresses(text: string): readonly Address[] {
  return text
    .split(/[;,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const open = part.lastIndexOf('<');
      if (open < 0 || !part.endsWith('>')) return { name: part, address: part };
      const address = part.slice(open + 1, -1).trim();
      return { name: part.slice(0, open).trim() || address, address };
    });
}
