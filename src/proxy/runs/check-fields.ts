import {
  analyze,
  FINDING_TYPES,
  type Finding,
  type PrivacyRules,
  waiverKeys,
  withoutWaived,
} from '../../core/privacy';
import { PLACEHOLDER, readPlaceholder, withoutForm } from '../../core/privacy/masking';
import { type FieldFinding, type KindCounts, problemError } from '../../core/protocol';
import type { RequestField } from './request-fields';

/** The check of one text; a parameter, so that a failing one can be played. */
export type Check = (text: string, rules: PrivacyRules) => readonly Finding[];

export interface CheckResult {
  /** What the clerk called "Kein Personenbezug" and may, by kind. */
  readonly waived: KindCounts;
  /** Placeholders that stand for masked values, by kind. */
  readonly masked: KindCounts;
}

/** What our own check says of a request that it lets pass. */
export interface OwnCheck {
  /** Placeholders that stand for masked values, by kind. */
  readonly masked: KindCounts;
  /** What the clerk called "Kein Personenbezug" and may. */
  readonly waived: readonly FieldFinding[];
  /** The words of all waivers, for a second detector. */
  readonly waiverKeys: ReadonlySet<string>;
}

/**
 * The proxy's own check of every string of a request (KI-Kompass, 1). Refuses with `classified` or `personal-data`
 * and the places, never the words; a check that throws is a refusal too.
 */
export function checkFields(
  fields: readonly RequestField[],
  waivers: readonly FieldFinding[],
  rules: PrivacyRules,
  check: Check = analyze,
): OwnCheck {
  const found = fields.map((field) => ({ field, findings: checkOne(field.text, rules, check) }));

  const marks = found.flatMap(({ field, findings }) =>
    findings.filter(({ type }) => type === 'CLASSIFIED').map((finding) => place(field, finding)),
  );
  if (marks.length > 0) throw problemError('classified', { findings: marks });

  // A waiver covers all places of the same words, in whatever field of this request they stand.
  const keys = new Set(
    fields.flatMap(({ field, text }) => [
      ...waiverKeys(
        text,
        waivers.filter((waiver) => waiver.field === field),
      ),
    ]),
  );
  const left = found.map(({ field, findings }) => ({
    field,
    findings,
    open: withoutWaived(field.text, findings, keys),
  }));
  const open = left.flatMap(({ field, open: remaining }) =>
    remaining.map((finding) => place(field, finding)),
  );
  if (open.length > 0) throw problemError('personal-data', { findings: open });

  return {
    masked: count(fields.flatMap(({ text }) => placeholderTypes(text))),
    waived: left.flatMap(({ field, findings }) => findings.map((finding) => place(field, finding))),
    waiverKeys: keys,
  };
}

/** How many of which kind were waved through; what both detectors found counts once. */
export function waivedCounts(own: readonly FieldFinding[], second: readonly FieldFinding[]): KindCounts {
  const added = second.filter(
    (finding) =>
      !own.some(
        ({ field, start, end, type }) =>
          field === finding.field && type === finding.type && start < finding.end && finding.start < end,
      ),
  );
  return count([...own, ...added].map(({ type }) => type));
}

function checkOne(text: string, rules: PrivacyRules, check: Check): readonly Finding[] {
  try {
    return check(text, rules);
  } catch {
    // The error may quote the text; the refusal does not.
    throw problemError('check-failed');
  }
}

function place(field: RequestField, { start, end, type }: Finding): FieldFinding {
  return { field: field.field, start, end, type };
}

const PLACEHOLDERS = new RegExp(PLACEHOLDER, 'g');

/** Kinds of the masked values; the forms of one person count once. */
function placeholderTypes(text: string): readonly string[] {
  const subjects = new Set(text.match(PLACEHOLDERS)?.map(withoutForm));
  return [...subjects].map((placeholder) => readPlaceholder(placeholder).kind);
}

function count(types: readonly string[]): KindCounts {
  const counts: KindCounts = {};
  for (const type of FINDING_TYPES) {
    const number = types.filter((other) => other === type).length;
    if (number > 0) counts[type] = number;
  }
  return counts;
}
