/**
 * Answers with what the API says of itself: its contract, a page that shows it, and what each type
 * of problem means.
 */
import { DOCS_ASSETS, DOCS_PAGE, DOCS_POLICY } from "../docs.ts";
import { type Answer, chooseMediaType, PackedFile } from "../http.ts";
import { PROBLEMS, Problem, type ProblemType } from "../problems.ts";
import { listMediaTypes } from "../routes.ts";
import type { Asked, ReferenceServices } from "./handler.ts";

export async function getContract(
  { request }: Asked<"getContract">,
  { access = "open" }: ReferenceServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("getContract"));
  const { writeContract } = await import("../openapi.ts");
  return { body: writeContract(access), type };
}

export async function getDocs({ request }: Asked<"getDocs">): Promise<Answer> {
  return { body: DOCS_PAGE, type: chooseMediaType(request, listMediaTypes("getDocs")), policy: DOCS_POLICY };
}

export async function getDocsAsset(
  { request }: Asked<"getDocsAsset">,
  { asset }: ReferenceServices,
): Promise<Answer> {
  const name = request.path.asset ?? "";
  const known = Object.hasOwn(DOCS_ASSETS, name) ? DOCS_ASSETS[name] : undefined;
  if (!known) throw new Problem("not-found", "There is no such file.");
  return {
    body: known.text ?? new PackedFile(await asset(name)),
    type: chooseMediaType(request, [known.type]),
  };
}

export async function getProblem({ request }: Asked<"getProblem">): Promise<Answer> {
  const name = request.path.type as ProblemType;
  if (!Object.hasOwn(PROBLEMS, name)) throw new Problem("not-found", "There is no such type of problem.");
  return {
    body: { type: `/problems/${name}`, ...PROBLEMS[name] },
    type: chooseMediaType(request, listMediaTypes("getProblem")),
  };
}
