/** Failures of real Word that the playground can play (office-facts.md). */
export const faults = {
  'lists-dropped': 'Listen kommen als einfache Absätze an',
  'tables-dropped': 'Tabellen verschwinden beim Einfügen',
  'headings-dropped': 'Überschriften aus HTML kommen als einfache Absätze an',
  'footer-primary-throws': 'Fußzeile: Fehler beim Zugriff',
  'footer-first-throws': 'Fußzeile der ersten Seite: Fehler beim Zugriff',
  'footer-even-throws': 'Fußzeile gerader Seiten: Fehler beim Zugriff',
  'read-only': 'Dokument schreibgeschützt',
  'properties-cut': 'Eigenschaften auf 255 Zeichen gekürzt',
  'ooxml-adds-paragraph': 'Nach OOXML bleibt ein leerer Absatz',
  slow: 'Word antwortet langsam',
} as const;

export type Fault = keyof typeof faults;

export interface Switches {
  /** Highest supported version of the requirement set WordApi, such as `1.3` for Office LTSC 2021. */
  readonly wordapi: string;
  readonly faults: ReadonlySet<Fault>;
}

export const defaultSwitches: Switches = { wordapi: '1.5', faults: new Set() };

export const isFault = (name: string): name is Fault => name in faults;

export function supports(switches: Switches, version: string): boolean {
  const [major = 1, minor = 0] = switches.wordapi.split('.').map(Number);
  const [wantedMajor = 1, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

/** Requirement sets as the application context names them. */
export function requirementMatrix({ wordapi }: Switches): Readonly<Record<string, string>> {
  const online = supports({ wordapi, faults: new Set() }, '1.4');
  return {
    wordapi,
    ...(online ? { wordapionline: '1.1' } : {}),
    dialogapi: '1.2',
    richapiruntime: '1.1',
    customxmlparts: '1.1',
    documentevents: '1.1',
    selection: '1.1',
    settings: '1.1',
  };
}
