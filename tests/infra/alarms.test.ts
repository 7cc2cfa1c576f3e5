/**
 * Every alarm is driven to fire. What the functions measure comes off the lines of the packaged functions, as they run
 * on the embedded engines; what AWS measures of itself is told by the names that AWS has for it, from what the engines
 * were seen to do. metrics.test.ts holds those names to AWS's list.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { findResources, physicalName, readTemplate } from "../../infra/local/template.ts";
import { harbour } from "../newsroom.ts";
import { type Alarm, metricsOf, stateOf } from "./cloudwatch/alarm.ts";
import type { DataPoint } from "./cloudwatch/embedded.ts";
import { FUNCTIONS } from "./function-names.ts";
import { type Seen, seen } from "./watched.ts";

const template = await readTemplate(inject("package"));
const alarms = new Map(
  findResources(template, "AWS::CloudWatch::Alarm").map(([logicalId, properties]) => [
    logicalId,
    properties as unknown as Alarm,
  ]),
);
const named = (logicalId: string) => physicalName(logicalId, template.Resources[logicalId]!);

const STORY = harbour("The harbour reopened on Friday after three days of storm, the harbour master said.");

let receiver: Server;
let well: Seen;
/** Its table is gone, and whoever takes its webhooks is ill. */
let ill: Seen;
/** No function can start. */
let broken: Seen;

