import type { PropertyName, WordDocument } from '../model/document';
import type { WordHost } from '../protocol/execute';
import { type Fault, faults } from '../protocol/switches';
import { samples } from '../samples';
import { goWith, type Options } from './options';

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

const byId = <T extends HTMLElement>(id: string, type: new () => T): T => {
  const found = window.document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page lacks #${id}.`);
  return found;
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

function select(id: string, value: string, changed: (value: string) => void): void {
  const found = byId(id, HTMLSelectElement);
  found.value = value;
  found.addEventListener('change', () => changed(found.value));
}

/** The choices at the top and the failures that can be played. */
export function openPanels(options: Options, host: WordHost): void {
  const list = byId('document', HTMLSelectElement);
  for (const [id, { name }] of Object.entries(samples)) list.add(new Option(name, id));
  select('document', options.doc, (doc) => goWith({ doc }));
  select('wordapi', options.switches.wordapi, (wordapi) => goWith({ wordapi }));
  const root = window.document.documentElement;
  const setWidth = (width: string) => root.style.setProperty('--pane-width', `${width}px`);
  setWidth(String(options.width));
  select('width', String(options.width), setWidth);
  byId('faults', HTMLDivElement).append(
    ...Object.entries(faults).map(([id, name]) => faultBox(id as Fault, name, host)),
  );
  if (options.switches.faults.size > 0) byId('faults-panel', HTMLDetailsElement).open = true;
  openModelSwitch();
}

function faultBox(fault: Fault, name: string, host: WordHost): HTMLElement {
  const label = window.document.createElement('label');
  const box = window.document.createElement('input');
  box.type = 'checkbox';
  box.id = `fault-${fault}`;
  box.checked = host.switches.faults.has(fault);
  box.addEventListener('change', () => {
    const now = new Set(host.switches.faults);
    if (box.checked) now.add(fault);
    else now.delete(fault);
    host.switches = { ...host.switches, faults: now };
  });
  label.append(box, ` ${name}`);
  return label;
}

const modelAddress = '/playground/api/model';

/** The played model server can be switched off, to see what happens without it. */
function openModelSwitch(): void {
  const box = byId('model', HTMLInputElement);
  const show = async (answer: Response) => {
    if (!answer.ok) return;
    const { on } = (await answer.json()) as { readonly on: boolean };
    box.checked = on;
    box.disabled = false;
  };
  const ask = (request?: RequestInit) =>
    fetch(modelAddress, request)
      .then(show)
      .catch(() => {
        box.disabled = true;
      });
  box.addEventListener('change', () => {
    void ask({
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ on: box.checked }),
    });
  });
  void ask();
}
