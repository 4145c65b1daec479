import { WordDocument } from '../model/document';
import { bescheid } from './bescheid';
import { brief } from './brief';
import { radverkehr } from './radverkehr';
import { stichworte } from './stichworte';

/** Documents that the page offers; the key is the value of `?doc=`. */
export const samples = {
  bescheid: { name: 'Bescheid in Amtsdeutsch', make: bescheid },
  stichworte: { name: 'Stichworte für einen Entwurf', make: stichworte },
  brief: { name: 'Brief mit persönlichen Angaben', make: brief },
  radverkehr: { name: 'Bericht mit Bildern', make: radverkehr },
  leer: { name: 'Leeres Dokument', make: () => new WordDocument() },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly make: () => WordDocument }>>;

export type SampleId = keyof typeof samples;

export const isSample = (id: string): id is SampleId => id in samples;
