/**
 * What the API says of itself: its contract, a page that shows it, and what each type of problem means. A
 * function of its own answers with them: it may read nothing, and whoever asks for a summary does not wait
 * until these files are there.
 */
import { answerWith } from "./answer.ts";
import type { Handlers, ReferenceServices } from "./handlers/handler.ts";
import { getContract, getDocs, getDocsAsset, getProblem } from "./handlers/reference.ts";
import type { Request, Response } from "./http.ts";
import type { ReferenceRoute } from "./routes.ts";

const HANDLERS: Handlers<ReferenceRoute, ReferenceServices> = {
  getContract,
  getProblem,
  getDocs,
  getDocsAsset,
};

/** Answers a request of anybody for what the API says of itself. Never throws. */
export const answerReference = (request: Request, services: ReferenceServices): Promise<Response> =>
  answerWith(HANDLERS, request, services);
