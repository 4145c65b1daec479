import type { Block } from '../../core/content/block';
import type { LabelKind } from '../../core/protocol';

/** What a host can do here and now; asked of `Office.context.requirements` at run time. */
export interface HostAbilities {
  /** Tracked changes can be switched on and off (WordApi 1.4). */
  readonly tracking: boolean;
  /** The application that the pane runs in, for messages. */
  readonly application: 'word' | 'outlook';
  /** What stands beside the pane: a document, a received mail, or a mail that is being written. */
  readonly content: 'document' | 'mail-read' | 'mail-compose';
  /** The host can select the label, so that the clerk sees it. */
  readonly showsLabel: boolean;
  /** The host can select words of a passage, so that the clerk sees where they stand. */
  readonly showsPlaces: boolean;
}

/** Words of a passage as they stand in one of its paragraphs. */
export interface PlaceInPassage {
  readonly words: string;
  /** Which of the places where these words stand, from 0. */
  readonly nth: number;
}

/** A paragraph or table as it stands in the document after tracked changes, without hidden text. */
export interface SourceBlock {
  readonly block: Block;
  /** Name of the paragraph style as the document calls it. */
  readonly style: string;
  /** Holds footnotes, endnotes, fields, pictures, symbols or hidden text that a new text would destroy. */
  readonly fragile: boolean;
  /** Something of that is to be seen, so that it is more than hidden text. */
  readonly holdsMore?: boolean;
  /** Stands in a table cell: changed only by small edits inside the cell. */
  readonly inTable: boolean;
}

/** Things about a passage that the clerk should know before sending it. */
export type PassageNotice =
  /** The selection had several parts or table columns; Office gives only one of them. */
  | 'only-part-read'
  | 'hidden-left-out'
  | 'deletions-left-out'
  | 'contains-table'
  | 'contains-pictures'
  /** Text of a mail that a reader could not see was removed. */
  | 'hidden-removed'
  /** A mail of pictures alone: its words can't be read. */
  | 'only-pictures'
  /** Earlier mails stand beneath and are not part of the passage. */
  | 'thread-left-out';

/** What the host read, ready to be shown, checked and sent. */
export interface Passage {
  /** Names this reading; the host finds the place again by it, also after later readings. */
  readonly id: string;
  /** `document`: the whole document, or all new text of a mail; `thread`: a mail with the earlier ones. */
  readonly scope: 'selection' | 'document' | 'thread';
  readonly blocks: readonly SourceBlock[];
  readonly notices: readonly PassageNotice[];
}

/** All texts in which a classification mark counts for the whole document (KI-Kompass, rule 1). */
export interface DocumentMarks {
  /** Body, headers and footers, a text each. */
  readonly texts: readonly string[];
  /** Title, subject, category, keywords and sensitivity label. */
  readonly properties: readonly string[];
}

export interface InsertionReport {
  readonly id: string;
  readonly action: 'replaced' | 'inserted' | 'opened' | 'described';
  /** Small edits that were made. */
  readonly edits: number;
  readonly tracked: boolean;
  /** Texts of paragraphs that were left alone because notes or fields would be lost. */
  readonly leftAlone: readonly string[];
  /** Blocks that Office did not take over although it reported no error; shown for copying. */
  readonly dropped: readonly Block[];
}

/** Where a label stands in the document. */
export type LabelPlace =
  | 'footer-primary'
  | 'footer-first'
  | 'footer-even'
  | 'caption'
  | 'body-end'
  | 'signature';

/** Labels that stand at the end of the text. */
export type NoticeKind = Extract<LabelKind, 'simplified' | 'simplified-unchecked'>;

export interface LabelState {
  readonly kind: LabelKind;
  /** The notice of the text, where `kind` is `picture`. */
  readonly notice?: NoticeKind;
  readonly places: readonly LabelPlace[];
  /** A property of the document says that AI was used. */
  readonly aiRecorded: boolean;
  /** What the property, or a label in only a part of its places, asks for; something is missing if `kind` is weaker. */
  readonly required: LabelKind;
}

export interface LabelRequest {
  readonly kind: LabelKind;
  /** Sentence to write, verbatim from the policy; a translation stands beneath it. */
  readonly text: string;
  readonly translation?: string;
  /** All sentences of the policy, by which older labels are found again. */
  readonly knownTexts: readonly string[];
  /** The sentence of the policy for a picture, which stands in its caption. */
  readonly pictureText?: string;
  /** With `picture`: the notice of the text beside it; left out, that stays as it is. */
  readonly notice?: { readonly kind: NoticeKind; readonly text: string } | 'none';
  /** A passage was taken back: the property may ask for less than before. */
  readonly lessens?: boolean;
  /** For the machine-readable property: task ids and date (ISO 8601), no text, no person. */
  readonly property?: { readonly tasks: readonly string[]; readonly date: string };
}

