/** Longest wait that is believed, in seconds. */
const DAY = 86_400;

/** Seconds of a `Retry-After` (RFC 9110, 10.2.3), a number or a date; undefined where there is none that can be read. */
export function retryAfterSeconds(header: string | undefined, now = Date.now()): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Math.min(Number(value), DAY);
  const date = /^[A-Z][a-z]{2},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.min(Math.max(Math.ceil((date - now) / 1000), 0), DAY);
}
