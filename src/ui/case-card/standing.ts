/** How far this browser is with a case. */
export interface Standing {
  readonly attempt: string;
  /** The number of the step that comes next, counted from one. */
  readonly step: number;
  readonly done: boolean;
}
