const PNG_SIGNATURE = 8;
/** What pixels need (W3C Portable Network Graphics, 3rd edition, 11). */
const PIXEL_CHUNKS = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/**
 * The bytes of a drawn picture without all that the browser's encoder added to the pixels; some write Exif, a colour
 * profile or private chunks of their own, which the proxy refuses.
 */
export function bareBytes(bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg'): Uint8Array {
  return joined(mediaType === 'image/png' ? pngParts(bytes) : jpegParts(bytes));
}

function pngParts(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, PNG_SIGNATURE)];
  for (let at = PNG_SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (PIXEL_CHUNKS.includes(type)) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return parts;
}

/** Segments in front of the first scan without APPn and comments, then all the rest (ITU-T T.81, B.1.1). */
function jpegParts(bytes: Uint8Array): readonly Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) {
    const marker = bytes[at + 1]!;
    const end = at + 2 + view.getUint16(at + 2);
    // JFIF without a thumbnail and Adobe's note say how the colours are meant.
    const says = (marker === 0xe0 && end - at === 18) || (marker === 0xee && end - at === 16);
    const isExtra = marker >= 0xe0 && marker <= 0xef && !says;
    if (!isExtra && marker !== 0xfe) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return [...parts, bytes.subarray(at)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
