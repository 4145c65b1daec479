/** Behaviour of real Outlook that the playground can play (office-facts.md, section 9). */
export const faults = {
  'focus-lost': 'Schreibfeld hat den Fokus verloren: Eingefügtes landet ganz oben',
  'classes-stripped': 'Klassen und Kennungen gehen beim Einfügen verloren',
  'styles-stripped': 'Formatvorgaben am Text gehen beim Einfügen verloren',
  'text-empty': 'Mails mit Tabellen kommen als Text leer an',
  'no-selection': 'Outlook gibt die Markierung nicht heraus',
  'read-only': 'Postfach nur zum Lesen freigegeben: Schreiben scheitert',
  protected: 'Empfangene Mails sind geschützt und nicht lesbar',
  'headers-fail': 'Kopfzeilen der Mail: Fehler beim Zugriff',
  'properties-fail': 'Eigenschaften der Mail: Fehler beim Zugriff',
  'reply-fails': 'Antwortfenster lässt sich nicht öffnen',
  'long-thread': 'Verlauf unter neuen Antworten hat über 1.000.000 Zeichen',
  'classic-thread': 'Verlauf wie im klassischen Outlook, ohne Kennungen',
  'three-calls': 'Outlook nimmt höchstens drei Aufrufe zugleich an',
  slow: 'Outlook antwortet langsam',
} as const;

export type Fault = keyof typeof faults;

export const isFault = (name: string): name is Fault => name in faults;

/** Versions of the requirement set Mailbox that can be played, with what has them. */
export const mailboxVersions = {
  '1.14': 'Mailbox 1.14 (aktuelles Outlook)',
  '1.12': 'Mailbox 1.12 (Prüfung beim Senden)',
  '1.10': 'Mailbox 1.10 (Ereignis beim Schreiben)',
  '1.8': 'Mailbox 1.8 (Kopfzeilen)',
  '1.5': 'Mailbox 1.5 (Exchange im eigenen Haus)',
} as const;

export type MailboxVersion = keyof typeof mailboxVersions;

export const isMailboxVersion = (name: string): name is MailboxVersion => name in mailboxVersions;

export interface Switches {
  /** Highest supported version of the requirement set Mailbox. */
  readonly mailbox: MailboxVersion;
  readonly faults: ReadonlySet<Fault>;
}

export const defaultSwitches: Switches = { mailbox: '1.14', faults: new Set() };

/** Whether the played Outlook has what came with a version such as `1.8`. */
export function supports({ mailbox }: Pick<Switches, 'mailbox'>, version: string): boolean {
  return Number(mailbox.split('.')[1]) >= Number(version.split('.')[1]);
}
