import type { Node } from 'prosemirror-model';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { attrsOf, nodesOf } from '../model/blocks';
import type { WordDocument } from '../model/document';
import type { Story } from '../model/story';
import { styleOf } from '../model/styles';
import { numbering } from '../protocol/lists';

/** Looks that follow from the model and don't stand in the text: styles, numbers, controls, revisions of marks. */
export function decorate(document: WordDocument, story: Story, doc: Node, focused: boolean): DecorationSet {
  const found: Decoration[] = [];
  for (const { node, pos } of nodesOf(doc, 'paragraph')) {
    const attrs = attrsOf(node);
    const style = styleOf(attrs.style);
    const classes = [`style-${style.key.replace(/[^A-Za-z0-9]/g, '')}`, `align-${attrs.alignment}`];
    if (attrs.mark) classes.push(`mark-${attrs.mark.kind}`);
    if (attrs.section) classes.push('section-end');
    const css = [`margin-top:${attrs.spaceBefore}pt`, `margin-bottom:${attrs.spaceAfter}pt`];
    const number = attrs.list ? numbering({ document }, story, pos).string : undefined;
    if (attrs.list) {
      classes.push('list-item');
      css.push(`margin-left:${24 + 18 * attrs.list.level}pt`);
    } else if (attrs.leftIndent || attrs.firstLineIndent)
      css.push(`margin-left:${attrs.leftIndent}pt`, `text-indent:${attrs.firstLineIndent}pt`);
    found.push(
      Decoration.node(pos, pos + node.nodeSize, {
        class: classes.join(' '),
        style: css.join(';'),
        ...(number === undefined ? {} : { 'data-number': number }),
      }),
    );
  }
  for (const { node, pos } of nodesOf(doc, 'table')) {
    const { style, mark } = node.attrs;
    const classes = `table ${String(style).replace(/[^A-Za-z0-9]/g, '')}${mark ? ` mark-${mark.kind}` : ''}`;
    found.push(Decoration.node(pos, pos + node.nodeSize, { class: classes }));
  }
  for (const control of document.controls) {
    const { anchor, title, tag, appearance, cannotEdit } = control;
    if (anchor.story !== story || anchor.gone || appearance === 'Hidden') continue;
    found.push(Decoration.inline(anchor.from, anchor.to, { class: 'control' }));
    const name = title || tag || 'Inhaltssteuerelement';
    found.push(
      Decoration.widget(anchor.from, () => controlLabel(name, cannotEdit), {
        side: -1,
        key: `control-${control.id}-${name}-${cannotEdit}`,
        ignoreSelection: true,
      }),
    );
  }
  const { selection } = story.state;
  if (!focused && document.active === story && !selection.empty && selection.to <= doc.content.size)
    found.push(Decoration.inline(selection.from, selection.to, { class: 'kept-selection' }));
  return DecorationSet.create(doc, found);
}

function controlLabel(name: string, isLocked: boolean): HTMLElement {
  const label = window.document.createElement('span');
  label.className = 'control-label';
  label.contentEditable = 'false';
  label.textContent = isLocked ? `${name} (gesperrt)` : name;
  return label;
}
