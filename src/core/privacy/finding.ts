/** The kinds of personal or protected data that the product knows, in the order in which they are listed. */
export const FINDING_TYPES = [
  'PERSON',
  'ADDRESS',
  'POSTCODE_CITY',
  'EMAIL',
  'PHONE',
  'IBAN',
  'BANK_ACCOUNT',
  'CREDIT_CARD',
  'TAX_ID',
  'TAX_NUMBER',
  'SOCIAL_SECURITY',
  'HEALTH_INSURANCE',
  'ID_CARD',
  'PASSPORT',
  'DRIVER_LICENSE',
  'PLATE',
  'DATE_OF_BIRTH',
  'CASE_NUMBER',
  'USERNAME',
  'IP_ADDRESS',
  'SPECIAL_CATEGORY',
  'CLASSIFIED',
] as const;

export type FindingType = (typeof FINDING_TYPES)[number];

/** A place in a text that must not reach a model as it stands. */
export interface Finding {
  /** First UTF-16 code unit. */
  readonly start: number;
  /** One past the last UTF-16 code unit. */
  readonly end: number;
  readonly type: FindingType;
  /** 0 to 1; 1 is a passed checksum or an unmistakable form. */
  readonly confidence: number;
  /** Whether a clerk may call it "Kein Personenbezug": it rests on probability and the policy allows the kind. */
  readonly waivable: boolean;
  /** Name of the recognizer that found it, such as `iban`. */
  readonly recognizer: string;
}

/** What the town's policy says about the check; see `core/policy`. */
export interface PrivacyRules {
  /** Findings of at least this confidence are "sure". */
  readonly sureFrom: number;
  /** Kinds that a clerk may wave through where the finding rests on probability. */
  readonly waivable: readonly FindingType[];
  /** The authority's own public contact data, which is no personal data in the Kompass's sense. */
  readonly allow: {
    /** Mail and web domains, lower case; subdomains count too. */
    readonly domains: readonly string[];
    /** Street with number, as written on the letterhead. */
    readonly addresses: readonly string[];
    /** Postcode with town. */
    readonly places: readonly string[];
    /** Beginnings of phone numbers in international form, such as `+492153898`. */
    readonly phonePrefixes: readonly string[];
    /** Names of offices and of officials who act for the authority; `*` stands for a name: "Bürgermeister *". */
    readonly names: readonly string[];
    /** The authority's own bank accounts. */
    readonly ibans: readonly string[];
  };
}
