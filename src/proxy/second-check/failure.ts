/** Why the second detector gave no answer that can be used; goes into the log. */
export type FailureKind =
  /** One answer took too long. */
  | 'timeout'
  /** All answers together took too long. */
  | 'too-slow'
  | 'unreachable'
  /** Any status but 200: an error, a redirect. */
  | 'status'
  | 'too-large'
  /** No JSON, another form, or places outside the text. */
  | 'malformed';

/** Carries nothing of what the detector said: its errors may quote the text. */
export class SecondCheckFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    readonly status?: number,
  ) {
    super(kind);
    this.name = 'SecondCheckFailure';
  }
}
