export interface ReadPicture {
  /** The place of the picture; tracked, so that Word moves it along with edits. */
  readonly range: Word.Range;
  readonly data: string;
}

/**
 * The one picture of the selection. Of a picture that stands in the line of text the API gives the file as the document
 * holds it; floating ones are no inline pictures, and their API (`shapes`, WordApiDesktop 1.2) exists neither on the web
 * nor in LTSC 2021. Alternative text and title are not asked for: they are nobody's business but the document's.
 */
export async function readPicture(context: Word.RequestContext): Promise<ReadPicture | 'none' | 'several'> {
  const { inlinePictures } = context.document.getSelection();
  inlinePictures.load('items/width');
  await context.sync();
  const [picture, ...more] = inlinePictures.items;
  if (!picture) return 'none';
  if (more.length > 0) return 'several';
  const data = picture.getBase64ImageSrc();
  const range = picture.getRange('Whole');
  range.track();
  await context.sync();
  return { range, data: data.value };
}
