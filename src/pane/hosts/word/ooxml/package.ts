/** The parts of a flat OPC package (ECMA-376-2, `pkg:package`), as Word's `getOoxml` gives it. */
export interface WordPackage {
  readonly body: Element;
  /** Root element of a part, such as `/word/styles.xml`. */
  part(name: string): Element | undefined;
  /** Root elements of all parts with this root name, such as `ftr`. */
  partsNamed(root: string): readonly { readonly name: string; readonly root: Element }[];
  /** Relationships of the main document: id → target. */
  readonly relations: ReadonlyMap<string, string>;
}

export class OoxmlError extends Error {}

/** @throws OoxmlError where the text is no package with a document. */
export function parsePackage(xml: string): WordPackage {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const parts = new Map<string, Element>();
  for (const part of childrenNamed(document.documentElement, 'part')) {
    const root = firstNamed(part, 'xmlData')?.firstElementChild;
    const name = part.getAttribute('pkg:name');
    if (root && name) parts.set(name, root);
  }
  const main = [...parts].find(([, root]) => root.localName === 'document');
  const body = main && firstNamed(main[1], 'body');
  if (!body) throw new OoxmlError('no document part');
  const [folder, file] = splitName(main[0]);
  const relations = new Map<string, string>();
  const rels = parts.get(`${folder}_rels/${file}.rels`);
  for (const relation of rels ? [...rels.children] : []) {
    const id = relation.getAttribute('Id');
    const target = relation.getAttribute('Target');
    if (id && target)
      relations.set(
        id,
        relation.getAttribute('TargetMode') === 'External' ? target : resolve(folder, target),
      );
  }
  return {
    body,
    relations,
    part: (name) => parts.get(name),
    partsNamed: (wanted) =>
      [...parts].filter(([, root]) => root.localName === wanted).map(([name, root]) => ({ name, root })),
  };
}

function splitName(name: string): [folder: string, file: string] {
  const slash = name.lastIndexOf('/') + 1;
  return [name.slice(0, slash), name.slice(slash)];
}

const resolve = (folder: string, target: string) =>
  target.startsWith('/') || target.startsWith('#') ? target : folder + target;

export function childrenNamed(element: Element, name: string): Element[] {
  return [...element.children].filter((child) => child.localName === name);
}

export function firstNamed(element: Element | undefined, name: string): Element | undefined {
  return element && [...element.children].find((child) => child.localName === name);
}

/** Element at the end of a path of child names. */
export function along(element: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>(firstNamed, element);
}

/** `w:val` of a child, or undefined where the child is missing. */
export function childValue(element: Element | undefined, name: string): string | undefined {
  return firstNamed(element, name)?.getAttribute('w:val') ?? undefined;
}

/** A switch such as `w:b` or `w:vanish`: undefined where it is not said (ECMA-376-1, 17.17.4). */
export function switchOf(element: Element | undefined, name: string): boolean | undefined {
  const child = firstNamed(element, name);
  if (!child) return undefined;
  return !['0', 'false', 'off', 'none'].includes(child.getAttribute('w:val') ?? 'true');
}
