/** Errors that an app gets, as `application/problem+json` (RFC 9457). The types are stable and documented. */

/** The closed list; `meaning` is what `GET /problems/{type}` says of it. */
export const PROBLEMS = {
  "invalid-parameter": {
    status: 400,
    title: "A parameter is not what it should be",
    meaning:
      "`parameter` names it, `expected` says what it should be, `found` what it was. Unknown parameters " +
      "are refused too.",
  },
  forbidden: {
    status: 403,
    title: "You may not do this",
    meaning: "The token lacks the scope that this needs, or the page is another's; `detail` says which.",
  },
  "not-found": {
    status: 404,
    title: "There is no such thing here",
    meaning:
      "No story of this id is released, no upload of this key has been read, no page is under this " +
      "cursor, or the path is none of ours.",
  },
  "method-not-allowed": {
    status: 405,
    title: "It is not asked by this method",
    meaning:
      "`Allow` names the methods that are answered here. Most paths can only be read, by GET and HEAD.",
  },
  "not-acceptable": {
    status: 406,
    title: "It does not come in a form that you accept",
    meaning: "`detail` lists the media types that it does come in.",
  },
  conflict: {
    status: 409,
    title: "It stands otherwise",
    meaning:
      "A release undoes what the desk decided, and lifts a hold that was read from the copy. It undoes no " +
      "kill or deletion by who sent the story, and ends no embargo. A draft is decided on for the version " +
      "that stands, while readers may see it, and only with `despite` where the check found a fault. " +
      "`detail` says what is so, and what helps.",
  },
  gone: {
    status: 410,
    title: "It was here, and has been withdrawn",
    meaning: "Its newsroom killed or withdrew the story. Remove your copies of it.",
  },
  "uri-too-long": {
    status: 414,
    title: "The request line is too long",
    meaning: "No path and query that this API knows needs more than 4,096 characters.",
  },
  "too-many-requests": {
    status: 429,
    title: "Too many requests",
    meaning:
      "More is asked than can be served at this moment. Wait as Retry-After says, then ask less often.",
  },
  internal: {
    status: 500,
    title: "Something went wrong on our side",
    meaning: "Try again; if it stays so, tell the operator the request's id, which `instance` holds.",
  },
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
  /** The methods of the Allow header. */
  readonly allow: string | undefined;

  constructor(
    type: ProblemType,
    detail: string,
    more: { parameter?: InvalidParameter; allow?: string } = {},
  ) {
    super(detail);
    this.type = type;
    this.parameter = more.parameter;
    this.allow = more.allow;
  }

  get status(): number {
    return PROBLEMS[this.type].status;
  }

  toJSON(): Record<string, unknown> {
    const { title, status } = PROBLEMS[this.type];
    return { type: `/problems/${this.type}`, title, status, detail: this.message, ...this.parameter };
  }
}
