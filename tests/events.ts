/** Events as desks tell them, and the wires that bring them. */
import { ingest } from "../lib/ingest/index.ts";
import type { aNewsroom } from "./newsroom.ts";

/** One event as three desks tell it, and another event. */
export const FERRY = {
  first: {
    headline: "Ferry Aurora runs aground off Brekke, 42 rescued",
    body: [
      "The ferry Aurora ran aground off Brekke on Friday morning, and 42 people were taken off by lifeboats.",
      "The coast guard said the ferry Aurora had lost its steering in heavy wind near the Brekke lighthouse.",
      "Nobody was hurt, said Captain Ingrid Solheim. Divers will look at the hull on Saturday.",
    ],
  },
  second: {
    headline: "Lifeboats take 42 off ferry Aurora near Brekke",
    body: [
      "Lifeboats rescued all 42 people on the ferry Aurora, which ran aground near Brekke, the coast guard said.",
      "Captain Ingrid Solheim told reporters that the steering had failed in the wind on Friday.",
      "The operator of the Aurora, Nordfjord Lines, cancelled all ferries to Brekke until Monday.",
    ],
  },
  third: {
    headline: "Aurora aground: operator Nordfjord Lines faces inquiry over Brekke ferry",
    body: [
      "Nordfjord Lines faces an inquiry after its ferry Aurora ran aground off Brekke with 42 people on board.",
      "The coast guard said it wanted to know why the steering of the ferry Aurora failed on Friday.",
    ],
  },
};
export const BUDGET = {
  headline: "Parliament in Lisbon passes budget for schools",
  body: [
    "Parliament in Lisbon passed a budget on Friday that gives schools 300 million euros more.",
    "The finance minister, Rui Tavares, said teachers would be paid more from September.",
    "The opposition voted against it and called the sums a guess.",
  ],
};

/** When each is released, unless a test says otherwise. */
const RELEASES: Record<string, string> = {
  first: "2024-03-01T09:00:00Z",
  second: "2024-03-01T10:00:00Z",
  third: "2024-03-01T11:00:00Z",
  budget: "2024-03-01T09:30:00Z",
};

type Copy = { headline: string; body: string[] };

/** Of wires, so that each version is the next. */
let sent = 0;

export type Send = (
  name: string,
  copy: Copy,
  differently?: Partial<Record<string, string>>,
) => Promise<string>;

/**
 * Sends a wire as ninjs, a minute ago.
 *
 * @param differently fields of it
 * @returns the article's id
 */
export async function sendTo(
  newsroom: Awaited<ReturnType<typeof aNewsroom>>,
  name: string,
  { headline, body }: Copy,
  differently: Partial<Record<string, string>> = {},
): Promise<string> {
  sent += 1;
  const { version = String(sent) } = differently;
  const wire = {
    uri: `urn:example:${name}`,
    type: "text",
    version,
    versioncreated: RELEASES[name],
    pubstatus: "usable",
    language: "en",
    headline,
    body_text: body.join("\n\n"),
    ...differently,
  };
  const sequencer = version.padStart(6, "0");
  const key = `wires/${name}.json`;
  await ingest(
    newsroom.upload(key, JSON.stringify(wire), sequencer, "2024-03-01T11:59:00Z"),
    newsroom.services,
  );
  return (await newsroom.receipts.find(key))!.articleId!;
}
