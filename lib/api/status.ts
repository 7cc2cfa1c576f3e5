/**
 * Stop press, and what the desk decides of written summaries. A function of its own answers, since it alone
 * of the API's functions writes the table.
 */
import { answerWith } from "./answer.ts";
import type { DecisionServices, Handlers } from "./handlers/handler.ts";
import { postStatus } from "./handlers/status.ts";
import type { Request, Response } from "./http.ts";

const HANDLERS: Handlers<"postStatus" | "postApproval", DecisionServices> = {
  postStatus,
  // What checks a text is half a megabyte that a kill does not wait for.
  postApproval: async (...asked) => (await import("./handlers/approval.ts")).postApproval(...asked),
};

/** Answers a request to hold, kill or release a story, or to decide on a draft. Never throws. */
export const answerDecision = (request: Request, services: DecisionServices): Promise<Response> =>
  answerWith(HANDLERS, request, services);
