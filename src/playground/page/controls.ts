/** What the pages of the playground have in common beside their document: choices, played failures, the model. */

export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page lacks #${id}.`);
  return found;
}

export const buttonOf = (id: string): HTMLButtonElement => byId(id, HTMLButtonElement);

export function select(id: string, value: string, changed: (value: string) => void): void {
  const found = byId(id, HTMLSelectElement);
  found.value = value;
  found.addEventListener('change', () => changed(found.value));
}

/** A style sheet that webpack put beside the script. */
export function useStyles(address: URL): void {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = address.href;
  document.head.append(sheet);
}

/** The same page with one thing changed; the pane starts anew with it, as with a document that is opened. */
export function goWith(change: Readonly<Record<string, string>>): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) {
    if (value === '') query.delete(name);
    else query.set(name, value);
  }
  location.search = query.toString();
}

/** Width of the pane in pixels that the address asks for. */
export function paneWidth(query: URLSearchParams): number {
  const width = Number(query.get('width'));
  return width >= 240 && width <= 800 ? width : 350;
}

export function openWidth(width: number): void {
  const root = document.documentElement;
  const setWidth = (pixels: string) => root.style.setProperty('--pane-width', `${pixels}px`);
  setWidth(String(width));
  select('width', String(width), setWidth);
}

/** Shows and hides the pane. */
export function openPaneButton(): void {
  const button = buttonOf('toggle-pane');
  button.addEventListener('click', () => {
    const aside = byId('pane', HTMLElement);
    aside.hidden = !aside.hidden;
    button.setAttribute('aria-pressed', String(!aside.hidden));
  });
}

/** What plays failures; both Word and Outlook are such. */
interface Faulty<F extends string> {
  switches: { readonly faults: ReadonlySet<F> };
}

/** The same switches with one failure on or off. */
export function withFault<F extends string, S extends Faulty<F>['switches']>(
  switches: S,
  fault: F,
  on: boolean,
): S {
  const now = new Set(switches.faults);
  if (on) now.add(fault);
  else now.delete(fault);
  return { ...switches, faults: now };
}

/** A box for each failure that can be played, and the button that leads there. */
export function openFaults<F extends string, S extends Faulty<F>['switches']>(
  names: Readonly<Record<F, string>>,
  host: { switches: S },
): void {
  const boxes = (Object.entries(names) as [F, string][]).map(([fault, name]) => {
    const label = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.id = `fault-${fault}`;
    box.checked = host.switches.faults.has(fault);
    box.addEventListener('change', () => {
      host.switches = withFault(host.switches, fault, box.checked);
    });
    label.append(box, ` ${name}`);
    return label;
  });
  byId('faults', HTMLDivElement).append(...boxes);
  const panel = byId('faults-panel', HTMLDetailsElement);
  if (host.switches.faults.size > 0) panel.open = true;
  buttonOf('show-faults').addEventListener('click', () => {
    panel.open = true;
    panel.scrollIntoView({ block: 'nearest' });
    panel.querySelector('summary')?.focus();
  });
}

const modelAddress = '/playground/api/model';

/** The played model server can be switched off, to see what happens without it. */
export function openModelSwitch(): void {
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
