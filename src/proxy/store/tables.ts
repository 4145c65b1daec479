import type { FindingType } from '../../core/privacy';
import type {
  BackendKind,
  FinishReason,
  LabelKind,
  Origin,
  Place,
  ProblemCode,
  RunOutcome,
  TaskId,
} from '../../core/protocol';

/**
 * What is recorded of a run (KI-Kompass, 5): enumerations, numbers and names from the configuration. No column
 * can take a text of a clerk. Times are milliseconds since 1970, booleans 0 or 1, alike in every dialect.
 */
export interface RunTable {
  readonly id: string;
  readonly started_at: number;
  readonly task: TaskId;
  readonly model: string;
  readonly backend: BackendKind;
  readonly place: Place;
  readonly origin: Origin;
  /** 1 where the clerk confirmed that a picture shows nothing personal. */
  readonly picture_confirmed: 0 | 1 | null;
  /** The model that answered, where another one was asked first. */
  readonly answered_by: string | null;
  readonly waited_ms: number | null;
  readonly finish: FinishReason | 'failed' | null;
  readonly problem: ProblemCode | null;
  readonly upstream_status: number | null;
  readonly first_word_ms: number | null;
  readonly duration_ms: number | null;
}

/** How many findings of a kind were masked or waved through in a run. */
export interface RunFindingTable {
  readonly run_id: string;
  readonly treatment: 'masked' | 'waived';
  readonly type: FindingType;
  readonly number: number;
}

/** What became of a run's answer. */
export interface RunEventTable {
  readonly id: string;
  readonly run_id: string;
  readonly at: number;
  readonly outcome: RunOutcome;
  readonly label: LabelKind;
  readonly reviewed: 0 | 1;
}

export interface Tables {
  readonly runs: RunTable;
  readonly run_findings: RunFindingTable;
  readonly run_events: RunEventTable;
}
