import { type ParsedRunRequest, type Picture, type Place, problemError } from '../../core/protocol';
import type { Task } from '../../core/tasks';
import type { BackendModel } from '../backends/backend';
import { readBareJpeg } from './picture/jpeg';
import { readBarePng } from './picture/png';

/** Pixels of a picture's edges. The pane draws with at most 1,568; less than the least shows nothing. */
export const LONGEST_EDGE = 2048;
export const SHORTEST_EDGE = 16;

/**
 * The picture of a run, if the run may have it (KI-Kompass, 1): only the task `picture`, and there exactly one, which
 * the clerk confirmed and which holds nothing but pixels. What the pixels show no software can check. Throws the
 * `Problem` of what does not hold; it says nothing of the picture.
 */
export async function acceptPicture(
  { attachments = [] }: Pick<ParsedRunRequest, 'attachments'>,
  task: Task,
): Promise<Picture | undefined> {
  const [picture, ...more] = attachments;
  if (task.input !== 'picture') {
    if (picture) throw problemError('picture-not-allowed');
    return undefined;
  }
  if (!picture || more.length > 0) throw problemError('picture-not-allowed');
  if (!picture.confirmed) throw problemError('picture-unconfirmed');
  if (!(await isBarePicture(picture))) throw problemError('picture-not-allowed');
  return picture;
}

/** Whether a model may be given this task: a picture goes to models that see, and only in the town's own house. */
export function maySee(
  model: Pick<BackendModel, 'abilities'> & { readonly place: Place },
  task: Task,
): boolean {
  return task.input !== 'picture' || (model.abilities.includes('vision') && model.place === 'local');
}

/** Whether the bytes are a PNG or JPEG, as declared, of pixels alone and of an allowed size. */
export async function isBarePicture({
  mediaType,
  data,
}: Pick<Picture, 'mediaType' | 'data'>): Promise<boolean> {
  const bytes = Buffer.from(data, 'base64');
  // What Node's reader skips would be a place for words: only the canonical form passes (RFC 4648, 3.5).
  if (bytes.toString('base64') !== data) return false;
  const size = mediaType === 'image/png' ? await readBarePng(bytes, LONGEST_EDGE) : readBareJpeg(bytes);
  if (!size) return false;
  const [shorter = 0, longer = 0] = [size.width, size.height].sort((a, b) => a - b);
  return shorter >= SHORTEST_EDGE && longer <= LONGEST_EDGE;
}
