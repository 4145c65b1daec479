import type { z } from 'zod';

/** German meanings of the policy's keys; the other keys carry theirs in the schema. */
const POLICY_MEANINGS: Readonly<Record<string, string>> = {
  policy: 'Abweichungen vom mitgelieferten KI-Kompass der Stadt Nettetal.',
  'policy.authority': 'Name der Behörde.',
  'policy.kompass': 'Angaben zum KI-Kompass.',
  'policy.kompass.title': 'Titel des Regelwerks der Behörde.',
  'policy.kompass.version': 'Fassung.',
  'policy.kompass.validFrom': 'Gültig ab, wie gedruckt.',
  'policy.kompass.contact':
    'E-Mail-Adresse für Fragen, für Bitten um eine Erlaubnis und für Störungen der Prüfung.',
  'policy.kompass.url': 'Adresse des ganzen Dokuments.',
  'policy.kompass.summary': 'Der Kompass in höchstens 15 Zeilen.',
  'policy.privacy': 'Regeln der Prüfung auf persönliche Angaben.',
  'policy.privacy.sureFrom': 'Ab welcher Sicherheit ein Fund als sicher gilt (0,5 bis 1).',
  'policy.privacy.waivable': 'Arten, die Beschäftigte als „Kein Personenbezug“ freigeben dürfen.',
  'policy.privacy.allow': 'Öffentliche Kontaktdaten der Behörde.',
  'policy.privacy.allow.domains': 'Eigene Domänen.',
  'policy.privacy.allow.addresses': 'Eigene Anschriften: Straße und Hausnummer.',
  'policy.privacy.allow.places': 'Eigene Postleitzahlen mit Ort.',
  'policy.privacy.allow.phonePrefixes': 'Anfänge eigener Rufnummern, international, etwa +492153898.',
  'policy.privacy.allow.names': 'Namen von Ämtern und Einrichtungen.',
  'policy.privacy.allow.ibans': 'Eigene Bankverbindungen.',
  'policy.disclosure': 'Wortlaut und Regeln der Kennzeichnung.',
  'policy.disclosure.created': 'Pflichtsatz für erstellte und erweiterte Texte.',
  'policy.disclosure.picture': 'Pflichtsatz für beschriebene Bilder.',
  'policy.disclosure.simplified': 'Hinweis unter geprüften vereinfachten Texten.',
  'policy.disclosure.simplifiedUnchecked': 'Hinweis unter ungeprüften vereinfachten Texten.',
  'policy.disclosure.simplifiedNotice': 'Ob der Hinweis unter vereinfachten Texten vorgewählt ist.',
  'policy.disclosure.labelRules': 'Ob auch Ergebnisse des Regelwerks gekennzeichnet werden.',
  'policy.disclosure.translations': 'Übersetzungen des Pflichtsatzes, je Sprache.',
  'policy.mail': 'Regeln für E-Mails.',
  'policy.mail.internalDomains':
    'Domänen der eigenen Postfächer; E-Mails nur dorthin brauchen keinen Hinweis.',
  'policy.mail.onSendFailure':
    'Was beim Senden geschieht, wenn die Prüfung nicht möglich war: „warn“ (Rückfrage) oder „allow“ (senden).',
  'policy.internetModels': 'Ob Modelle im Internet überhaupt angeboten werden.',
};

type Path = readonly PropertyKey[];

/** `backends[0].baseUrl` for `['backends', 0, 'baseUrl']`. */
export function keyPath(path: Path): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${String(part)}` : String(part),
    '',
  );
}

/** What the key at `path` means; for an unknown key what the key around it means. */
export function meaningOf(schema: z.core.$ZodType, path: Path): string {
  let meaning = 'Die Konfiguration von Schreibkompass.';
  let current: z.core.$ZodType | undefined = schema;
  for (let depth = 0; depth < path.length; depth += 1) {
    current = current && child(current, path[depth]!);
    const own = POLICY_MEANINGS[keyPath(path.slice(0, depth + 1))] ?? (current && description(current));
    if (own) meaning = own;
  }
  return meaning;
}

/** Every key of a schema as documentation names it, with its meaning; list entries are written `[]`. */
export function documentedKeys(schema: z.core.$ZodType, prefix = ''): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const option of alternatives(unwrap(schema))) {
    const def = option._zod.def as z.core.$ZodObjectDef | z.core.$ZodArrayDef;
    if (def.type === 'array') {
      for (const [key, value] of documentedKeys(def.element, `${prefix}[]`)) keys.set(key, value);
    }
    if (def.type !== 'object') continue;
    for (const [key, value] of Object.entries(def.shape)) {
      const path = prefix ? `${prefix}.${key}` : key;
      const meaning = description(value);
      if (meaning) keys.set(path, meaning);
      for (const [inner, text] of documentedKeys(value, path)) keys.set(inner, text);
    }
  }
  for (const [key, value] of Object.entries(POLICY_MEANINGS)) if (!prefix) keys.set(key, value);
  return keys;
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  for (const option of alternatives(unwrap(schema))) {
    const def = option._zod.def as z.core.$ZodObjectDef | z.core.$ZodArrayDef;
    if (def.type === 'array' && typeof key === 'number') return def.element;
    if (def.type === 'object' && Object.hasOwn(def.shape, key)) return def.shape[String(key)];
  }
  return undefined;
}

function alternatives(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const def = schema._zod.def as z.core.$ZodUnionDef;
  return def.type === 'union' ? def.options : [schema];
}

function description(schema: z.core.$ZodType): string | undefined {
  const own = (schema as z.ZodType).description;
  return own ?? (inner(schema) && description(inner(schema)!));
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const wrapped = inner(schema);
  return wrapped ? unwrap(wrapped) : schema;
}

function inner(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  const def = schema._zod.def as { innerType?: z.core.$ZodType };
  return def.innerType;
}
