/**
 * What the API says of itself (its contract, a page that shows it, what each type of problem means), and the
 * page of the desk. A function of its own answers with them: it may read nothing, and whoever asks for a
 * summary does not wait until these files are there.
 */
import { answerWith } from "./answer.ts";
import type { Handlers, ReferenceServices } from "./handlers/handler.ts";
import {
  getContract,
  getDesk,
  getDeskFile,
  getDocs,
  getDocsAsset,
  getHealth,
  getIcon,
  getProblem,
  getRobots,
} from "./handlers/reference.ts";
import type { Request, Response } from "./http.ts";
import type { ReferenceRoute } from "./routes.ts";

const HANDLERS: Handlers<ReferenceRoute, ReferenceServices> = {
  getContract,
  getProblem,
  getDocs,
  getDocsAsset,
  getDesk,
  getDeskFile,
  getHealth,
  getRobots,
  getIcon,
};

/** Answers a request of anybody for what the API says of itself. Never throws. */
export const answerReference = (request: Request, services: ReferenceServices): Promise<Response> =>
  answerWith(HANDLERS, request, services);
