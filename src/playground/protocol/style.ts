import { attrsOf } from '../model/blocks';
import { marks } from '../model/schema';
import { styleOf } from '../model/styles';
import { storyOf, type TextHandle } from './handles';
import type { Host } from './host';
import { styleList } from './lists';
import { editable, paragraphsOf, textBounds } from './places';
import { OfficeError } from './wire';

/** The style of all paragraphs of the text; undefined where they differ. */
export function styleKeyOf(handle: TextHandle): string | undefined {
  const keys = new Set(paragraphsOf(handle).map(({ node }) => attrsOf(node).style));
  return keys.size === 1 ? [...keys][0] : undefined;
}

/** A paragraph style for whole paragraphs, a character style for the letters of the text. */
export function setStyle(handle: TextHandle, key: string, host: Host): void {
  editable(host, handle);
  const story = storyOf(handle);
  const { tr } = story.state;
  const style = styleOf(key);
  if (style.kind === 'table') throw new OfficeError('InvalidArgument');
  if (style.kind === 'character') {
    const { from, to } = textBounds(handle);
    tr.addMark(from, to, marks.characterStyle.create({ value: key }));
  } else {
    for (const { node, pos } of paragraphsOf(handle)) {
      const attrs = attrsOf(node);
      const hadListStyle = styleOf(attrs.style).list !== undefined;
      const own = style.list ? { id: styleList(host, key).id, level: 0 } : hadListStyle ? null : attrs.list;
      tr.setNodeMarkup(pos, null, { ...attrs, style: key, list: own });
    }
  }
  story.dispatch(tr);
}
