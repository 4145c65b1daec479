import { allParagraphs, nodesOf } from '../model/blocks';
import type { PropertyName, WordDocument } from '../model/document';
import type { WordHost } from '../protocol/execute';
import { faults } from '../protocol/switches';
import { samples } from '../samples';
import { byId, goWith, openFaults, openModelSwitch, openWidth, select } from './controls';
import { openCrowd } from './crowd';
import type { Options } from './options';

const names: Readonly<Record<PropertyName, string>> = {
  title: 'Titel',
  subject: 'Betreff',
  author: 'Verfasst von',
  keywords: 'Stichwörter',
  comments: 'Kommentar',
  category: 'Kategorie',
  company: 'Stelle',
  manager: 'Leitung',
  format: 'Format',
};

/** Built-in properties that are set, and all custom ones. */
export function showProperties(document: WordDocument): void {
  const builtIn = Object.entries(document.properties)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [names[name as PropertyName], value] as const);
  const custom = [...document.customProperties.values()].map(
    ({ key, value }) => [key, String(value)] as const,
  );
  fill('properties', [...builtIn, ...custom]);
}

/** Alternative text of each picture of the body, and what stands beneath it as its caption. */
export function showPictures({ body }: WordDocument): void {
  const pictures = nodesOf(body.doc, 'picture');
  const paragraphs = allParagraphs(body.doc);
  const rows = pictures.map(({ node, pos }, index) => {
    const at = paragraphs.findIndex((each) => pos > each.pos && pos < each.pos + each.node.nodeSize);
    const next = paragraphs[at + 1]?.node;
    const caption = next?.attrs.style === 'Caption' ? next.textContent : '';
    return [String(index + 1), node.attrs.description || 'keiner', caption || 'keine'];
  });
  fill('pictures', rows);
  byId('pictures-panel', HTMLDetailsElement).hidden = rows.length === 0;
}

function fill(id: string, rows: readonly (readonly string[])[]): void {
  const lines = rows.map((cells) => {
    const row = window.document.createElement('tr');
    for (const text of cells) {
      const cell = window.document.createElement('td');
      cell.textContent = text;
      row.append(cell);
    }
    return row;
  });
  byId(id, HTMLTableSectionElement).replaceChildren(...lines);
}

/** The choices at the top and the failures that can be played. */
export function openPanels(options: Options, host: WordHost): void {
  const list = byId('document', HTMLSelectElement);
  for (const [id, { name }] of Object.entries(samples)) list.add(new Option(name, id));
  select('document', options.doc, (doc) => goWith({ doc }));
  select('wordapi', options.switches.wordapi, (wordapi) => goWith({ wordapi }));
  openWidth(options.width);
  openFaults(faults, host);
  openModelSwitch();
  openCrowd();
}
