/** Something wrong in a file, told so that it can be mended. */
export interface Problem {
  readonly file: string;
  /** From 1; 0 where the problem lies in no single line. */
  readonly line: number;
  /** "skills.2"; empty where the whole line is at fault. */
  readonly field: string;
  /** What is wrong and what is accepted. */
  readonly message: string;
  /** Whether only the field is left out of an item that stays. */
  readonly itemStays?: boolean;
}

/** "courses/web.jsonl:12: skills.2: unknown skill "htlm"" */
export function formatProblem({ file, line, field, message }: Problem): string {
  return [line ? `${file}:${line}` : file, field, message].filter(Boolean).join(': ');
}
