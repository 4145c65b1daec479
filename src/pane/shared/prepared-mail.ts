export interface PreparedMail {
  readonly to: string;
  readonly subject: string;
  /** Plain text; lines are parted by `\n`. */
  readonly body: string;
}

/** Address that opens a mail in the clerk's own program, not sent yet (RFC 6068; line breaks by section 5). */
export function mailto({ to, subject, body }: PreparedMail): string {
  const part = (text: string): string => encodeURIComponent(text.replaceAll('\n', '\r\n'));
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${part(subject)}&body=${part(body)}`;
}

/** The same to be pasted by hand, where the web view opens no mail. */
export function asText({ to, subject, body }: PreparedMail): string {
  return `${to}\n${subject}\n\n${body}`;
}
