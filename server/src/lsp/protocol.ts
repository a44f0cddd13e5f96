// What client and server say to each other beyond LSP: the one file that both of them import. Plain names and data, no packages,
// so that another editor's client can follow it by reading. Positions and ranges are LSP's (UTF-16 columns), `uri` is a document's.
//
//   client → server   rostrum/adjacentTurn { uri, position: { line: 40, character: 0 }, direction: "next" }
//   server → client   { start: { line: 44, character: 0 }, end: { line: 44, character: 14 } }

/** Requests of the client. An unknown or closed document gives null or an empty list, never an error. */
export const Request = {
  looksLikeTranscript: 'rostrum/looksLikeTranscript',
  profiles: 'rostrum/profiles',
  adjacentTurn: 'rostrum/adjacentTurn',
  editTurn: 'rostrum/editTurn',
  speakerChoices: 'rostrum/speakerChoices',
} as const;

/** Requests of the server, to clients that set `files`. */
export const ServerRequest = {
  readFile: 'rostrum/readFile',
  findFiles: 'rostrum/findFiles',
} as const;

export const Notification = {
  /** server → client, to clients that set `conventionStatus`: once a document is read, and whenever an edit, a setting or a pin changes what was found. */
  convention: 'rostrum/convention',
  /** client → server: pins a profile for one document, or frees it. Goes before `rostrum.profile`; the document is read anew. */
  pin: 'rostrum/pin',
} as const;

/** `initializationOptions`; every field may be missing. */
export interface InitializationOptions {
  /** The client shows conventions and wants to be told of them. */
  readonly conventionStatus?: boolean;
  /** Pins of earlier days: document uri → profile. Holds from the first reading on. */
  readonly pins?: Readonly<Record<string, string>>;
  /** Where the pages of the rules are, as a uri that ends in a slash; `<code>.md` is put behind it. */
  readonly rulePages?: string;
  /** The client answers `rostrum/readFile` and `rostrum/findFiles`; else the server reads files itself, where it can. */
  readonly files?: boolean;
  /** What would be the section `rostrum` of the settings, from clients that have no settings to ask for. */
  readonly settings?: unknown;
}

/** Is this the beginning of a transcript? Asked of plain text files; the answer may be wrong only by saying no. */
export interface LooksLikeTranscriptParams {
  /** The first `detectionLength` characters of the file at most, cut anywhere. */
  readonly text: string;
}
export interface LooksLikeTranscriptResult {
  readonly is: boolean;
  /** The profile's name, as in `ConventionParams`. */
  readonly convention: string;
  /** Turns among the characters sent. */
  readonly turns: number;
}
export const detectionLength = 32_768;

/** Every profile that can be pinned, most usual first. Sent without parameters. */
export type ProfilesResult = readonly ProfileDescription[];
export interface ProfileDescription {
  /** What `rostrum.profile` and a pin hold: `name-colon`. */
  readonly name: string;
  /** For people: "Name and colon". */
  readonly title: string;
  /** A line or two as they stand in such a document. */
  readonly example: string;
}

/** The label of the next turn below the line of `position`, or of the last one above it; null at the last or first turn. */
export interface AdjacentTurnParams {
  readonly uri: string;
  readonly position: WirePosition;
  readonly direction: 'next' | 'previous';
}
export type AdjacentTurnResult = WireRange | null;

/** One thing done to the turn at a range, for commands with keys; null where it makes no sense there. The edits are one undo. */
export interface EditTurnParams {
  readonly uri: string;
  /** A caret, or for `split` a selection that goes to another speaker. */
  readonly range: WireRange;
  readonly action: 'mergeWithPrevious' | 'mergeWithNext' | 'split' | 'reassign' | 'swapSpeakers' | 'moveUp' | 'moveDown' | 'delete';
  /** For `split` and `reassign`: the id of a speaker; without it the likeliest. */
  readonly speaker?: string;
}
export type EditTurnResult = TurnEdits | null;
export interface TurnEdits {
  readonly edits: readonly { readonly range: WireRange; readonly newText: string }[];
  /** What to select in the text as it is then. */
  readonly select: WireRange | null;
}

/** The speakers that a turn may be split off for or reassigned to, the likeliest first; those who are only declared, with no turns, last. */
export interface SpeakerChoicesParams {
  readonly uri: string;
  readonly position: WirePosition;
  readonly action: 'split' | 'reassign';
}
export type SpeakerChoicesResult = readonly SpeakerChoice[];
export interface SpeakerChoice {
  readonly id: string;
  readonly name: string;
  /** As it is customary in the file. */
  readonly label: string;
  readonly turns: number;
}

/** The text of a UTF-8 file without its byte order mark; null where it cannot be read, or is something else. */
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileResult = string | null;

/** Uris of the files below a folder whose names end in one of `endings` (".vtt"); 5,000 at most. */
export interface FindFilesParams {
  readonly folder: string;
  readonly endings: readonly string[];
}
export type FindFilesResult = readonly string[];

export interface ConventionParams {
  readonly uri: string;
  /** The winning profile, two joined by "+", `press-report`, or `none`. */
  readonly name: string;
  /** For people: "Name and colon". */
  readonly title: string;
  readonly pinned: boolean;
  /** One sentence on what was found: "31 labels end in a colon." */
  readonly evidence: string;
  readonly turns: number;
  readonly speakers: number;
}

export interface PinParams {
  readonly uri: string;
  /** null frees the document again. */
  readonly profile: string | null;
}

export interface WirePosition {
  readonly line: number;
  readonly character: number;
}
export interface WireRange {
  readonly start: WirePosition;
  readonly end: WirePosition;
}
