import type { PixelSize } from './png';

/** Markers (ITU-T T.81, table B.1). */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const DQT = 0xdb;
const DHT = 0xc4;
const DRI = 0xdd;
const APP0 = 0xe0;
const APP14 = 0xee;
/** Frames of baseline, extended and progressive DCT with Huffman coding. */
const FRAMES = [0xc0, 0xc1, 0xc2];
const PROGRESSIVE = 0xc2;

const JFIF = Buffer.from('JFIF\0\x01', 'latin1');
const ADOBE = Buffer.from('Adobe\0', 'latin1');

interface Walk {
  readonly bytes: Buffer;
  at: number;
  size?: PixelSize;
  progressive: boolean;
  /** Ids of the components. */
  components: readonly number[];
  /** Ids of their tables. */
  quantisers: readonly number[];
  /** The interval between restart markers; 0 where there are none. */
  restart: number;
  scans: number;
  readonly seen: Set<string>;
  /** Tables that no scan has used yet. */
  readonly unused: Set<string>;
}

/**
 * The size of a JPEG (ITU-T T.81) that holds what its pixels need and nothing else; undefined for any other. Refused is
 * every segment that could carry words: all APPn but a plain JFIF and Adobe's, comments, tables that are longer than
 * their content, come twice or are used by no scan, fill bytes, more scans than the picture needs, and whatever stands
 * behind the end. What the coded data mean nobody reads here.
 */
export function readBareJpeg(bytes: Buffer): PixelSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== SOI) return undefined;
  const walk: Walk = {
    bytes,
    at: 2,
    progressive: false,
    components: [],
    quantisers: [],
    restart: 0,
    scans: 0,
    seen: new Set(),
    unused: new Set(),
  };
  for (;;) {
    if (bytes[walk.at] !== 0xff) return undefined;
    const marker = bytes[walk.at + 1];
    walk.at += 2;
    if (marker === EOI) return walk.at === bytes.length && isWhole(walk) ? walk.size : undefined;
    if (marker === undefined || !takeSegment(marker, walk)) return undefined;
    if (marker === SOS && !takeScan(walk)) return undefined;
  }
}

function isWhole({ scans, quantisers, unused }: Walk): boolean {
  const used = new Set(quantisers.map(quantisation));
  return scans > 0 && [...unused].every((table) => used.has(table));
}

function takeSegment(marker: number, walk: Walk): boolean {
  const { bytes, at } = walk;
  if (at + 2 > bytes.length) return false;
  const length = bytes.readUInt16BE(at);
  if (length < 2 || at + length > bytes.length) return false;
  const content = bytes.subarray(at + 2, at + length);
  walk.at += length;
  if (FRAMES.includes(marker)) return takeFrame(marker, content, walk);
  switch (marker) {
    case APP0:
      // The very first segment, as JFIF wants it.
      return at === 4 && isJfif(content);
    case APP14:
      return once('Adobe', walk) && !walk.size && isAdobe(content);
    case DQT:
      return takeQuantisation(content, walk);
    case DHT:
      return takeHuffman(content, walk);
    case DRI:
      if (content.length !== 2 || !once('restart interval', walk)) return false;
      walk.restart = content.readUInt16BE(0);
      return true;
    case SOS:
      return takeScanHeader(content, walk);
    default:
      return false;
  }
}

/** Version 1.x, unit, density, no thumbnail (JFIF 1.02). */
function isJfif(content: Buffer): boolean {
  const [minor, unit] = [content[6]!, content[7]!];
  return content.length === 14 && starts(content, JFIF) && minor <= 2 && unit <= 2 && isZero(content, 12, 14);
}

/** Version 100, flags that nobody uses, the colour transform (Adobe Technical Note 5116). */
function isAdobe(content: Buffer): boolean {
  return content.length === 12 && starts(content, ADOBE) && isZero(content, 7, 11) && content[11]! <= 2;
}

const starts = (content: Buffer, words: Buffer) => content.subarray(0, words.length).equals(words);
const isZero = (content: Buffer, from: number, to: number) =>
  content.subarray(from, to).every((byte) => byte === 0);