beforeAll(async () => {
  receiver = createServer((_, response) => response.writeHead(503).end()).listen(0, "127.0.0.1");
  const ready = new Promise((listening) => receiver.once("listening", listening));
  await ready;
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}`;
  const uploads = { "desk/harbour.txt": STORY };
  well = await seen(inject("package"), { ...uploads, "desk/empty.txt": "" }, {}, url);
  ill = await seen(inject("package"), uploads, { TABLE_NAME: "gone" });
  broken = await seen(inject("package"), uploads, { STAGE: undefined });
});
afterAll(() => {
  receiver.close();
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A Friday. */
const NOON = Date.UTC(2024, 2, 1, 12);

/** The same, again and again from one time until before another. */
function repeated(
  points: readonly Omit<DataPoint, "at">[],
  every: number,
  from: number,
  to: number,
): DataPoint[] {
  const all: DataPoint[] = [];
  for (let at = from; at < to; at += every) for (const point of points) all.push({ ...point, at });
  return all;
}

type Counted = Omit<DataPoint, "at">;
const queue = (logicalId: string, name: string, value: number): Counted => ({
  namespace: "AWS/SQS",
  name,
  dimensions: { QueueName: named(logicalId) },
  value,
});
const ran = (logicalId: string, name: string, value: number): Counted => ({
  namespace: "AWS/Lambda",
  name,
  dimensions: { FunctionName: named(`${logicalId}LambdaFunction`) },
  value,
});
const answered = (status: number, latency: number): Counted[] =>
  Object.entries({ Count: 1, "5xx": status >= 500 ? 1 : 0, Latency: latency }).map(([name, value]) => ({
    namespace: "AWS/ApiGateway",
    name,
    dimensions: { ApiId: named("HttpApi") },
    value,
  }));

const ofMetric = (points: readonly DataPoint[], name: string) =>
  points.filter((point) => point.name === name);
/** The zero of each minute is the announce function's; the rest is of articles. */
const heartbeat = () => ofMetric(well.measured, "ArticlesAccepted").filter(({ value }) => value === 0);
/** How many feeds are down, as the feeds function counts each minute. */
const feedsDown = (down = 0) =>
  ofMetric(well.measured, "FeedsDown").map((point) => ({ ...point, value: down }));
const anArticle = () =>
  well.measured.filter(({ name, value }) =>
    name === "ArticlesAccepted" ? value > 0 : name === "UploadsRejected" && value === 0,
  );
const aRejection = () => ofMetric(well.measured, "UploadsRejected").filter(({ value }) => value === 1);

/** A story each ten minutes, a request each three seconds, day and night, for a day. */
function aGoodDay(until: number): DataPoint[] {
  const from = until - 24 * HOUR;
  return [
    ...repeated(anArticle(), 10 * MINUTE, from, until),
    ...repeated([...heartbeat(), ...feedsDown(), ran("Announce", "Invocations", 1)], MINUTE, from, until),
    ...repeated(answered(well.statuses[0]!, 40), 3_000, until - HOUR, until),
    ...repeated(
      ["UploadEvents", "WebhookEvents", "WriterEvents"]
        .flatMap((id) => [id, `${id}DeadLetters`])
        .flatMap((id) => [
          queue(id, "ApproximateNumberOfMessagesVisible", 0),
          queue(id, "ApproximateAgeOfOldestMessage", 0),
        ]),
      MINUTE,
      from,
      until,
    ),
    ...repeated(
      FUNCTIONS.flatMap((id) => [ran(id, "Errors", 0), ran(id, "Throttles", 0)]),
      MINUTE,
      from,
      until,
    ),
  ];
}

const without = (points: readonly DataPoint[], since: number, gone: (point: DataPoint) => boolean) =>
  points.filter((point) => point.at < since || !gone(point));

/** The oldest message of a queue that nothing is taken from. */
const waiting = (logicalId: string, minutes: number, until: number) =>
  Array.from({ length: minutes }, (_, n) => ({
    ...queue(logicalId, "ApproximateAgeOfOldestMessage", n * 60),
    at: until - (minutes - n) * MINUTE,
  }));

/** What goes wrong, until noon, for each alarm to fire. */
const FAULTS: Record<string, (day: DataPoint[]) => DataPoint[]> = {
  DeadLettersAlarm: (day) => [
    ...day,
    ...repeated(
      [queue("UploadEventsDeadLetters", "ApproximateNumberOfMessagesVisible", ill.deadLetters)],
      MINUTE,
      NOON - MINUTE,
      NOON,
    ),
  ],
  WebhookDeadLettersAlarm: (day) => [
    ...day,
    ...repeated(
      [queue("WebhookEventsDeadLetters", "ApproximateNumberOfMessagesVisible", well.webhookDeadLetters)],
      MINUTE,
      NOON - MINUTE,
      NOON,
    ),
  ],
  UploadsWaitAlarm: (day) => [...day, ...waiting("UploadEvents", 21, NOON)],
  WebhooksWaitAlarm: (day) => [...day, ...waiting("WebhookEvents", 36, NOON)],
  WriterDeadLettersAlarm: (day) => [
    ...day,
    ...repeated(
      [queue("WriterEventsDeadLetters", "ApproximateNumberOfMessagesVisible", 1)],
      MINUTE,
      NOON - MINUTE,
      NOON,
    ),
  ],
  WriterWaitsAlarm: (day) => [...day, ...waiting("WriterEvents", 66, NOON)],
  ...Object.fromEntries(
    FUNCTIONS.flatMap((id) => [
      [
        `${id}ErrorsAlarm`,
        (day: DataPoint[]) => [
          ...day,
          ...repeated(
            [ran(id, "Errors", broken.errors.get(named(`${id}LambdaFunction`)) ?? 0)],
            5 * MINUTE,
            NOON - 15 * MINUTE,
            NOON,
          ),
        ],
      ],
      [
        `${id}ThrottlesAlarm`,
        (day: DataPoint[]) => [
          ...day,
          ...repeated([ran(id, "Throttles", 1)], 5 * MINUTE, NOON - 15 * MINUTE, NOON),
        ],
      ],
    ]),
  ),
  ClockStoppedAlarm: (day) => without(day, NOON - 15 * MINUTE, ({ name }) => name === "Invocations"),
  ApiErrorsAlarm: (day) => [
    ...day,
    ...repeated(answered(ill.statuses[0]!, 40), MINUTE, NOON - 15 * MINUTE, NOON),
  ],
  ApiLatencyAlarm: (day) => [...day, ...repeated(answered(200, 2_500), MINUTE, NOON - 15 * MINUTE, NOON)],
  RejectedUploadsAlarm: (day) => [...day, ...repeated(aRejection(), 10 * MINUTE, NOON - HOUR, NOON)],
  FeedsDownAlarm: (day) => [...day, ...repeated(feedsDown(1), MINUTE, NOON - 15 * MINUTE, NOON)],
  SilenceAlarm: (day) =>
    without(day, NOON - 3 * HOUR, ({ name, value }) => name === "ArticlesAccepted" && value > 0),
};

test("the faults were real ones", () => {
  expect(well.errors).toEqual(new Map());
  expect([well.statuses, ill.statuses, broken.statuses]).toEqual([[200], [500], [500]]);
  expect([well.deadLetters, well.webhookDeadLetters, ill.deadLetters]).toEqual([0, 1, 1]);
  expect(ofMetric(ill.measured, "UploadsFailed")).toHaveLength(5);
});

test("every alarm of the template is driven to fire, and goes to the topic", () => {
  expect(Object.keys(FAULTS).toSorted()).toEqual([...alarms.keys()].toSorted());
  for (const { AlarmActions } of alarms.values()) expect(AlarmActions).toEqual([named("AlarmTopic")]);
});

describe.each([...alarms])("%s", (logicalId, alarm) => {
  test("is quiet on a good day", () => {
    expect(stateOf(alarm, aGoodDay(NOON), NOON)).toBe("OK");
  });

  test("fires when what it watches goes wrong", () => {
    expect(stateOf(alarm, FAULTS[logicalId]!(aGoodDay(NOON)), NOON)).toBe("ALARM");
  });

  test("would not, were its metric called otherwise by who measures it", () => {
    const watched = new Set(metricsOf(alarm).map(({ MetricName }) => MetricName));
    const renamed = FAULTS[logicalId]!(aGoodDay(NOON)).map((point) =>
      watched.has(point.name) ? { ...point, name: `${point.name}Renamed` } : point,
    );
    // But of the clock that has stopped: there, no data is the fault.
    expect(stateOf(alarm, renamed, NOON)).toBe(logicalId === "ClockStoppedAlarm" ? "ALARM" : "OK");
  });
});

describe("nobody is woken", () => {
  const state = (logicalId: string, points: DataPoint[], at = NOON) =>
    stateOf(alarms.get(logicalId)!, points, at);

  test("by one bad file among few, or by a desk's bad minute among many good ones", () => {
    const few = repeated(aRejection(), HOUR, NOON - HOUR, NOON);
    expect(state("RejectedUploadsAlarm", few)).toBe("OK");
    const many = repeated(anArticle(), 2 * MINUTE, NOON - HOUR, NOON);
    expect(state("RejectedUploadsAlarm", [...many, ...few, ...few])).toBe("OK");
  });

  test("by a function that failed once", () => {
    const once = repeated([ran("Ingest", "Errors", 3)], HOUR, NOON - 3 * MINUTE, NOON);
    for (let at = NOON; at < NOON + 20 * MINUTE; at += MINUTE)
      expect(state("IngestErrorsAlarm", once, at)).toBe("OK");
  });

  test("by one failed or slow answer of the three of a quiet night", () => {
    const night = repeated(answered(200, 40), 2 * MINUTE, NOON - HOUR, NOON);
    const failed = repeated(answered(500, 4_000), 5 * MINUTE, NOON - HOUR, NOON);
    expect(state("ApiErrorsAlarm", [...night, ...failed])).toBe("OK");
    expect(state("ApiLatencyAlarm", [...night, ...failed])).toBe("OK");
  });

  test("by an upload that is tried again until it is a dead letter: that wakes by itself", () => {
    expect(state("UploadsWaitAlarm", waiting("UploadEvents", 15, NOON))).toBe("OK");
  });
});

describe("silence", () => {
  /** The alarm as a stage has it with these parameters. */
  function silence({ from = 6, hours = 16, days = 7 } = {}): Alarm {
    const alarm = alarms.get("SilenceAlarm")!;
    const Metrics = alarm.Metrics?.map((query) => ({
      ...query,
      Expression: query.Expression?.replaceAll(/(?<=- |< )6\b/g, String(from))
        .replace("< 16", `< ${hours}`)
        .replace("<= 7", `<= ${days}`),
    }));
    return { ...alarm, Metrics: Metrics as NonNullable<Alarm["Metrics"]> };
  }

  /** The hour of the day, UTC, at which a story comes last, and nothing after. */
  const lastStoryAt = (time: string) =>
    without(
      aGoodDay(Date.parse(time) + 20 * HOUR),
      Date.parse(time),
      ({ name, value }) => name === "ArticlesAccepted" && value > 0,
    );

  /** The first minute at which the alarm fires, within 20 hours. */
  function woken(alarm: Alarm, time: string): string | undefined {
    const points = lastStoryAt(time).filter(({ name }) => name === "ArticlesAccepted");
    for (let at = Date.parse(time); at < Date.parse(time) + 20 * HOUR; at += 10 * MINUTE)
      if (stateOf(alarm, points, at) === "ALARM") return new Date(at).toISOString().slice(0, 16);
    return undefined;
  }

  test.each([
    ["three hours after the last story of the day", {}, "2024-03-01T10:00", "2024-03-01T13:00"],
    ["not at night, but three hours into the next day's news", {}, "2024-03-01T20:30", "2024-03-02T09:00"],
    ["not at the weekend, where that is free", { days: 5 }, "2024-03-01T20:30", undefined],
    ["over midnight, where news goes on", { from: 13, hours: 16 }, "2024-03-01T22:30", "2024-03-02T01:30"],
    ["not where nobody wants to be", { days: 0 }, "2024-03-01T10:00", undefined],
  ])("wakes %s", (_, parameters, lastStory, then) => {
    expect(woken(silence(parameters), `${lastStory}:00Z`)).toBe(then);
  });

  test("is heard while no upload comes at all: the announce function adds a zero each minute", () => {
    expect(heartbeat()).toEqual([
      expect.objectContaining({ value: 0, dimensions: { stage: "standfirst-local" } }),
    ]);
  });
});
