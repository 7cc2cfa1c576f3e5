/** Errors that an app gets, as `application/problem+json` (RFC 9457). The types are stable and documented. */
const PROBLEMS = {
  "invalid-parameter": { status: 400, title: "A parameter is not what it should be" },
  "not-found": { status: 404, title: "There is no such thing here" },
  gone: { status: 410, title: "It was here, and has been withdrawn" },
  "not-acceptable": { status: 406, title: "It does not come in a format you accept" },
  internal: { status: 500, title: "Something went wrong on our side" },
} as const;

export type ProblemType = keyof typeof PROBLEMS;

/** What is wrong with one parameter of a request. */
export interface InvalidParameter {
  parameter: string;
  expected: string;
  found?: string | undefined;
}

export class Problem extends Error {
  override readonly name = "Problem";
  readonly type: ProblemType;
  readonly parameter: InvalidParameter | undefined;

  constructor(type: ProblemType, detail: string, parameter?: InvalidParameter) {
    super(detail);
    this.type = type;
    this.parameter = parameter;
  }

  get status(): number {
    return PROBLEMS[this.type].status;
  }

  toJSON(): Record<string, unknown> {
    const { title, status } = PROBLEMS[this.type];
    return { type: `/problems/${this.type}`, title, status, detail: this.message, ...this.parameter };
  }
}
