import { z } from 'zod';

/** Kinds whose findings may rest on probability; identifiers and classification marks are never waved through. */
const WAIVABLE_TYPES = [
  'PERSON',
  'ADDRESS',
  'POSTCODE_CITY',
  'PLATE',
  'DATE_OF_BIRTH',
  'CASE_NUMBER',
  'SPECIAL_CATEGORY',
  'USERNAME',
] as const;

const line = z.string().trim().min(1).max(1000);

/**
 * The KI-Kompass of a town as configuration: wording, rules, version, contact and allow-list.
 * Another town changes this data, not the code.
 */
export const policySchema = z.strictObject({
  /** The authority, as it stands in a letterhead. */
  authority: line,
  kompass: z.strictObject({
    title: line,
    version: line,
    /** As printed, such as `10.10.2024`. */
    validFrom: line,
    /** Whom clerks ask. */
    contact: z.email(),
    /** Where the whole document stands: an address, or a page that the proxy serves. */
    url: z.union([z.url({ protocol: /^https?$/ }), z.string().regex(/^\/[a-z0-9-]+\.html$/)]).optional(),
    /** The Kompass in about ten lines, confirmed at the first start. */
    summary: z.array(line).min(1).max(15),
  }),
  privacy: z.strictObject({
    /** Findings of at least this confidence count as sure. */
    sureFrom: z.number().min(0.5).max(1),
    /** Kinds that may be called "Kein Personenbezug" where the finding rests on probability. */
    waivable: z.array(z.enum(WAIVABLE_TYPES)),
    allow: z.strictObject({
      domains: z.array(line.toLowerCase()),
      addresses: z.array(line),
      places: z.array(line),
      phonePrefixes: z.array(z.string().regex(/^\+[1-9]\d{4,14}$/)),
      names: z.array(line),
      ibans: z.array(line),
    }),
  }),
  disclosure: z.strictObject({
    /** Mandatory sentence where AI created or extended a text. */
    created: line,
    /** The same for a described picture. */
    picture: line,
    /** Notice for simplified texts that a human has checked. */
    simplified: line,
    /** The same before a human has checked them. */
    simplifiedUnchecked: line,
    /** Whether the simplification notice is on by default. */
    simplifiedNotice: z.boolean(),
    /** Whether drafts of Regelwerk, which is no AI, carry the sentence all the same. */
    labelRules: z.boolean(),
    /** Translations shown beneath the German sentence, by BCP 47 language of the letter. */
    translations: z.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/), line),
  }),
  mail: z.strictObject({
    /** Domains of the authority's own mailboxes: a mail that goes to these alone stays inside. */
    internalDomains: z.array(line.toLowerCase()),
    /** What happens on sending where the mail could not be checked. */
    onSendFailure: z.enum(['warn', 'allow']),
  }),
  /** Whether whole kinds of place are open at all; rule 2 holds on top of it. */
  internetModels: z.boolean(),
});

export type Policy = z.output<typeof policySchema>;
