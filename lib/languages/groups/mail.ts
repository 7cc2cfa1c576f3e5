/** What mails have around a story; lib/reading/formats/email asks. */
import { NONE } from "./none.ts";

export const mail = {
  /** What stands above a quoted mail: "on …, Jane wrote". */
  replies: NONE,
  /** What stands above a forwarded mail. */
  forwarded: NONE,
  /** The header of who sent a mail. */
  fromHeaders: NONE,
  /** Other headers, where a forwarded mail has them as lines. */
  headers: NONE,
  /** Legal notices, and how they open. */
  disclaimers: NONE,
  /** What telephones put under a mail. */
  devices: NONE,
  /** How mails close, above the name. */
  closings: NONE,
  /** What labels a telephone or an account. */
  contacts: NONE,
  /** How mails greet. */
  greetings: NONE,
  /** What a sender says of the copy below: "please find attached". */
  covers: NONE,
  /** What a subject calls a press release. */
  releases: NONE,
  /** What mail programs put before a subject: "re". */
  prefixes: NONE,
  /** What gateways put into brackets before the subject of a mail from outside: "external". */
  external: NONE,
  /** Words of organisations and press offices that no person is called. */
  organisations: NONE,
  /** What stands between a person and an organisation. */
  between: NONE,
  /** What stands between a sender and the list that sent it on. */
  via: NONE,
};
