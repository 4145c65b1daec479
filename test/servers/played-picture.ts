import { inflateSync } from 'node:zlib';

/** What can be said of a picture by counting: its shape, its size and, of a PNG, its colours. */
export function describePicture(base64: string, about: string): string {
  const bytes = Buffer.from(base64, 'base64');
  const isPng = bytes.readUInt32BE(0) === 0x89504e47;
  const { width, height } = isPng ? pngSize(bytes) : jpegSize(bytes);
  const shape =
    width === height ? 'Quadratisches Bild' : width > height ? 'Bild im Querformat' : 'Bild im Hochformat';
  const colours = isPng ? coloursOf(bytes) : [];
  const seen = colours.length > 0 ? `, vor allem ${listOf(colours)}` : '';
  return [
    `Alternativtext: ${shape}, ${width} mal ${height} Bildpunkte${seen}.`,
    `Bildunterschrift: ${about === '' ? 'Bild zum Text.' : `${about.replace(/[.!?\s]+$/, '')}.`}`,
  ].join('\n');
}

function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** From the frame header (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Buffer): { readonly width: number; readonly height: number } {
  for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2))
    if ([0xc0, 0xc1, 0xc2].includes(bytes[at + 1]!))
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  return { width: 0, height: 0 };
}

const listOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} und ${names.at(-1)}` : names.join('');

/** Names of the colours that cover a tenth of the picture or more, the commonest first. */
function coloursOf(bytes: Buffer): readonly string[] {
  const counts = new Map<string, number>();
  let all = 0;
  for (const pixel of pixelsOf(bytes)) {
    const name = nameOf(pixel);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    all += 1;
  }
  return [...counts]
    .filter(([, count]) => count * 10 >= all)
    .sort(([, a], [, b]) => b - a)
    .map(([name]) => name);
}

type Pixel = readonly [number, number, number];

/** Pixels of a PNG as the pane draws it: 8 bits, RGB or RGBA, not interlaced. */
function* pixelsOf(bytes: Buffer): Generator<Pixel> {
  const { width, height } = pngSize(bytes);
  const samples = bytes[25] === 6 ? 4 : 3;
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at))
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at)));
  const rows = inflateSync(Buffer.concat(data));
  const length = width * samples;
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (length + 1)]!;
    const row = Buffer.from(rows.subarray(y * (length + 1) + 1, (y + 1) * (length + 1)));
    for (let x = 0; x < length; x += 1) {
      const left = x < samples ? 0 : row[x - samples]!;
      const corner = x < samples ? 0 : above[x - samples]!;
      row[x] = (row[x]! + predicted(filter, left, above[x]!, corner)) & 255;
    }
    for (let x = 0; x < length; x += samples) yield [row[x]!, row[x + 1]!, row[x + 2]!];
    above = row;
  }
}

/** W3C Portable Network Graphics, 3rd edition, 9.2. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return (left + above) >> 1;
    case 4: {
      const [toLeft, toAbove, toCorner] = [above - corner, left - corner, left + above - 2 * corner].map(
        Math.abs,
      );
      if (toLeft! <= toAbove! && toLeft! <= toCorner!) return left;
      return toAbove! <= toCorner! ? above : corner;
    }
    default:
      return 0;
  }
}

function nameOf([red, green, blue]: Pixel): string {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  if (most - least < 24) return most > 224 ? 'Weiß' : most < 64 ? 'Schwarz' : 'Grau';
  if (most === blue) return 'Blau';
  return most === green ? 'Grün' : red - blue > 60 && green > (red + blue) / 2 ? 'Gelb' : 'Rot';
}
