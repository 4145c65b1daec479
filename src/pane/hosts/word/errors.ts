import { ProblemError } from '../../../core/protocol/problem';
import { problemError } from '../../../core/protocol/problems';
import { OoxmlError } from './ooxml/package';

/** Codes with which Word refuses a change; a read-only document often says so only by them. */
const REFUSED = ['AccessDenied', 'NotAllowed', 'ReadOnly', 'DocumentIsReadOnly'];

/** Codes of objects that are gone, because Word forgot them or the clerk deleted them. */
const GONE = ['ItemNotFound', 'InvalidObjectPath', 'ObjectNotFound', 'InvalidReference'];

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

export const isGone = (error: unknown) => GONE.includes(codeOf(error));

/** Whether the error is Office's own or that of an unreadable package; all else is a fault of ours. */
export const isOfficeError = (error: unknown) => codeOf(error) !== '' || error instanceof OoxmlError;

/** Turns what Office throws into a problem; Office's message, which may hold text, is not taken over. */
export function hostProblem(error: unknown, doing: 'reading' | 'writing'): unknown {
  if (error instanceof ProblemError || !isOfficeError(error)) return error;
  const refused = doing === 'writing' && (REFUSED.includes(codeOf(error)) || isReadOnly());
  return problemError(refused ? 'host-read-only' : 'host-error');
}

function isReadOnly(): boolean {
  return Office.context.document?.mode === Office.DocumentMode?.ReadOnly;
}

/** The passage is not what it was when it was read. */
export const changedMeanwhile = () => problemError('text-changed');

/** What stood there before could not be put back. */
export const notTakenBack = () => problemError('not-taken-back');
