import { strToU8, zlibSync } from 'fflate';
import type { PixelCanvas } from './canvas';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Base64 of a drawing as PNG, with text chunks as scanners and cameras write them. */
export function pngOf(
  { width, height, pixels }: PixelCanvas,
  texts: Readonly<Record<string, string>> = {},
): string {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // 8 bits a sample, red, green and blue.
  header.set([8, 2], 8);
  const rows = new Uint8Array((width * 3 + 1) * height);
  for (let y = 0; y < height; y += 1)
    rows.set(pixels.subarray(y * width * 3, (y + 1) * width * 3), y * (width * 3 + 1) + 1);
  const parts = [
    SIGNATURE,
    chunk('IHDR', header),
    ...Object.entries(texts).map(([name, text]) => chunk('tEXt', strToU8(`${name}\0${text}`, true))),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ];
  return btoa(parts.map((part) => Array.from(part, (byte) => String.fromCharCode(byte)).join('')).join(''));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const all = new Uint8Array(data.length + 12);
  const view = new DataView(all.buffer);
  view.setUint32(0, data.length);
  all.set(strToU8(type), 4);
  all.set(data, 8);
  view.setUint32(data.length + 8, crc32(all.subarray(4, data.length + 8)));
  return all;
}

/** W3C Portable Network Graphics, 3rd edition, D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
