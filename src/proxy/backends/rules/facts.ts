import { PLACEHOLDER } from '../../../core/privacy/masking';

/**
 * The hard facts of a text: placeholders, addresses, numbers (dates, amounts, times are made of
 * them), paragraph signs and names after a form of address. No rule may lose or invent one.
 */
const FACT = new RegExp(
  String.raw`${PLACEHOLDER}|(?:https?://|www\.)[^\s<>()]{1,400}|[\w.+-]{1,64}@[\w.-]{1,200}|\d+(?:[.,:/-]\d+)*|§|€|%|(?<=\b(?:Herrn?|Frau|Familie) )\p{Lu}[\p{L}-]*`,
  'gu',
);

export function factsOf(text: string): readonly string[] {
  return (text.match(FACT) ?? []).sort();
}

/** Whether both texts hold the same facts, each as often. */
export function sameFacts(before: string, after: string): boolean {
  const left = factsOf(before);
  const right = factsOf(after);
  return left.length === right.length && left.every((fact, index) => fact === right[index]);
}
