import { defaultSwitches, type Fault, isFault, type Switches } from '../protocol/switches';
import { isSample, type SampleId } from '../samples';
import { paneWidth } from './controls';

/** What the address says: `?doc=brief&width=320&wordapi=1.3&switches=lists-dropped,slow`. */
export interface Options {
  readonly doc: SampleId;
  readonly width: number;
  readonly switches: Switches;
}

export function readOptions(search: string): Options {
  const query = new URLSearchParams(search);
  const doc = query.get('doc') ?? '';
  const faults = (query.get('switches') ?? '').split(',').filter(isFault);
  const wordapi = query.get('wordapi') ?? '';
  return {
    doc: isSample(doc) ? doc : 'bescheid',
    width: paneWidth(query),
    switches: {
      wordapi: /^1\.\d$/.test(wordapi) ? wordapi : defaultSwitches.wordapi,
      faults: new Set<Fault>(faults),
    },
  };
}
