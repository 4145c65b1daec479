import { useEffect, useState } from 'react';
import type { Problem } from '../../../core/protocol';
import { asProblem } from '../../conversation/as-problem';
import type { Host } from '../../hosts/host';
import { type DrawingProblem, type DrawnPicture, redraw } from './redraw';

export type MarkedPicture =
  | { readonly name: 'reading' }
  | { readonly name: 'none' | 'several' | DrawingProblem }
  | { readonly name: 'failed'; readonly problem: Problem }
  | { readonly name: 'drawn'; readonly id: string; readonly drawn: DrawnPicture };

/** The picture that is marked in the document now, drawn as it would be sent. */
export function useMarkedPicture(host: Host): MarkedPicture {
  const [marked, setMarked] = useState<MarkedPicture>({ name: 'reading' });
  useEffect(() => {
    let newest = 0;
    const look = async (): Promise<void> => {
      newest += 1;
      const mine = newest;
      // A picture that is drawn stays until the next one is.
      setMarked((before) => (before.name === 'drawn' ? before : { name: 'reading' }));
      const read = await readMarked(host);
      if (mine === newest) setMarked(read);
    };
    const stop = host.onSelectionChanged(() => void look());
    void look();
    return () => {
      newest = -1;
      stop();
    };
  }, [host]);
  return marked;
}

async function readMarked(host: Host): Promise<MarkedPicture> {
  try {
    const read = await host.pictures?.readPicture();
    if (read?.kind !== 'one') return { name: read?.kind ?? 'none' };
    const drawn = await redraw(read.picture.data);
    return typeof drawn === 'string' ? { name: drawn } : { name: 'drawn', id: read.picture.id, drawn };
  } catch (error) {
    return { name: 'failed', problem: asProblem(error) };
  }
}