function once(what: string, { seen }: Walk): boolean {
  if (seen.has(what)) return false;
  seen.add(what);
  return true;
}

/** One frame of 8-bit samples in one or three components (B.2.2). */
function takeFrame(marker: number, content: Buffer, walk: Walk): boolean {
  if (walk.size || content.length < 6) return false;
  const count = content[5]!;
  if (content[0] !== 8 || ![1, 3].includes(count) || content.length !== 6 + count * 3) return false;
  const components = Array.from({ length: count }, (_, index) => content.subarray(6 + index * 3));
  walk.progressive = marker === PROGRESSIVE;
  walk.components = components.map(([id]) => id!);
  walk.size = { height: content.readUInt16BE(1), width: content.readUInt16BE(3) };
  walk.quantisers = components.map(([, , table]) => table!);
  const factorFits = (factor: number) => factor >= 1 && factor <= 4;
  return (
    new Set(walk.components).size === count &&
    components.every(([, factors, table]) => {
      return factorFits(factors! >> 4) && factorFits(factors! & 15) && table! <= 3;
    })
  );
}

/** Tables to the byte, each once (B.2.4.1). */
function takeQuantisation(content: Buffer, walk: Walk): boolean {
  let at = 0;
  while (at < content.length) {
    const [precision, id] = [content[at]! >> 4, content[at]! & 15];
    if (precision > 1 || id > 3 || !once(quantisation(id), walk)) return false;
    walk.unused.add(quantisation(id));
    at += 1 + 64 * (precision + 1);
  }
  return at === content.length && at > 0;
}

/** Tables to the byte (B.2.4.2); between the scans of a progressive picture they come anew, else each once. */
function takeHuffman(content: Buffer, walk: Walk): boolean {
  let at = 0;
  while (at < content.length) {
    const [kind, id] = [content[at]! >> 4, content[at]! & 15];
    if (kind > 1 || id > 3 || at + 17 > content.length) return false;
    const name = huffman(kind, id);
    if (walk.unused.has(name) || (!walk.progressive && !once(name, walk))) return false;
    walk.unused.add(name);
    const values = content.subarray(at + 1, at + 17).reduce((sum, count) => sum + count, 0);
    if (values > 256) return false;
    at += 17 + values;
  }
  return at === content.length && at > 0;
}

const quantisation = (id: number): string => `quantisation ${id}`;
const huffman = (kind: number, id: number): string => `huffman ${kind} ${id}`;

/** Components of the frame with their tables, and the part of the spectrum, each once (B.2.3). */
function takeScanHeader(content: Buffer, walk: Walk): boolean {
  const { size, components, progressive, unused } = walk;
  const count = content[0] ?? 0;
  if (!size || count < 1 || count > components.length || content.length !== 4 + count * 2) return false;
  const [first, last, bits] = content.subarray(-3);
  for (let at = 1; at <= count * 2; at += 2) {
    const tables = content[at + 1]!;
    if (!components.includes(content[at]!) || tables >> 4 > 3 || (tables & 15) > 3) return false;
    if (!once(`scan ${content[at]} ${first} ${last} ${bits}`, walk)) return false;
    unused.delete(huffman(0, tables >> 4));
    unused.delete(huffman(1, tables & 15));
  }
  if (!progressive) return first === 0 && last === 63 && bits === 0;
  return first! <= last! && last! <= 63 && bits! >> 4 <= 13 && (bits! & 15) <= 13;
}

/** Entropy-coded data up to the next marker; a zero byte follows 0xFF in it, restart markers come in turn. */
function takeScan(walk: Walk): boolean {
  const { bytes } = walk;
  walk.scans += 1;
  const begun = walk.at;
  let restarts = 0;
  for (;;) {
    const found = bytes.indexOf(0xff, walk.at);
    if (found < 0 || found + 1 >= bytes.length) return false;
    const next = bytes[found + 1]!;
    if (next === 0) walk.at = found + 2;
    else if (next >= 0xd0 && next <= 0xd7) {
      if (walk.restart === 0 || next !== 0xd0 + (restarts % 8)) return false;
      restarts += 1;
      walk.at = found + 2;
    } else {
      walk.at = found;
      return found > begun;
    }
  }
}
