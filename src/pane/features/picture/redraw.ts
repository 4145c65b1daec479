import { LIMITS } from '../../../core/protocol/run';
import { bareBytes } from './bare-bytes';

/** Largest edge of a drawn picture in pixels; models for pictures see no more of it. */
const LONGEST_EDGE = 1568;
/** Below this nothing can be made out, and the proxy refuses it. */
const SHORTEST_EDGE = 16;
/** Qualities of a JPEG that are tried until it is small enough. */
const QUALITIES = [0.9, 0.75, 0.5];

/** A picture as it is sent: pixels, drawn anew. */
export interface DrawnPicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  /** Base64. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** `unreadable`: a format that no browser draws (EMF, WMF), or a broken file; `too-small`; `too-large` even as JPEG. */
export type DrawingProblem = 'unreadable' | 'too-small' | 'too-large';

/** Size of the drawing of a picture: as it is, or scaled down to the largest edge. */
export function drawnSize(
  width: number,
  height: number,
): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LONGEST_EDGE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/**
 * Draws a picture of the document on a canvas: what the file held beside its pixels (camera, place, author, thumbnail)
 * stays behind. Gives PNG or JPEG, whichever is smaller.
 */
export async function redraw(base64: string): Promise<DrawnPicture | DrawingProblem> {
  const bitmap = await decode(base64);
  if (!bitmap) return 'unreadable';
  const size = drawnSize(bitmap.width, bitmap.height);
  if (Math.min(size.width, size.height) < SHORTEST_EDGE) return 'too-small';
  const canvas = Object.assign(document.createElement('canvas'), size);
  const context = canvas.getContext('2d');
  if (!context) return 'unreadable';
  // What is transparent looks like paper, in a JPEG and for the model.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size.width, size.height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, size.width, size.height);
  bitmap.close();
  const encoded = await smallest(canvas);
  return encoded ? { ...encoded, ...size } : 'too-large';
}

async function decode(base64: string): Promise<ImageBitmap | undefined> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    return await createImageBitmap(new Blob([bytes]));
  } catch {
    // No base64, or nothing that this browser can draw.
    return undefined;
  }
}

type Encoded = Pick<DrawnPicture, 'mediaType' | 'data'>;

async function smallest(canvas: HTMLCanvasElement): Promise<Encoded | undefined> {
  const png = await encode(canvas, 'image/png');
  for (const quality of QUALITIES) {
    const jpeg = await encode(canvas, 'image/jpeg', quality);
    const [smaller] = [png, jpeg]
      .filter((one) => one !== undefined)
      .sort((a, b) => a.data.length - b.data.length);
    if (smaller && smaller.data.length <= LIMITS.picture) return smaller;
  }
  return undefined;
}

async function encode(
  canvas: HTMLCanvasElement,
  mediaType: Encoded['mediaType'],
  quality?: number,
): Promise<Encoded | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, mediaType, quality));
  if (blob?.type !== mediaType) return undefined;
  return { mediaType, data: base64Of(bareBytes(new Uint8Array(await blob.arrayBuffer()), mediaType)) };
}

/** In pieces: a call takes only so many arguments. A piece ends with a group of three bytes. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 3 * 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}
