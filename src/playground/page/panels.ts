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
    .map(([name, value]) => [names[name as PropertyName], value]);
  const custom = [...document.customProperties.values()].map(({ key, value }) => [key, String(value)]);
  const rows = [...builtIn, ...custom].map((cells) => {
    const row = window.document.createElement('tr');
    for (const text of cells) {
      const cell = window.document.createElement('td');
      cell.textContent = text ?? '';
      row.append(cell);
    }
    return row;
  });
  byId('properties', HTMLTableSectionElement).replaceChildren(...rows);
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
