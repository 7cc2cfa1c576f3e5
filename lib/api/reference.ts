/** What the API says of itself: its contract, a readable page of it, and what each type of problem means. */
import { type Answer, JSON_TYPE, negotiate, PackedFile, type Request } from "./http.ts";
import type { Access } from "./openapi.ts";
import { PROBLEMS, Problem, type ProblemType } from "./problems.ts";
import { NoQuery, parseQuery } from "./queries.ts";

export interface ReferenceServices {
  /** A file that is packaged beside the function, as gzip. */
  asset(name: string): Promise<Buffer>;
  /** Who may ask this stage; everyone everything unless told otherwise. The gateway sees to it, the contract says so. */
  access?: Access | undefined;
}

export async function contract(request: Request, { access = "open" }: ReferenceServices): Promise<Answer> {
  parseQuery(NoQuery, request);
  const type = negotiate(request, [JSON_TYPE]);
  const { openapi } = await import("./openapi.ts");
  return { body: openapi(access), type };
}

export async function docs(request: Request): Promise<Answer> {
  parseQuery(NoQuery, request);
  const { DOCS_PAGE, DOCS_POLICY } = await import("./docs.ts");
  return { body: DOCS_PAGE, type: negotiate(request, ["text/html"]), policy: DOCS_POLICY };
}

export async function docsAsset(request: Request, { asset }: ReferenceServices): Promise<Answer> {
  parseQuery(NoQuery, request);
  const { DOCS_ASSETS } = await import("./docs.ts");
  const name = request.path.asset ?? "";
  const known = Object.hasOwn(DOCS_ASSETS, name) ? DOCS_ASSETS[name] : undefined;
  if (!known) throw new Problem("not-found", "There is no such file.");
  return {
    body: known.text ?? new PackedFile(await asset(name)),
    type: negotiate(request, [known.type]),
  };
}

export async function oneProblem(request: Request): Promise<Answer> {
  parseQuery(NoQuery, request);
  const name = request.path.type as ProblemType;
  if (!Object.hasOwn(PROBLEMS, name)) throw new Problem("not-found", "There is no such type of problem.");
  return {
    body: { type: `/problems/${name}`, ...PROBLEMS[name] },
    type: negotiate(request, [JSON_TYPE]),
  };
}
