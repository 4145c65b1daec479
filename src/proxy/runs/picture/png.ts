import { promisify } from 'node:util';
import { crc32, inflate, type ZlibOptions } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Chunks that a picture of pixels alone has, with their length; no text, no Exif, no profile, nothing private. */
const LENGTHS: Readonly<Record<string, (length: number) => boolean>> = {
  IHDR: (length) => length === 13,
  sRGB: (length) => length === 1,
  gAMA: (length) => length === 4,
  pHYs: (length) => length === 9,
  PLTE: (length) => length > 0 && length <= 256 * 3 && length % 3 === 0,
  tRNS: (length) => length > 0 && length <= 256,
  IDAT: () => true,
  IEND: (length) => length === 0,
};

/** Samples a pixel by colour type; 3 is an index into the palette. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Colour types whose bit depth may be less than 8. */
const PACKED = [0, 3];

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

interface Header extends PixelSize {
  readonly colour: number;
  /** Bytes of a row with the filter's in front. */
  readonly row: number;
}

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/**
 * The size of a PNG (W3C Portable Network Graphics, 3rd edition) that holds pixels and nothing else; undefined for any
 * other. What could carry words is refused: every chunk but those above, a palette that no pixel needs, bytes behind
 * the picture or behind its compressed pixels. So is what a canvas never writes: 16 bits a sample, interlacing.
 */
export async function readBarePng(bytes: Buffer, longestEdge: number): Promise<PixelSize | undefined> {
  const chunks = readChunks(bytes);
  if (!chunks || !isInOrder(chunks.map(({ type }) => type))) return undefined;
  const header = readHeader(chunks[0]!.data);
  if (!header || header.width > longestEdge || header.height > longestEdge) return undefined;
  if (!coloursFit(chunks, header.colour)) return undefined;
  const pixels = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  return (await holdsPixelsOnly(pixels, header)) ? { width: header.width, height: header.height } : undefined;
}

function readChunks(bytes: Buffer): readonly Chunk[] | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return undefined;
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (!Object.hasOwn(LENGTHS, type) || !LENGTHS[type]!(length)) return undefined;
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return undefined;
    chunks.push({ type, data: bytes.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Each chunk once and in its place, the pixels in one row of chunks (5.6). */
function isInOrder(types: readonly string[]): boolean {
  return /^IHDR (?:(?:sRGB|gAMA|pHYs) )*(?:PLTE )?(?:pHYs )?(?:tRNS )?(?:pHYs )?(?:IDAT )+IEND$/.test(
    types.join(' '),
  )
    ? types.every((type, index) => type === 'IDAT' || types.indexOf(type) === index)
    : false;
}

function readHeader(data: Buffer): Header | undefined {
  const [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
  const [depth, colour, compression, filter, interlace] = data.subarray(8);
  const samples = SAMPLES[colour!];
  const depthFits = depth === 8 || ([1, 2, 4].includes(depth!) && PACKED.includes(colour!));
  if (width === 0 || height === 0 || samples === undefined || !depthFits) return undefined;
  if (compression !== 0 || filter !== 0 || interlace !== 0) return undefined;
  return { width, height, colour: colour!, row: 1 + Math.ceil((width * samples * depth!) / 8) };
}

/** A palette only where pixels are indexes into it, transparency only as long as the colours ask for. */
function coloursFit(chunks: readonly Chunk[], colour: number): boolean {
  const lengthOf = (wanted: string) => chunks.find(({ type }) => type === wanted)?.data.length;
  const [palette, transparency] = [lengthOf('PLTE'), lengthOf('tRNS')];
  if ((colour === 3) !== (palette !== undefined)) return false;
  if (transparency === undefined) return true;
  if (colour === 3) return transparency <= palette! / 3;
  return (colour === 0 && transparency === 2) || (colour === 2 && transparency === 6);
}

interface Inflated {
  readonly buffer: Buffer;
  /** Bytes that were read. */
  readonly engine: { readonly bytesWritten: number };
}

const inflateWithInfo = promisify(inflate) as unknown as (
  data: Buffer,
  options: ZlibOptions & { readonly info: true },
) => Promise<Inflated>;

interface PixelRows extends PixelSize {
  readonly row: number;
}

/** Whether the compressed data is the rows of the picture to the byte, and nothing follows in it. */
async function holdsPixelsOnly(compressed: Buffer, { height, row }: PixelRows): Promise<boolean> {
  const expected = row * height;
  try {
    const { buffer, engine } = await inflateWithInfo(compressed, { info: true, maxOutputLength: expected });
    if (buffer.length !== expected || engine.bytesWritten !== compressed.length) return false;
    for (let at = 0; at < expected; at += row) if (buffer[at]! > 4) return false;
    return true;
  } catch {
    // Whatever zlib says of it, these are no pixels.
    return false;
  }
}
