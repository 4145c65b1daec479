import { bareBytes } from '../../../../src/pane/features/picture/bare-bytes';
import { drawnSize } from '../../../../src/pane/features/picture/redraw';
import { isBarePicture } from '../../../../src/proxy/runs/picture';
import { jpeg, jpegSegments, png, pngChunks, segment } from '../../../proxy/picture-bytes';
import { WORD } from '../../../proxy/planted';

const word = Buffer.from(WORD, 'latin1');
const takes = async (bytes: Uint8Array, mediaType: 'image/png' | 'image/jpeg') =>
  isBarePicture({ mediaType, data: Buffer.from(bytes).toString('base64') });

test.each(['tEXt', 'eXIf', 'iCCP', 'iDOT', 'sRGB'])(
  'what an encoder wrote as %s stays behind, and the proxy takes the rest',
  async (type) => {
    const written = png(pngChunks().toSpliced(1, 0, { type, data: word }));
    expect(await takes(written, 'image/png')).toBe(false);
    const bare = bareBytes(written, 'image/png');
    expect(Buffer.from(bare).includes(word)).toBe(false);
    expect(await takes(bare, 'image/png')).toBe(true);
  },
);

test.each([
  ['Exif', 0xe1],
  ['a colour profile', 0xe2],
  ['IPTC', 0xed],
  ['a comment', 0xfe],
])('%s of a JPEG stays behind, and the proxy takes the rest', async (_name, marker) => {
  const written = jpeg(jpegSegments().toSpliced(1, 0, segment(marker, word)));
  expect(await takes(written, 'image/jpeg')).toBe(false);
  const bare = bareBytes(written, 'image/jpeg');
  expect(Buffer.from(bare).includes(word)).toBe(false);
  expect(await takes(bare, 'image/jpeg')).toBe(true);
});

test('a picture of pixels alone stays as it is', () => {
  expect(Buffer.from(bareBytes(png(), 'image/png'))).toEqual(png());
  expect(Buffer.from(bareBytes(jpeg(), 'image/jpeg'))).toEqual(jpeg());
});

test.each([
  [800, 600, 800, 600],
  [3136, 1000, 1568, 500],
  [1000, 4000, 392, 1568],
  [1568, 1568, 1568, 1568],
])('%d × %d is drawn as %d × %d', (width, height, toWidth, toHeight) => {
  expect(drawnSize(width, height)).toEqual({ width: toWidth, height: toHeight });
});
