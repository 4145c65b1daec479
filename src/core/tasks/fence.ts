/**
 * The fence around a clerk's text in a prompt: a boundary drawn anew for each prompt that occurs in none of
 * the texts, so that nothing inside can pretend to end it (same idea as MIME boundaries, RFC 2046, 5.1.1).
 */

const OPEN = (boundary: string): string => `<<<TEXT ${boundary}>>>`;
const CLOSE = (boundary: string): string => `<<<ENDE ${boundary}>>>`;

/** Draws boundaries from `random` (a fresh random string a call) until one occurs in none of the texts. */
export function drawBoundary(random: () => string, texts: readonly string[]): string {
  for (;;) {
    const boundary = random();
    if (boundary.length >= 16 && !texts.some((text) => text.includes(boundary))) return boundary;
  }
}

export function fence(text: string, boundary: string): string {
  return `${OPEN(boundary)}\n${text}\n${CLOSE(boundary)}`;
}

/** The text inside the first fence of a message, or undefined where there is none. */
export function readFence(message: string): string | undefined {
  const open = /<<<TEXT ([^>\n]{16,80})>>>\n/.exec(message);
  if (!open) return undefined;
  const start = open.index + open[0].length;
  const end = message.indexOf(`\n${CLOSE(open[1]!)}`, start);
  return end < 0 ? undefined : message.slice(start, end);
}
