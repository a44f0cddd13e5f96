// A promise about speed or size: what it is about, its bound, and what came of it.

export interface Budget {
  readonly what: string;
  readonly bound: string;
  readonly measured: string;
  readonly kept: boolean;
}
