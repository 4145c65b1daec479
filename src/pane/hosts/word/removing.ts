const KEPT = 'style,alignment,leftIndent,firstLineIndent,tableNestingLevel';

/**
 * Removes paragraphs that follow one another. The last paragraph of a document can only be emptied:
 * there the mark of the paragraph before them goes, which then looks like the last one and gets its own
 * look back.
 */
export async function removeParagraphs(
  context: Word.RequestContext,
  paragraphs: readonly Word.Paragraph[],
): Promise<void> {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  if (!first || !last) return;
  const previous = first.getPreviousOrNullObject();
  const next = last.getNextOrNullObject();
  previous.load(KEPT);
  next.load('tableNestingLevel');
  await context.sync();
  const mergeable = next.isNullObject && !previous.isNullObject && previous.tableNestingLevel === 0;
  for (const paragraph of mergeable ? paragraphs.slice(0, -1) : paragraphs) paragraph.delete();
  if (mergeable) {
    const { style, alignment, leftIndent, firstLineIndent } = previous;
    previous.getRange('End').expandTo(last.getRange('End')).delete();
    await context.sync();
    previous.style = style;
    if (alignment !== 'Mixed' && alignment !== 'Unknown') previous.alignment = alignment;
    previous.leftIndent = leftIndent;
    previous.firstLineIndent = firstLineIndent;
  }
  await context.sync();
}
