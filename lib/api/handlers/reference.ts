/**
 * Answers with what the API says of itself: its contract, a page that shows it, and what each type
 * of problem means.
 */
import { gunzipSync } from "node:zlib";
import { DOCS_ASSETS, DOCS_PAGE, DOCS_POLICY } from "../docs.ts";
import { type Answer, chooseMediaType, PackedFile } from "../http.ts";
import {
  DESK_PAGE,
  DRAFTS_MARK,
  findDeskType,
  ICON,
  ROBOTS,
  UPLOADS_MARK,
  writeDeskPolicy,
  writeLogInMark,
} from "../pages.ts";
import { PROBLEMS, Problem, type ProblemType } from "../problems.ts";
import { listMediaTypes } from "../routes.ts";
import type { Asked, ReferenceServices } from "./handler.ts";

export async function getContract(
  { request }: Asked<"getContract">,
  { access = "open", hasWriter = false }: ReferenceServices,
): Promise<Answer> {
  const type = chooseMediaType(request, listMediaTypes("getContract"));
  const { writeContract } = await import("../openapi.ts");
  return { body: writeContract(access, hasWriter), type };
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
    body: await readPacked(name, asset),
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

export async function getDesk(
  { request }: Asked<"getDesk">,
  { asset, hasDesk = false, hasWriter = false, uploadsUrl, logIn }: ReferenceServices,
): Promise<Answer> {
  if (!hasDesk) throw new Problem("not-found", "This stage has no desk; /docs describes its API.");
  const type = chooseMediaType(request, listMediaTypes("getDesk"));
  const { gzip } = await readPacked(DESK_PAGE, asset);
  const page = gunzipSync(gzip).toString();
  const mark = `${uploadsUrl === undefined ? "" : UPLOADS_MARK}${logIn ? writeLogInMark(logIn) : ""}`;
  const body = page
    .replace(UPLOADS_MARK, () => mark)
    .replace(DRAFTS_MARK, () => (hasWriter ? DRAFTS_MARK : ""));
  return { body, type, policy: writeDeskPolicy(uploadsUrl, logIn) };
}

export async function getDeskFile(
  { request }: Asked<"getDeskFile">,
  { asset, hasDesk = false }: ReferenceServices,
): Promise<Answer> {
  const { file = "" } = request.path;
  const type = findDeskType(file);
  if (!hasDesk || !type) throw new Problem("not-found", "There is no such file.");
  return { body: await readPacked(file, asset), type: chooseMediaType(request, [type]) };
}

/** That the API answers; of what it answers from, the alarms tell. */
export async function getHealth({ request }: Asked<"getHealth">): Promise<Answer> {
  return { body: "ok\n", type: chooseMediaType(request, listMediaTypes("getHealth")) };
}

export async function getRobots({ request }: Asked<"getRobots">): Promise<Answer> {
  return { body: ROBOTS, type: chooseMediaType(request, listMediaTypes("getRobots")) };
}

export async function getIcon({ request }: Asked<"getIcon">): Promise<Answer> {
  return { body: ICON, type: chooseMediaType(request, listMediaTypes("getIcon")) };
}

/** @throws {Problem} when the package has no such file: one of an earlier deployment */
async function readPacked(name: string, asset: ReferenceServices["asset"]): Promise<PackedFile> {
  const packed = await asset(name);
  if (!packed) throw new Problem("not-found", "There is no such file.");
  return new PackedFile(packed);
}
