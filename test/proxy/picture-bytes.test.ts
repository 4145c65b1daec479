import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { isBarePicture } from '../../src/proxy/runs/picture';
import {
  END,
  header,
  JFIF,
  jpeg,
  jpegSegments,
  type PngShape,
  pixels,
  png,
  pngChunks,
  rows,
  SIGNATURE,
  segment,
} from './picture-bytes';
import { WORD } from './planted';

const isPng = (bytes: Buffer) => isBarePicture({ mediaType: 'image/png', data: bytes.toString('base64') });
const isJpeg = (bytes: Buffer) => isBarePicture({ mediaType: 'image/jpeg', data: bytes.toString('base64') });
const word = Buffer.from(WORD, 'latin1');
const INTERVAL = segment(0xdd, Buffer.from([0, 1]));

/** A table of Huffman codes whose values are words. */
const codes = (id: number) =>
  segment(0xc4, Buffer.concat([Buffer.from([0x10 | id, ...Array<number>(15).fill(0), word.length]), word]));

/** The same table under another number. */
function other(quantisation: Buffer): Buffer {
  const changed = Buffer.from(quantisation);
  changed[4] = 3;
  return changed;
}

const palette = { type: 'PLTE', data: Buffer.alloc(6, 9) };

describe('a PNG of pixels alone passes', () => {
  test.each<[string, PngShape]>([
    ['grey', { colour: 0 }],
    ['black and white, one bit a pixel', { colour: 0, depth: 1, width: 17 }],
    ['colour', { colour: 2 }],
    ['grey with transparency', { colour: 4 }],
    ['colour with transparency', { colour: 6 }],
    ['of the largest edge', { width: 2048, height: 16 }],
  ])('%s', async (_name, shape) => {
    expect(await isPng(png(pngChunks(shape)))).toBe(true);
  });

  test('with the chunks that say how colours and pixels are meant', async () => {
    const about = [
      { type: 'sRGB', data: Buffer.from([0]) },
      { type: 'gAMA', data: Buffer.from([0, 0, 0xb1, 0x8f]) },
      { type: 'pHYs', data: Buffer.from([0, 0, 0x0e, 0xc4, 0, 0, 0x0e, 0xc4, 1]) },
    ];
    expect(await isPng(png([header({}), ...about, pixels({}), END]))).toBe(true);
  });

  test('with a palette and its transparency', async () => {
    const shape = { colour: 3, depth: 2 };
    const transparency = { type: 'tRNS', data: Buffer.from([255, 0]) };
    expect(await isPng(png([header(shape), palette, transparency, pixels(shape), END]))).toBe(true);
  });

  test('with its pixels in several chunks', async () => {
    const { data } = pixels({});
    const parts = [data.subarray(0, 5), data.subarray(5)].map((part) => ({ type: 'IDAT', data: part }));
    expect(await isPng(png([header({}), ...parts, END]))).toBe(true);
  });
});

describe('a PNG is refused', () => {
  const [start, middle, end] = [header({}), pixels({}), END];
  const wordAs = (type: string) => ({ type, data: word });
  test.each<[string, Buffer]>([
    ...['tEXt', 'zTXt', 'iTXt', 'eXIf', 'iCCP', 'tIME', 'sPLT', 'caBX', 'iDOT', 'prVt'].map(
      (type): [string, Buffer] => [`with a chunk ${type}`, png([start, wordAs(type), middle, end])],
    ),
    ['with words in place of the resolution', png([start, wordAs('pHYs'), middle, end])],
    ['with words as a palette that no pixel needs', png([start, palette, middle, end])],
    ['with words as transparency that no pixel needs', png([start, wordAs('tRNS'), middle, end])],
    ['with words behind the end', Buffer.concat([png(), word])],
    ['with a chunk behind the end', Buffer.concat([png(), png().subarray(8)])],
    ['with words in the end', png([start, middle, wordAs('IEND')])],
    [
      'with words behind its compressed pixels',
      png([start, { type: 'IDAT', data: Buffer.concat([middle.data, word]) }, end]),
    ],
    [
      'with words behind its rows',
      png([start, { type: 'IDAT', data: deflateSync(Buffer.concat([rows({}), word])) }, end]),
    ],
    ['with words in front of it', Buffer.concat([word, png()])],
    ['without pixels', png([start, end])],
    ['without an end', png([start, middle])],
    ['without a header', png([middle, end])],
    ['whose header is not the first', png([{ type: 'sRGB', data: Buffer.alloc(1) }, start, middle, end])],
    ['with two headers', png([start, start, middle, end])],
    [
      'whose pixels are parted by another chunk',
      png([start, middle, { type: 'sRGB', data: Buffer.alloc(1) }, middle, end]),
    ],
    ['with a wrong check sum', flipped(png(), 30)],
    ['with too few rows', png([header({ height: 17 }), middle, end])],
    [
      'with an unknown filter',
      png([start, { type: 'IDAT', data: deflateSync(Buffer.alloc(rows({}).length, 9)) }, end]),
    ],
    ['interlaced', png(pngChunks({ interlace: 1 }))],
    ['with 16 bits a sample', png(pngChunks({ depth: 16 }))],
    ['of an unknown colour type', png(pngChunks({ colour: 5 }))],
    ['with an edge too long', png(pngChunks({ width: 2049 }))],
    ['with an edge too short', png(pngChunks({ height: 15 }))],
    ['without any size', png(pngChunks({ width: 0 }))],
    ['that promises a chunk longer than the file', Buffer.concat([SIGNATURE, Buffer.alloc(4, 0xff), word])],
    ['that is a signature alone', SIGNATURE],
    ['that is a JPEG', jpeg()],
    ['that is nothing', Buffer.alloc(0)],
  ])('%s', async (_name, bytes) => {
    expect(await isPng(bytes)).toBe(false);
  });
});

