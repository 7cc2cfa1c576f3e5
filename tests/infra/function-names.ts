/** The functions that are deployed, as the template names them. */
export const FUNCTIONS = [
  "Ingest",
  "Summaries",
  "Reference",
  "Readings",
  "Uploads",
  "Decisions",
  "Announce",
  "Stories",
  "Webhooks",
  "Feeds",
  "Writer",
];
