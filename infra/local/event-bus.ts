/**
 * EventBridge on this machine: takes PutEvents, hands each event to the targets of the rules that match its
 * source and to a URL that wants them all, and runs what the template schedules.
 * https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutEvents.html
 */
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { LOCAL_ACCOUNT, LOCAL_REGION } from "./account.ts";
import { addressOf, listen } from "./http-server.ts";

/** What is used of an AWS::Events::Rule. */
export interface RuleProperties {
  State?: string;
  /** `rate(1 minute)` */
  ScheduleExpression?: string;
  EventPattern?: { source?: string[]; "detail-type"?: string[] };
  Targets: { Arn: string }[];
}

export interface EventRule {
  properties: RuleProperties;
  /** Hands an event to the rule's target. @returns whether the target took it */
  hand(event: unknown): Promise<boolean>;
}

export interface RunningEventBus {
  endpoint: string;
  /** Resolves once every event so far has been handed on, or given up. */
  settled(): Promise<void>;
  /** Runs what is scheduled once, without waiting for its time. */
  runSchedules(): Promise<void>;
  stop(): Promise<void>;
}

interface Entry {
  Source: string;
  DetailType: string;
  Detail: string;
  Time?: number;
}

/** Lambda tries an event twice more before it gives it up. */
const ATTEMPTS = 3;
const BETWEEN_ATTEMPTS_MS = 500;

/** @param url takes every event by POST, as EventBridge writes it; nobody when undefined */
export async function startEventBus(rules: EventRule[], url: string | undefined): Promise<RunningEventBus> {
  const enabled = rules.filter(({ properties }) => properties.State !== "DISABLED");
  const underway = new Set<Promise<void>>();
  const start = (handing: Promise<void>) => {
    // One event that cannot be handed on must not end everything else here.
    const ended = handing.catch(console.error).finally(() => underway.delete(ended));
    underway.add(ended);
  };

  const take = (entry: Entry): { EventId: string } => {
    const event = toEvent(entry);
    for (const { properties, hand } of enabled) {
      if (matches(properties, event)) start(deliver(() => hand(event)));
    }
    if (url !== undefined) start(deliver(() => postEvent(url, event)));
    return { EventId: event.id };
  };

  const server = createServer(async (request, response) => {
    const { Entries }: { Entries: Entry[] } = JSON.parse(await readText(request));
    response.setHeader("content-type", "application/x-amz-json-1.1");
    response.end(JSON.stringify({ FailedEntryCount: 0, Entries: Entries.map(take) }));
  });
  await listen(server, 0);

  const scheduled = enabled.flatMap(({ properties, hand }) => {
    const every = parseSchedule(properties.ScheduleExpression);
    return every === undefined ? [] : [{ every, run: () => start(hand({}).then(() => {})) }];
  });
  const timers = scheduled.map(({ every, run }) => setInterval(run, every));

  return {
    endpoint: addressOf(server),
    async settled() {
      await Promise.all(underway);
    },
    async runSchedules() {
      for (const { run } of scheduled) run();
      await Promise.all(underway);
    },
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await Promise.all(underway);
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}

/** Whether a rule takes an event. What its pattern does not name may be anything. */
function matches({ EventPattern }: RuleProperties, event: ReturnType<typeof toEvent>): boolean {
  const { source, "detail-type": types } = EventPattern ?? {};
  if (!source?.includes(event.source)) return false;
  return types === undefined || types.includes(event["detail-type"]);
}

function toEvent({ Source, DetailType, Detail, Time }: Entry) {
  return {
    version: "0",
    id: randomUUID(),
    "detail-type": DetailType,
    source: Source,
    account: LOCAL_ACCOUNT,
    time: new Date(Time === undefined ? Date.now() : Time * 1000).toISOString().replace(/\.\d+Z$/, "Z"),
    region: LOCAL_REGION,
    resources: [],
    detail: JSON.parse(Detail) as unknown,
  };
}

async function postEvent(url: string, event: unknown): Promise<boolean> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(event),
    signal: AbortSignal.timeout(5_000),
  }).catch(() => undefined);
  await response?.body?.cancel();
  return response?.ok ?? false;
}

async function deliver(hand: () => Promise<boolean>): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (await hand()) return;
    if (attempt < ATTEMPTS) await pause(BETWEEN_ATTEMPTS_MS);
  }
}

/**
 * Milliseconds. @throws for a schedule that is no rate of minutes: what is scheduled else would
 * never run here
 */
function parseSchedule(expression: string | undefined): number | undefined {
  if (expression === undefined) return undefined;
  const minutes = /^rate\((\d+) minutes?\)$/.exec(expression)?.[1];
  if (!minutes) throw new Error(`The embedded stack cannot keep the schedule ${expression}.`);
  return Number(minutes) * 60_000;
}

async function readText(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