/** A mail as the pane's card shows it. */
export interface MailHeader {
  /** Another mail has another one; undefined where the host gives none. */
  readonly itemId?: string;
  readonly kind: 'message' | 'appointment';
  readonly subject: string;
  /** Sender of a received mail, name and address. */
  readonly sender?: { readonly name: string; readonly address: string };
  /** Attachments are named here by number alone; they are never read. */
  readonly attachments: number;
  /** Earlier mails stand beneath. */
  readonly hasThread: boolean;
}

/** Where an answer goes that becomes a mail of its own. */
export type NewMail = 'reply' | 'reply-all' | 'new';

/** What only a mail has. */
export interface MailHost {
  /** Undefined while no mail is open beside a pinned pane. */
  readHeader(): Promise<MailHeader | undefined>;
  /** The mail with the earlier ones beneath it. */
  readThread(): Promise<Passage>;
  /** The newest of the earlier mails; what a reply that is being written answers to. */
  readAnswered(): Promise<Passage>;
  /** Inserts where the cursor stands in the mail that is being written, never in the quoted thread. */
  insertAtCursor(answer: readonly Block[]): Promise<InsertionReport>;
  /**
   * Opens a mail with the answer in it. It carries the label in its text, since a received mail can set
   * nothing else of its reply. Refused where another mail than the passage's is open now.
   */
  open(
    passageId: string | undefined,
    answer: readonly Block[],
    how: { readonly as: NewMail; readonly label?: LabelRequest },
  ): Promise<InsertionReport>;
}

/** A picture of the document. */
export interface DocumentPicture {
  /** Names this reading; the host finds the picture again by it. */
  readonly id: string;
  /** Base64 of the file as the document holds it, in whatever format. */
  readonly data: string;
}

export type PictureReading =
  | { readonly kind: 'one'; readonly picture: DocumentPicture }
  /** Nothing is marked that the host can reach: a floating picture it can't (WordApiDesktop 1.2 has those). */
  | { readonly kind: 'none' }
  | { readonly kind: 'several' };

export interface PictureDescription {
  readonly alternative: string;
  /** Stands in the caption in front of the label; may be empty. */
  readonly caption: string;
  /** The sentence of the policy; empty where none is needed. */
  readonly label: string;
}

/** What only a document with pictures has. */
export interface PictureHost {
  /** The one picture of the selection. */
  readPicture(): Promise<PictureReading>;
  /**
   * Sets alternative text and caption. Idempotent: a caption of ours is replaced. "Zurückholen" takes the caption away
   * and puts the old alternative text back.
   */
  describePicture(pictureId: string, description: PictureDescription): Promise<InsertionReport>;
}

/** The one interface between the pane and an Office host. Every method throws `ProblemError`. */
export interface Host {
  readonly abilities: HostAbilities;
  /** Only where a mail stands beside the pane. */
  readonly mail?: MailHost;
  /** Only where pictures can be described. */
  readonly pictures?: PictureHost;
  /**
   * Calls back, debounced by the host, when the selection changed; gives the function that stops it. Who reads too
   * calls this first: Office answers in order, so what changes after the reading is always told.
   */
  onSelectionChanged(listener: () => void): () => void;
  /** An empty selection gives a passage without blocks. */
  readSelection(): Promise<Passage>;
  readDocument(): Promise<Passage>;
  readMarks(): Promise<DocumentMarks>;
  /** Replaces the passage by small edits. With `track`, as tracked changes where the host can. */
  replace(passageId: string, answer: readonly Block[], options: { track: boolean }): Promise<InsertionReport>;
  /** Inserts behind the passage, or at the end of the document where `passageId` is undefined. */
  insertAfter(passageId: string | undefined, answer: readonly Block[]): Promise<InsertionReport>;
  /** "Zurückholen": puts back what stood there before the insertion. */
  takeBack(insertionId: string): Promise<void>;
  labelState(
    knownTexts: LabelRequest['knownTexts'],
    pictureText?: LabelRequest['pictureText'],
  ): Promise<LabelState>;
  /** Idempotent. `kind: 'none'` removes label and property. Gives the places that could not be written. */
  setLabel(
    request: LabelRequest,
  ): Promise<{ readonly state: LabelState; readonly failed: readonly LabelPlace[] }>;
  /** Selects words of a passage so that the clerk sees them; without a place, the whole passage. */
  showPlace(passageId: string, place?: PlaceInPassage): Promise<void>;
  /** Selects the label so that the clerk sees it. */
  showLabel(knownTexts: LabelRequest['knownTexts']): Promise<void>;
}
