import { crc32, deflateSync } from 'node:zlib';

/** Makes small pictures byte by byte, so that a test can put anything anywhere. */

export interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

export const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export interface PngShape {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly colour?: number;
  readonly interlace?: number;
}

const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

export function header({ width = 16, height = 16, depth = 8, colour = 6, interlace = 0 }: PngShape): Chunk {
  const data = Buffer.alloc(13);
  data.writeUInt32BE(width, 0);
  data.writeUInt32BE(height, 4);
  data.set([depth, colour, 0, 0, interlace], 8);
  return { type: 'IHDR', data };
}

/** Rows of a picture before compression: a filter byte, then the samples. */
export function rows({ width = 16, height = 16, depth = 8, colour = 6 }: PngShape): Buffer {
  const row = 1 + Math.ceil((width * (SAMPLES[colour] ?? 1) * depth) / 8);
  const data = Buffer.alloc(row * height);
  for (let at = 0; at < data.length; at += 1) data[at] = at % row === 0 ? 0 : (at * 7) % 251;
  return data;
}

export const pixels = (shape: PngShape): Chunk => ({ type: 'IDAT', data: deflateSync(rows(shape)) });
export const END: Chunk = { type: 'IEND', data: Buffer.alloc(0) };

export const pngChunks = (shape: PngShape = {}): readonly Chunk[] => [header(shape), pixels(shape), END];

export function png(chunks: readonly Chunk[] = pngChunks()): Buffer {
  return Buffer.concat([SIGNATURE, ...chunks.map(chunkBytes)]);
}

export function chunkBytes({ type, data }: Chunk): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A marker with its content, or with none (SOI, EOI). */
export function segment(marker: number, content?: Buffer | string): Buffer {
  if (content === undefined) return Buffer.from([0xff, marker]);
  const bytes = Buffer.from(content as string, 'latin1');
  const length = Buffer.alloc(2);
  length.writeUInt16BE(bytes.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, bytes]);
}

export const JFIF = segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0');

export interface JpegShape {
  readonly width?: number;
  readonly height?: number;
  readonly frame?: number;
}

/** Segments of a grey picture: every block is two zero bits, "no difference" and "end of block". */
export function jpegSegments({ width = 16, height = 16, frame = 0xc0 }: JpegShape = {}): readonly Buffer[] {
  const size = Buffer.alloc(4);
  size.writeUInt16BE(height, 0);
  size.writeUInt16BE(width, 2);
  const oneCode = Buffer.from([1, ...Array<number>(15).fill(0), 0]);
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8);
  return [
    JFIF,
    segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)])),
    segment(frame, Buffer.concat([Buffer.from([8]), size, Buffer.from([1, 1, 0x11, 0])])),
    segment(0xc4, Buffer.concat([Buffer.from([0x00]), oneCode, Buffer.from([0x10]), oneCode])),
    Buffer.concat([
      segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
      Buffer.alloc(Math.ceil((blocks * 2) / 8)),
    ]),
  ];
}

export function jpeg(segments: readonly Buffer[] = jpegSegments()): Buffer {
  return Buffer.concat([segment(0xd8), ...segments, segment(0xd9)]);
}
