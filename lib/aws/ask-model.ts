/**
 * How a model is asked over HTTP, whoever serves it: within a time, with an answer of bounded size, and in
 * the strictest form of request that its server takes.
 */
import { nameError } from "../log.ts";
import { ModelBusyError } from "../writer/model.ts";
import { readBounded, readRetryAfter } from "./bounded-body.ts";

/** Bytes of an answer: a thousand tokens, and what a server says of them. */
const MAX_ANSWER_BYTES = 256 * 1024;

/** Two attempts fit into the function's time (infra/writer.yml). */
const TIMEOUT_MS = 35_000;

/** A fault of the request itself: in another form, it may be taken. */
const REFUSED_FORMS = new Set([400, 415, 422]);

/** What another attempt may mend: too much is asked, or the server is not well, or does not know our key. */
const isPassing = (status: number) => status >= 500 || [401, 403, 404, 408, 409, 425, 429].includes(status);

export type ModelResponse = { body: unknown } | { refusedBy: number };

/**
 * Makes what asks a server.
 *
 * @param forms how many forms of request there are, the strictest first; the one that was taken is remembered
 * @param request makes the request in one of them
 * @param timeout ends a call, for tests
 */
export function makeAsker<T>(
  forms: number,
  request: (asked: T, form: number) => Request | Promise<Request>,
  timeout: () => AbortSignal = () => AbortSignal.timeout(TIMEOUT_MS),
): (asked: T) => Promise<ModelResponse> {
  let form = 0;
  return async (asked) => {
    for (;;) {
      const response = await send(await request(asked, form), timeout());
      if (response.ok) return { body: response.body };
      if (REFUSED_FORMS.has(response.status) && form < forms - 1) {
        form += 1;
        continue;
      }
      if (isPassing(response.status))
        throw new ModelBusyError(`it answered ${response.status}`, response.retryAfter);
      form = 0; // it is this story that is not taken, in whatever form
      return { refusedBy: response.status };
    }
  };
}

async function send(request: Request, signal: AbortSignal) {
  try {
    // A redirect would take the story, and the key, somewhere else.
    const response = await fetch(request, { signal, redirect: "error" });
    const text = await readBounded(response, MAX_ANSWER_BYTES);
    const retryAfter = readRetryAfter(response);
    return { ok: response.ok, status: response.status, retryAfter, body: readJson(text) };
  } catch (error) {
    throw new ModelBusyError(`it cannot be reached (${nameError(error)})`);
  }
}

function readJson(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
