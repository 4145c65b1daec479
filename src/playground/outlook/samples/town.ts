import type { Address, Attachment } from '../model/message';

const office = (name: string, mailbox: string): Address => ({ name, address: `${mailbox}@nettetal.example` });

/** Mailboxes of the invented town hall. */
export const town = {
  service: office('Stadt Nettetal, Bürgerservice', 'buergerservice'),
  waste: office('Stadt Nettetal, Abfallberatung', 'abfall'),
  registry: office('Stadt Nettetal, Standesamt', 'standesamt'),
  children: office('Stadt Nettetal, Kindertagesbetreuung', 'kita'),
  housing: office('Stadt Nettetal, Wohngeldstelle', 'wohngeld'),
  building: office('Stadt Nettetal, Bauordnung', 'bauordnung'),
  order: office('Stadt Nettetal, Ordnungsamt', 'ordnungsamt'),
  tax: office('Stadt Nettetal, Steueramt', 'steueramt'),
} as const;

export const pdf = (name: string, size: number): Attachment => ({
  name,
  size,
  contentType: 'application/pdf',
});
export const photo = (name: string, size: number): Attachment => ({ name, size, contentType: 'image/jpeg' });
