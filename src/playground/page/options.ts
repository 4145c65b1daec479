import { defaultSwitches, type Fault, isFault, type Switches } from '../protocol/switches';
import { isSample, type SampleId } from '../samples';

/** What the address says: `?doc=brief&width=320&wordapi=1.3&switches=lists-dropped,slow`. */
export interface Options {
  readonly doc: SampleId;
  readonly width: number;
  readonly switches: Switches;
}

export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const doc = query.get('doc') ?? '';
  const width = Number(query.get('width'));
  const faults = (query.get('switches') ?? '').split(',').filter(isFault);
  const wordapi = query.get('wordapi') ?? '';
  return {
    doc: isSample(doc) ? doc : 'bescheid',
    width: width >= 240 && width <= 800 ? width : 350,
    switches: {
      wordapi: /^1\.\d$/.test(wordapi) ? wordapi : defaultSwitches.wordapi,
      faults: new Set<Fault>(faults),
    },
  };
}

/** The same page with one thing changed; the pane starts anew with it, as with a document that is opened. */
export function goWith(change: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  location.search = query.toString();
}
