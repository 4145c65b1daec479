import type { Block } from '../../core/content/block';
import type { DetectedFinding, Mapping, Place } from '../../core/privacy';
import type { FindingType } from '../../core/privacy/finding';
import type {
  ActionInfo,
  ModelInfo,
  Origin,
  Picture,
  Problem,
  RunRequest,
  Source,
  TaskId,
} from '../../core/protocol';
import type { InsertionReport, Passage } from '../hosts/host';
import type { MaskedField } from './prepare';

/** Field of a run request that holds a text, as a JSON path. */
export type FieldPath = 'text' | 'instruction' | `history[${number}].text`;

/** One turn of the conversation, as the clerk sees it. */
export interface ShownTurn {
  readonly role: 'user' | 'assistant';
  readonly origin: Origin;
  readonly shown: string;
  /** A model's answer that nobody changed goes back as the model wrote it, masked. */
  readonly verbatim?: string;
  /** Id of the model that wrote an answer. */
  readonly model?: string;
}

/** `open`: the clerk took the masking away and nothing else is decided yet; blocks sending. */
export type Decision = 'mask' | 'waive' | 'open';

/** Words that are masked wherever they stand: marked by the clerk, or found by the proxy. */
export interface MarkedWords {
  readonly words: string;
  readonly type: FindingType;
  readonly by: 'clerk' | 'proxy';
}

/** What the proxy's second detector found, as the clerk sees it. */
export interface SecondFinding {
  readonly path: FieldPath;
  /** Where it stood in the field's shown text when it was found. */
  readonly place: Place;
  readonly words: string;
  readonly type: FindingType;
  /** Such as `presidio/PERSON`. */
  readonly recognizer: string;
}

/** An own action of the town and what was chosen for it. */
export interface ChosenAction {
  readonly info: ActionInfo;
  /** Values of its options by key. */
  readonly values: Readonly<Record<string, string>>;
}

/** An answer that broke off and is gone on with. */
export interface Continued {
  /** The conversation that it belongs to, then as before. */
  readonly conversation: Conversation;
  readonly answer: Answer;
  /** Where it stands in the history already. */
  readonly entryId?: number;
  /** What broke it, where that stood on the screen. */
  readonly problem?: Problem;
}

/** Everything that one conversation shares; the mapping never leaves the pane's memory. */
export interface Conversation {
  readonly task: TaskId;
  readonly options: Readonly<Record<string, string>>;
  /** What the task `workflow` runs; it stays with what is made of its answer. */
  readonly action?: ChosenAction;
  /** Names the conversation to servers that keep a session of it. */
  readonly session?: string;
  readonly origin: Origin;
  readonly model: ModelInfo;
  /** Where the text stands in the document; missing for a draft from typed notes. */
  readonly passage?: Passage;
  /** The picture to be described, as it is sent; `id` is the host's. */
  readonly picture?: Picture & { readonly id: string };
  /** The text to be worked on; the clerk may have edited it before sending. */
  readonly text: string;
  readonly instruction?: string;
  readonly turns: readonly ShownTurn[];
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly marked: readonly MarkedWords[];
  readonly second?: readonly SecondFinding[];
  readonly mapping: Mapping;
  /** The entry that is refined; "back" leads to its review. */
  readonly refines?: number;
  /** The entry of the chat that this message follows. */
  readonly follows?: number;
  /** Another model that answers the same, to be compared. */
  readonly against?: ModelInfo;
  readonly continues?: Continued;
}

/** A text of the request with what was found in it. */
export interface CheckedField {
  readonly path: FieldPath;
  readonly shown: string;
  readonly findings: readonly DetectedFinding[];
  readonly verbatim?: string;
}

/** The very request that leaves, and what is needed to read the answer. */
export interface Prepared {
  readonly request: RunRequest;
  /** The texts of the request with the places of their placeholders. */
  readonly fields: readonly MaskedField[];
  readonly mapping: Mapping;
  /** Placeholders in the text as sent, each as often as it stands there. */
  readonly expected: readonly string[];
}

/** How far the work on a long text has come. */
export interface AnsweredParts {
  /** The last part that came. */
  readonly index: number;
  readonly of: number;
  /** What stood before that part in the text that was sent; undefined where only a sum of all parts is shown. */
  readonly sent?: string;
  /** How many characters of the masked answer belong to the parts before. */
  readonly answered: number;
}

/** What came from the model, masked, and as shown. */
export interface Answer {
  readonly runId?: string;
  /** Of all the runs that it came of: one, and one more for each time that it was gone on with. */
  readonly runIds: readonly string[];
  /** Id of the model that wrote it, or its end. */
  readonly modelName: string;
  /** Ids of all models that wrote it, in their order. */
  readonly authors: readonly string[];
  /** Id of the model that was asked first, where another one answered. */
  readonly insteadOf?: string;
  readonly generative: boolean;
  readonly seconds: number;
  readonly reasoning: string;
  /** As the model wrote it, with placeholders. */
  readonly masked: string;
  readonly expected: readonly string[];
  readonly blocks: readonly Block[];
  /** The answer as text, values restored; what a refinement starts from. */
  readonly shown: string;
  readonly missing: readonly string[];
  readonly invented: readonly string[];
  /** Addresses of links that stand neither in the source nor in a list of sources. */
  readonly linksLeftOut: readonly string[];
  /** What a knowledge answer rests on, in the order of its numbers; left out where the server named none. */
  readonly sources?: readonly Source[];
  /** The clerk's own version (Markdown, values restored). */
  readonly edited?: string;
  /** Where that comes from, if not from the clerk's own hand. */
  readonly editedOrigin?: Origin;
  /** Whether a second detector was asked; left out where there is none. */
  readonly secondCheck?: 'passed' | 'skipped';
  /** Of a text that was worked on in several parts. */
  readonly parts?: AnsweredParts;
  readonly end: 'complete' | 'cut-off' | 'stopped' | 'broken';
}

/** What was done with the last answer, for the done state and for "Zurückholen". */
export interface Insertion {
  readonly insertionId: string;
  readonly action: InsertionReport['action'];
  readonly edits: number;
  readonly tracked: boolean;
  readonly leftAlone: readonly string[];
  readonly dropped: readonly Block[];
  readonly takenBack: boolean;
  /** The label could not be written, fully or in part; for a passage taken back: not adjusted to that. */
  readonly labelProblem?: Problem;
  /** "Zurückholen" failed; the passage still stands in the document. */
  readonly takeBackProblem?: Problem;
}
