import { placeholderOf, withoutForm } from '../../../core/privacy/masking';

/** Who wrote a mail, as far as its text says so. */
export interface Sender {
  /** A placeholder or a name as it stands in the mail. */
  readonly name?: string;
  /** Only where the text itself says it. */
  readonly title?: 'Herr' | 'Frau';
  /** The name behind the title, where it is another form of the same person's placeholder. */
  readonly titled?: string;
}

const PLACEHOLDER = placeholderOf('PERSON');
const NAME = `(?:${PLACEHOLDER}|\\p{Lu}[\\p{L}'’-]{1,30}(?: (?:von |van |de |zu )?\\p{Lu}[\\p{L}'’-]{1,30}){1,2})`;

const INTRODUCED = new RegExp(
  `(?:(?:[Mm]ein Name ist|[Ii]ch heiße|[Mm]y name is) (?:Herr |Frau )?(${NAME})|(?:[Ii]ch bin|[Hh]ier ist|[Hh]ier schreibt|I am) (?:die |der )?(?:Herr |Frau )?(${PLACEHOLDER}))`,
  'u',
);
const SIGNED = new RegExp(
  `^\\s{0,8}(?:gez\\. |Ihre? |Familie )?(?:Herr |Frau )?(${PLACEHOLDER})[\\s,.]{0,4}$`,
  'u',
);
const CLOSING =
  /^\s{0,8}(?:[\p{L} ]{0,30}gr(?:ü|ue)(?:ß|ss)\p{L}{0,2}|hochachtungsvoll|mfg|vg|lg|[\p{L} ]{0,12}regards|[\p{L} ]{0,8}sincerely)(?![\p{L}])[^\S\n]{0,4}(?:(?:von|from|,)\s)?/iu;

/** Lines behind the closing in which the name may stand. */
const SIGNATURE_LINES = 3;

/** Finds the sender in the closing ("Mit freundlichen Grüßen / [PERSON_2]") or the introduction ("Mein Name ist …"). */
export function senderOf(mail: string): Sender {
  const introduction = INTRODUCED.exec(mail);
  const name = signedName(mail) ?? introduction?.[1] ?? introduction?.[2];
  if (!name) return {};
  return { name, ...(titledAs(mail, name, 'Frau') ?? titledAs(mail, name, 'Herr')) };
}

const TITLED = new RegExp(`(?<!\\p{L})(Frau|Herr)n? (${PLACEHOLDER})`, 'gu');

function titledAs(
  mail: string,
  name: string,
  title: 'Frau' | 'Herr',
): Pick<Sender, 'title' | 'titled'> | undefined {
  if (mail.includes(`${title} ${name}`) || mail.includes(`${title}n ${name}`)) return { title };
  if (!name.startsWith('[')) return undefined;
  const other = [...mail.matchAll(TITLED)].find(
    ([, word, placeholder = '']) => word === title && withoutForm(placeholder) === withoutForm(name),
  );
  return other && { title, titled: other[2] };
}

function signedName(mail: string): string | undefined {
  const lines = mail.split(/\r?\n/).filter((line) => line.trim());
  const closing = lines.findIndex((line) => CLOSING.test(line));
  const candidates =
    closing < 0
      ? lines.slice(-1)
      : [lines[closing]!.replace(CLOSING, ''), ...lines.slice(closing + 1, closing + 1 + SIGNATURE_LINES)];
  return candidates.map((line) => SIGNED.exec(line.slice(0, 200))?.[1]).find((name) => name !== undefined);
}

/** "Sehr geehrte Frau …," only where the mail says so, "Guten Tag …," with the name alone. */
export function salutationFor({ name, title, titled = name }: Sender): string {
  if (!name) return 'Sehr geehrte Damen und Herren,';
  const last = titled?.startsWith('[') ? titled : name.replace(/^\S+ (?=\S)/u, '');
  if (title === 'Frau') return `Sehr geehrte Frau ${last},`;
  if (title === 'Herr') return `Sehr geehrter Herr ${last},`;
  return `Guten Tag ${name},`;
}
