// Which convention a document writes its labels in, and why we think so.

export interface Convention {
  /** The winning profile, two joined by "+", `press-report` for prose with quotations, or `none`. */
  readonly name: string;
  readonly profiles: readonly string[];
  /** Whether the user pinned it. */
  readonly pinned: boolean;
  /** One sentence for the status bar and the hover: what was found and how often. */
  readonly evidence: string;
}