describe('a JPEG of pixels alone passes', () => {
  const [jfif, ...rest] = jpegSegments();
  test.each<[string, Buffer]>([
    ['baseline', jpeg()],
    ['extended', jpeg(jpegSegments({ frame: 0xc1 }))],
    ['without JFIF', jpeg(rest)],
    ['with Adobe’s note on its colours', jpeg([jfif!, segment(0xee, 'Adobe\0d\0\0\0\0\x01'), ...rest])],
    ['of the largest edge', jpeg(jpegSegments({ width: 2048 }))],
    ['with restart markers', jpeg(withRestart())],
    ['progressive, with a scan and tables of its own', jpeg(progressive())],
  ])('%s', async (_name, bytes) => {
    expect(await isJpeg(bytes)).toBe(true);
  });
});

describe('a JPEG is refused', () => {
  const [jfif, quantisation, frame, huffman, scan] = jpegSegments() as readonly [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  const rest = [quantisation, frame, huffman, scan];
  const longer = (bytes: Buffer) => segment(bytes[1]!, Buffer.concat([bytes.subarray(4), word]));
  test.each<[string, Buffer]>([
    ['with Exif', jpeg([jfif, segment(0xe1, `Exif\0\0${WORD}`), ...rest])],
    ['with XMP', jpeg([jfif, segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${WORD}`), ...rest])],
    ['with a colour profile', jpeg([jfif, segment(0xe2, `ICC_PROFILE\0\x01\x01${WORD}`), ...rest])],
    ['with IPTC', jpeg([jfif, segment(0xed, `Photoshop 3.0\0${WORD}`), ...rest])],
    ...[0xe3, 0xe8, 0xec, 0xef].map((marker): [string, Buffer] => [
      `with APP${marker - 0xe0}`,
      jpeg([jfif, segment(marker, WORD), ...rest]),
    ]),
    ['with a comment', jpeg([jfif, segment(0xfe, WORD), ...rest])],
    ['with a comment between its scans', jpeg([...jpegSegments(), segment(0xfe, WORD), huffman, scan])],
    ['with a thumbnail', jpeg([segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01abc'), ...rest])],
    ['with words in its JFIF', jpeg([segment(0xe0, `JFIF\0\x01\x01\0\0\x01\0\x01\0\0${WORD}`), ...rest])],
    ['with the extension of JFIF', jpeg([jfif, segment(0xe0, 'JFXX\0\x10abc'), ...rest])],
    ['with JFIF twice', jpeg([jfif, JFIF, ...rest])],
    ['with JFIF in the middle', jpeg([quantisation, jfif, frame, huffman, scan])],
    ['with words as Adobe’s note', jpeg([jfif, segment(0xee, `Adobe${WORD}`), ...rest])],
    ['with words in a table', jpeg([jfif, longer(quantisation), frame, huffman, scan])],
    ['with words behind the codes', jpeg([jfif, quantisation, frame, longer(huffman), scan])],
    ['with words in the frame', jpeg([jfif, quantisation, longer(frame), huffman, scan])],
    ['with a table that no pixel needs', jpeg([jfif, quantisation, quantisation, frame, huffman, scan])],
    ['with words as codes that no pixel needs', jpeg([jfif, quantisation, frame, huffman, codes(1), scan])],
    ['with words as codes that come anew', jpeg([jfif, quantisation, frame, huffman, huffman, scan])],
    [
      'with words as a table of no component',
      jpeg([jfif, quantisation, other(quantisation), ...rest.slice(1)]),
    ],
    ['with a second interval between restarts', jpeg([...rest.slice(0, 3), INTERVAL, INTERVAL, scan])],
    ['with pixels that come anew', jpeg([jfif, ...rest, scan])],
    ['with words behind the end', Buffer.concat([jpeg(), word])],
    ['with a picture behind the end', Buffer.concat([jpeg(), jpeg()])],
    ['with words between two segments', jpeg([jfif, word, ...rest])],
    ['with fill bytes between two segments', jpeg([jfif, Buffer.from([0xff, 0xff]), ...rest])],
    [
      'with a restart marker that nothing announced',
      jpeg([jfif, quantisation, frame, huffman, scan, segment(0xd0)]),
    ],
    ['of arithmetic coding', jpeg(jpegSegments({ frame: 0xc9 }))],
    ['without loss', jpeg(jpegSegments({ frame: 0xc3 }))],
    ['with two frames', jpeg([jfif, quantisation, frame, frame, huffman, scan])],
    ['without a frame', jpeg([jfif, quantisation, huffman, scan])],
    ['without pixels', jpeg([jfif, quantisation, frame, huffman])],
    ['without an end', jpeg().subarray(0, -2)],
    ['cut in a segment', jpeg().subarray(0, 30)],
    ['with an edge too long', jpeg(jpegSegments({ height: 2049 }))],
    ['with an edge too short', jpeg(jpegSegments({ width: 8 }))],
    ['that is a PNG', png()],
    ['that is nothing', Buffer.alloc(0)],
  ])('%s', async (_name, bytes) => {
    expect(await isJpeg(bytes)).toBe(false);
  });
});

describe('the form of its data is refused', () => {
  const data = png().toString('base64');
  test.each([
    ['with a line break', `${data.slice(0, 8)}\n${data.slice(8)}`],
    ['with words that base64 skips', `${data.slice(0, 8)}–${data.slice(8)}`],
    ['as an address', `data:image/png;base64,${data}`],
    ['with more padding', `${data}=`],
    ['with words behind the padding', `${data}==${WORD}`],
    ['in the form for addresses', png().toString('base64url')],
    ['empty', ''],
  ])('%s', async (_name, text) => {
    if (text === data) throw new Error('the picture has no character that differs');
    expect(await isBarePicture({ mediaType: 'image/png', data: text })).toBe(false);
  });
});

describe('whatever is done to a picture', () => {
  const pictures = fc.constantFrom(png(), png(pngChunks({ colour: 2 })), jpeg(), jpeg(progressive()));
  const either = async (bytes: Buffer) => (await isPng(bytes)) || (await isJpeg(bytes));

  test('the check never throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        pictures,
        fc.array(fc.record({ at: fc.nat(400), byte: fc.nat(255), cut: fc.nat(3) }), { maxLength: 8 }),
        async (picture, changes) => {
          const bytes = changes.reduce((now, { at, byte, cut }) => {
            const place = now.length === 0 ? 0 : at % now.length;
            return Buffer.concat([now.subarray(0, place), Buffer.from([byte]), now.subarray(place + cut)]);
          }, picture);
          expect(typeof (await either(bytes))).toBe('boolean');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('bytes of any kind never pass', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await either(Buffer.from(bytes))).toBe(false);
      }),
    );
  });

  test('a chunk or segment with words is refused wherever it stands', async () => {
    const inPng = fc.record({ type: fc.stringMatching(/^[A-Za-z]{4}$/), at: fc.nat(3) });
    await fc.assert(
      fc.asyncProperty(inPng, async ({ type, at }) => {
        const chunks = pngChunks().toSpliced(at, 0, { type, data: word });
        expect(await isPng(png(chunks))).toBe(false);
      }),
      { numRuns: 500 },
    );
    const inJpeg = fc.record({ marker: fc.integer({ min: 0x01, max: 0xfe }), at: fc.nat(5) });
    await fc.assert(
      fc.asyncProperty(inJpeg, async ({ marker, at }) => {
        const segments = jpegSegments().toSpliced(at, 0, segment(marker, word));
        expect(await isJpeg(jpeg(segments))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('words between any two bytes in front of the pixels are refused', async () => {
    const scanAt = jpeg().length - jpegSegments().at(-1)!.length + 8;
    for (let at = 0; at <= png().length; at += 1) expect(await isPng(inserted(png(), at))).toBe(false);
    for (let at = 0; at < scanAt; at += 1) expect(await isJpeg(inserted(jpeg(), at))).toBe(false);
  });
});

const inserted = (bytes: Buffer, at: number) =>
  Buffer.concat([bytes.subarray(0, at), word, bytes.subarray(at)]);

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes);
  changed[at]! ^= 1;
  return changed;
}

function withRestart(): readonly Buffer[] {
  const segments = [...jpegSegments()];
  const scan = segments.pop()!;
  const data = [Buffer.from([0]), segment(0xd0), Buffer.from([0]), segment(0xd1), Buffer.from([0])];
  return [...segments, segment(0xdd, Buffer.from([0, 1])), Buffer.concat([scan, ...data])];
}

function progressive(): readonly Buffer[] {
  const [jfif, quantisation, frame, huffman, scan] = jpegSegments({ frame: 0xc2 });
  const band = (first: number, last: number) => {
    const one = Buffer.from(scan!);
    one.set([first, last], 7);
    return one;
  };
  return [jfif!, quantisation!, frame!, huffman!, band(0, 0), huffman!, band(1, 63)];
}
