import { z } from 'zod';
import { FINDING_TYPES, type FindingType } from '../../core/privacy';
import { isLoopbackName, isPrivateAddress } from './address';

/** What a second detector may find: a mark of classification cannot be masked away, so it is none of these. */
const KINDS = FINDING_TYPES.filter(
  (type): type is Exclude<FindingType, 'CLASSIFIED'> => type !== 'CLASSIFIED',
);

const rule = z.union([
  z.literal('off'),
  z.strictObject({
    type: z.enum(KINDS).describe('Art bei Schreibkompass.'),
    leastScore: z.number().min(0).max(1).default(0.5).describe('Kleinster Wert, ab dem ein Fund zählt.'),
  }),
]);
/** What becomes of one of Presidio's kinds. */
export type KindRule = z.output<typeof rule>;

const seconds = z.number().min(0.05).max(600);

/** A Presidio analyzer of the town as a second detector beside our own check. */
export const secondCheckSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .refine((text) => !URL.canParse(text) || isBare(new URL(text)), {
        message: 'darf weder Zugangsdaten noch „?“ oder „#“ enthalten',
      })
      .describe('Adresse des Presidio-Analyzers, ohne „/analyze“.'),
    allowRemote: z
      .boolean()
      .default(false)
      .describe(
        'Erlaubt eine Adresse, die nicht erkennbar im eigenen Netz liegt. Dorthin gehen maskierte Texte.',
      ),
    timeoutSeconds: seconds.default(3).describe('Wie lange auf eine Antwort des Analyzers gewartet wird.'),
    totalSeconds: seconds
      .default(15)
      .describe('Wie lange alle Antworten zu einer Anfrage zusammen dauern dürfen.'),
    onFailure: z
      .enum(['refuse', 'continue'])
      .default('refuse')
      .describe(
        'Was geschieht, wenn der Analyzer nicht antwortet: „refuse“ (nichts wird gesendet) oder „continue“ (die eigene Prüfung genügt, die Pane sagt es).',
      ),
    kinds: z
      .record(z.string().regex(/^[A-Za-z][A-Za-z0-9_-]{0,39}$/), rule)
      .default({})
      .describe(
        'Abweichungen von der mitgelieferten Tabelle: Art bei Presidio, dazu „off“ oder Art bei Schreibkompass mit kleinstem Wert.',
      ),
  })
  .check((ctx) => {
    const { url, allowRemote } = ctx.value;
    if (allowRemote || !URL.canParse(url) || isInHouse(new URL(url).hostname)) return;
    ctx.issues.push({
      code: 'custom',
      path: ['url'],
      message:
        'liegt nicht erkennbar im eigenen Netz; nutzen Sie eine private IP-Adresse oder setzen Sie allowRemote: true',
      input: ctx.value,
    });
  });
export type SecondCheckConfig = z.output<typeof secondCheckSchema>;

function isBare({ username, password, search, hash }: URL): boolean {
  return `${username}${password}${search}${hash}` === '';
}

/** A name other than localhost may point anywhere, and elsewhere tomorrow. */
function isInHouse(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return isLoopbackName(host) || isPrivateAddress(host);
}
