/**
 * Seconds that a server asks to wait: a number or a date (RFC 9110, 10.2.3), counted from `now` in milliseconds since
 * 1970. Undefined where the header is missing or says neither.
 */
export function retryAfterSeconds(header: string | undefined, now: number): number | undefined {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value);
  // Every form of the date names its day first; `Date.parse` alone takes "5,5" for a date.
  const at = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}
