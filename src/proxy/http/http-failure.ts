export type FailureKind = 'unreachable' | 'certificate' | 'broken' | 'malformed';

/** The server could not be reached, or its answer broke off. Carries nothing of what it said. */
export class HttpFailure extends Error {
  constructor(readonly kind: FailureKind) {
    super(kind);
    this.name = 'HttpFailure';
  }
}
