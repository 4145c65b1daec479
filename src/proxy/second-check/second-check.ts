import { type PrivacyRules, withoutWaived } from '../../core/privacy';
import { type FieldFinding, ProblemError, type ProblemFinding, problemError } from '../../core/protocol';
import { circuit } from '../circuit';
import type { SecondCheckConfig } from '../config';
import { type FailureKind, SecondCheckFailure } from './failure';
import { secondFindings } from './findings';
import { kindTable } from './kinds';
import { type Piece, pieces } from './pieces';
import { type Detection, type Presidio, presidioAt } from './presidio';
import { within } from './within';

/** What the log is told of one request: how it ended, and numbers. */
export interface SecondCheckReport {
  readonly outcome: 'passed' | 'found' | 'failed' | 'paused';
  readonly failure?: FailureKind;
  readonly status?: number;
  readonly findings?: number;
  /** Findings of kinds that the table does not name. */
  readonly unknown?: number;
  readonly ms: number;
}

export interface SecondCheckResult {
  /** `skipped`: it did not answer, and the policy says to go on. */
  readonly outcome: 'passed' | 'skipped';
  /** Places that it found and the clerk called "Kein Personenbezug". */
  readonly waived: readonly FieldFinding[];
}

/** A string of a request. What is `ours`, no text of the clerk, is not asked about. */
export interface SecondCheckField {
  readonly field: string;
  readonly text: string;
  readonly ours?: boolean;
}

export interface SecondCheckRequest {
  /** What our own check has passed: masked, never the raw text. */
  readonly fields: readonly SecondCheckField[];
  /** See `waiverKeys`. */
  readonly waiverKeys: ReadonlySet<string>;
  readonly signal: AbortSignal;
  readonly report?: (report: SecondCheckReport) => void;
}

/** `paused`: it did not answer in time and is left alone for a while. */
export type SecondCheckState = 'ready' | 'paused' | 'failing';

/** A second detector after our own check; it adds findings and never takes one away. */
export interface SecondCheck {
  /** Whether runs are refused while it does not answer. */
  readonly refuses: boolean;
  /** Throws `personal-data` with what it found, or `second-check-failed`. */
  check(request: SecondCheckRequest): Promise<SecondCheckResult>;
  state(): Promise<SecondCheckState>;
}

/** Requests that one run has open at a time. */
const PARALLEL = 3;
/** How long the question takes at most whether it is there, and how long the answer holds, in milliseconds. */
const STATE_TIMEOUT = 2_000;
const STATE_HOLDS = 3_000;
/** How long one that did not answer in time is left alone, in milliseconds. */
const PAUSE = 30_000;

export interface SecondCheckOptions {
  readonly config: SecondCheckConfig;
  readonly rules: PrivacyRules;
  readonly now: () => number;
}

export function createSecondCheck({ config, rules, now }: SecondCheckOptions): SecondCheck {
  const presidio = presidioAt(config.url);
  const table = kindTable(config.kinds);
  const refuses = config.onFailure === 'refuse';
  const pauses = circuit({ now, pause: PAUSE });
  let known: { readonly ready: Promise<boolean>; readonly until: number } | undefined;

  async function check(request: SecondCheckRequest): Promise<SecondCheckResult> {
    const { waiverKeys, signal, report } = request;
    const fields = request.fields.filter(({ ours, text }) => !ours && text.trim() !== '');
    if (fields.length === 0) return { outcome: 'passed', waived: [] };
    const startedAt = now();
    const tell = (told: Omit<SecondCheckReport, 'ms'>): void =>
      report?.({ ...told, ms: Math.round(now() - startedAt) });
    const asking = pauses.ask();
    if (!refuses && !asking) {
      tell({ outcome: 'paused' });
      return { outcome: 'skipped', waived: [] };
    }

    let detections: readonly (readonly Detection[])[];
    try {
      detections = await detectAll(presidio, fields, config, signal);
      asking?.settle('answered');
    } catch (error) {
      if (signal.aborted) {
        asking?.settle('unknown');
        throw signal.reason instanceof ProblemError ? signal.reason : problemError('cancelled');
      }
      if (!(error instanceof SecondCheckFailure)) {
        asking?.settle('unknown');
        throw error;
      }
      asking?.settle(isLate(error) ? 'failed' : 'answered');
      tell({ outcome: 'failed', failure: error.kind, status: error.status });
      if (refuses) throw problemError('second-check-failed');
      return { outcome: 'skipped', waived: [] };
    }

    const open: ProblemFinding[] = [];
    const waived: FieldFinding[] = [];
    let unknown = 0;
    fields.forEach(({ field, text }, index) => {
      const found = secondFindings(text, detections[index] ?? [], table, rules);
      const left = new Set(withoutWaived(text, found.findings, waiverKeys));
      unknown += found.unknown;
      for (const finding of found.findings) {
        const { start, end, type, recognizer } = finding;
        if (left.has(finding)) open.push({ field, start, end, type, recognizer });
        else waived.push({ field, start, end, type });
      }
    });
    tell({ outcome: open.length > 0 ? 'found' : 'passed', findings: open.length, unknown });
    if (open.length > 0) throw problemError('personal-data', { findings: open });
    return { outcome: 'passed', waived };
  }

  async function state(): Promise<SecondCheckState> {
    if (!refuses && pauses.isPaused()) return 'paused';
    if (!known || now() >= known.until)
      known = {
        ready: presidio.isReady(AbortSignal.timeout(STATE_TIMEOUT)),
        until: now() + STATE_HOLDS,
      };
    return (await known.ready) ? 'ready' : 'failing';
  }

  return { refuses, check, state };
}

/** Each run would wait as long for the next answer, or for all of them. */
function isLate({ kind }: SecondCheckFailure): boolean {
  return kind === 'timeout' || kind === 'too-slow';
}

/** What was found in each field, the long ones asked in pieces. The first that fails ends all. */
async function detectAll(
  presidio: Presidio,
  fields: readonly SecondCheckField[],
  { timeoutSeconds, totalSeconds }: SecondCheckConfig,
  signal: AbortSignal,
): Promise<readonly (readonly Detection[])[]> {
  const found = fields.map((): Detection[] => []);
  const jobs = fields.flatMap(({ text }, index) =>
    pieces(text).map((piece) => ({ piece, into: found[index]! })),
  );
  return within(totalSeconds * 1000, 'too-slow', signal, async (all) => {
    const queue = jobs.values();
    const work = async (): Promise<void> => {
      for (const { piece, into } of queue) {
        const detected = await within(timeoutSeconds * 1000, 'timeout', all, (own) =>
          presidio.analyze(piece.text, own),
        );
        for (const detection of detected) into.push(moved(detection, piece));
      }
    };
    await Promise.all(Array.from({ length: Math.min(PARALLEL, jobs.length) }, work));
    return found;
  });
}

function moved(detection: Detection, { start }: Piece): Detection {
  return { ...detection, start: detection.start + start, end: detection.end + start };
}
