/** `npm run hold`, `npm run kill`, `npm run release`: the desk's decisions, for scripts and operators. */
import { userInfo } from "node:os";
import { type Given, runCommand } from "./operate/command.ts";
import { ANY_STAGE_HELP, ANY_STAGE_OPTIONS, isLocal, requireStage } from "./operate/stage-options.ts";
import { type Decided, decideDeployed, decideLocally } from "./operate/stop-press.ts";

const STATUSES = { hold: "withheld", kill: "canceled", release: "usable" } as const;

const HELP = `Usage: npm run hold    -- ID (--stage NAME | --local) --why "REASON" [--until TIME]
       npm run kill    -- ID (--stage NAME | --local) --why "REASON"
       npm run release -- ID (--stage NAME | --local) --why "REASON"

Takes a story out of sight, takes it back, or lets readers see it again: on every route, with the next
request. Whatever version comes after changes nothing of that; only another decision does. A release also
lifts a hold that was read from the copy. It ends no embargo, and undoes no kill or deletion by who sent the
story.

  ID                the article's, as lists and receipts tell it
  --why REASON      stays on record, with your name and the time
  --until TIME      when the hold ends by itself: 2026-12-24T06:00:00Z
  --by NAME         who decides (your user name)
${ANY_STAGE_HELP}

A deployed stage asks for its StopPressPolicy.
`;

const OPTIONS = {
  ...ANY_STAGE_OPTIONS,
  why: { type: "string" },
  until: { type: "string" },
  by: { type: "string", default: userInfo().username },
} as const;

await runCommand({ help: HELP, options: OPTIONS, operands: [2, 2], run: decide });

async function decide(
  given: Given<typeof OPTIONS>,
  [action = "", id = ""]: readonly string[],
): Promise<number> {
  if (!isAction(action)) throw new Error(HELP);
  const { why, until, by } = given;
  if (why === undefined) throw new Error('Say why: --why "The source took it back."');
  const fields = { pubStatus: STATUSES[action], why, ...(until !== undefined && { until }) };
  const decided = isLocal(given)
    ? await decideLocally(id, fields)
    : await decideDeployed(await requireStage(given), id, fields, by);
  return tell(decided);
}

function isAction(action: string): action is keyof typeof STATUSES {
  return Object.hasOwn(STATUSES, action);
}

function tell({ status, body }: Decided): number {
  if (status === 200) console.log(body.message);
  else console.error(body.detail ?? body.message ?? `The service answered ${status}.`);
  return status === 200 ? 0 : 1;
}
