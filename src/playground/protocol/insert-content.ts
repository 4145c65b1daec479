import { Fragment, type Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { attrsOf } from '../model/blocks';
import { insertBlocks, nearestText, removeIn, trackedBlocks, type Written } from '../model/edit';
import { nodes } from '../model/schema';
import { htmlBlocks } from '../ooxml/html';
import { readPackage } from '../ooxml/read';
import * as arg from './arguments';
import { boundsOf, type RangeHandle, range, storyOf, type TextHandle } from './handles';
import { type Host, plays } from './host';
import type { Args } from './insert';
import { controlsAround, editable, grow, textBounds, textLocations } from './places';

export function insertHtml(handle: TextHandle, host: Host, args: Args): RangeHandle {
  const html = arg.text(args, 0);
  return insertContent(handle, host, args[1], () => dropFaulty(host, htmlBlocks(html, host.document)));
}

export function insertOoxml(handle: TextHandle, host: Host, args: Args): RangeHandle {
  const ooxml = arg.text(args, 0);
  return insertContent(handle, host, args[1], (done) => {
    const read = readPackage(ooxml, host.document);
    done.controls = read.controls;
    const blocks = dropFaulty(host, read.blocks);
    return plays(host, 'ooxml-adds-paragraph') ? [...blocks, nodes.paragraph.create()] : blocks;
  });
}

interface Controls {
  controls?: ReturnType<typeof readPackage>['controls'];
}

function insertContent(
  handle: TextHandle,
  host: Host,
  where: unknown,
  read: (found: Controls) => readonly Node[],
): RangeHandle {
  const location = arg.oneOf(where, textLocations(handle));
  editable(host, handle);
  const found: Controls = {};
  const blocks = trackedBlocks(host.document, read(found));
  const story = storyOf(handle);
  const around = controlsAround(host, handle);
  const { tr } = story.state;
  const bounds = textBounds(handle);
  if (location === 'Replace') {
    const { from, to } = boundsOf(handle);
    if (handle.type === 'Body' && host.document.tracking === 'Off') tr.deleteRange(from, to);
    else removeIn(host.document, tr, bounds.from, bounds.to);
  }
  const front = location === 'Start' || location === 'Before';
  const place = front ? bounds.from : bounds.to;
  const at = nearestText(tr.doc, location === 'Replace' ? tr.mapping.map(place) : place);
  const written = isInline(blocks)
    ? putInline(tr, at, blocks[0])
    : insertBlocks(host.document, tr, at, blocks);
  story.dispatch(tr);
  const inner = isInline(blocks)
    ? written
    : { from: written.from + 1, to: Math.max(written.from + 1, written.to - 1) };
  grow(handle, around, location, inner);
  for (const control of found.controls ?? []) {
    const offset = isInline(blocks) ? written.from - 1 : written.from;
    const made = host.document.addControl(story.anchor(offset + control.from, offset + control.to));
    Object.assign(made, control.properties);
  }
  return range(story, inner.from, inner.to);
}

/** A single plain paragraph flows into the text; anything else stays blocks. */
function isInline(blocks: readonly Node[]): boolean {
  const [only] = blocks;
  if (blocks.length !== 1 || only?.type !== nodes.paragraph) return false;
  return attrsOf(only).style === 'Normal' && attrsOf(only).list === null;
}

function putInline(tr: Transaction, at: number, block: Node | undefined): Written {
  const content = block?.content ?? Fragment.empty;
  tr.insert(at, content);
  return { from: at, to: at + content.size };
}

/** What a host loses on the way when it plays the failures that are switched on. */
function dropFaulty(host: Host, blocks: readonly Node[]): readonly Node[] {
  return blocks.flatMap((block): readonly Node[] => {
    if (block.type === nodes.table) return plays(host, 'tables-dropped') ? [] : [block];
    const attrs = attrsOf(block);
    const plainList = plays(host, 'lists-dropped') && attrs.list !== null;
    const plainHeading = plays(host, 'headings-dropped') && attrs.style.startsWith('Heading');
    if (!plainList && !plainHeading) return [block];
    return [nodes.paragraph.create({ ...attrs, list: null, style: 'Normal' }, block.content)];
  });
}
