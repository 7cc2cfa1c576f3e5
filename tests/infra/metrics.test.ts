/** Whatever the alarms and the dashboard ask for exists: by the table in lib/metrics.ts, or by AWS's own list. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { findResources, readTemplate } from "../../infra/local/template.ts";
import { METRICS, NAMESPACE, STAGE } from "../../lib/metrics.ts";
import { type Alarm, type Metric, metricsOf } from "./cloudwatch/alarm.ts";
import { dimensionsOfAws, keyOf } from "./cloudwatch/aws-metrics.ts";

const template = await readTemplate(inject("prodPackage"));
const alarms = findResources(template, "AWS::CloudWatch::Alarm").map(
  ([logicalId, properties]) => [logicalId, properties as unknown as Alarm] as const,
);

/** `["AWS/SQS", "NumberOfMessagesSent", "QueueName", "uploads", { "stat": "Sum" }]`, or a search. */
type Line = (string | { expression?: string })[];

interface Widget {
  type: string;
  x: number;
  y: number;
  width: number;
  height: number;
  properties: { title: string; alarms?: string[]; metrics?: Line[] };
}

const [[, { DashboardBody }] = ["", {}]] = findResources(template, "AWS::CloudWatch::Dashboard");
const { widgets }: { widgets: Widget[] } = JSON.parse(String(DashboardBody));

/** Of a search: the metrics that it finds have any value in the dimensions which it does not name. */
function metricIn(line: Line): Metric {
  const [first, MetricName, ...rest] = line;
  if (typeof first === "string") {
    const pairs = rest.filter((part) => typeof part === "string");
    const Dimensions = pairs.flatMap((Name, n) => (n % 2 ? [] : [{ Name, Value: pairs[n + 1] ?? "" }]));
    return { Namespace: first, MetricName: String(MetricName), Dimensions };
  }
  const found = /^SEARCH\('\{([^,]+),([^}]+)\} (\w+)="([^"]+)" MetricName="(\w+)"', 'Sum', 3600\)$/.exec(
    first?.expression ?? "",
  );
  if (!found) throw new Error(`What does ${JSON.stringify(line)} ask for?`);
  const [, Namespace = "", names = "", dimension, value = "", name = ""] = found;
  const Dimensions = names.split(",").map((Name) => ({ Name, Value: Name === dimension ? value : "any" }));
  return { Namespace, MetricName: name, Dimensions };
}

const onTheDashboard = widgets.flatMap(({ properties: { title, metrics = [] } }) =>
  metrics.map((line) => [title, metricIn(line)] as const),
);
const byAlarms = alarms.flatMap(([logicalId, alarm]) =>
  metricsOf(alarm).map((metric) => [logicalId, metric] as const),
);

/** @returns what is wrong with it; undefined when there is such a metric */
function faultIn({ Namespace, MetricName, Dimensions = [] }: Metric): string | undefined {
  const names = keyOf(Dimensions.map(({ Name }) => Name));
  const sets =
    Namespace === NAMESPACE ? dimensionsOfOurs(MetricName) : dimensionsOfAws(Namespace, MetricName);
  if (sets.length === 0) return `There is no metric ${Namespace} ${MetricName}.`;
  if (!sets.includes(names)) return `${Namespace} ${MetricName} is not counted by ${names}.`;
  const stage = Dimensions.find(({ Name }) => Name === STAGE);
  if (stage && stage.Value !== STAGE_OF_FUNCTIONS) return `${stage.Value} is no stage of the functions.`;
  return undefined;
}

function dimensionsOfOurs(name: string): string[] {
  if (!Object.hasOwn(METRICS, name)) return [];
  const { by } = METRICS[name as keyof typeof METRICS];
  return [STAGE, ...by.map((dimension) => keyOf([STAGE, dimension]))];
}

/** What the functions put on their lines. */
const STAGE_OF_FUNCTIONS = (() => {
  const stages = findResources(template, "AWS::Lambda::Function").map(
    ([, { Environment }]) => (Environment as { Variables: Record<string, string> }).Variables.STAGE,
  );
  const [stage] = stages;
  return new Set(stages).size === 1 ? stage : undefined;
})();

test.each(byAlarms)("%s watches a metric that there is: %o", (_, metric) => {
  expect(faultIn(metric)).toBeUndefined();
});

test.each(onTheDashboard)("%s: the dashboard shows a metric that there is: %o", (_, metric) => {
  expect(faultIn(metric)).toBeUndefined();
});

test("whatever the functions measure is watched or shown: what nobody looks at is billed for nothing", () => {
  const seen = new Set([...byAlarms, ...onTheDashboard].map(([, { MetricName }]) => MetricName));
  expect(Object.keys(METRICS).filter((name) => !seen.has(name))).toEqual([]);
});

test("infra/README.md lists what is measured, and by what", async () => {
  const readme = await readFile(new URL("../../infra/README.md", import.meta.url), "utf8");
  const section = readme.slice(readme.indexOf("## What is measured"));
  const listed = [...section.matchAll(/^\| `([A-Z]\w+)` +\|.*\| ([^|]*) \|$/gm)].map(([, name, by = ""]) => [
    name,
    [...by.matchAll(/`(\w+)`/g)].map(([, dimension]) => dimension),
  ]);
  expect(Object.fromEntries(listed)).toEqual(
    Object.fromEntries(Object.entries(METRICS).map(([name, { by }]) => [name, by])),
  );
});

test("infra/README.md counts the alarms, and what they cost", async () => {
  const readme = await readFile(new URL("../../infra/README.md", import.meta.url), "utf8");
  const countOf = (owner: string) => alarms.filter(([logicalId]) => logicalId.startsWith(owner)).length;
  expect([countOf("Feeds"), countOf("Writer")]).toEqual([3, 4]); // in words, in the sentence behind
  const others = alarms.filter(([logicalId]) => !/^(?:Feeds|Writer)/.test(logicalId));
  const watched = others.flatMap(([, alarm]) => metricsOf(alarm)).length;
  const [counted] = /\d+ alarms watch \d+, \$[\d.]+ more/.exec(readme) ?? [];
  expect(counted).toBe(`${others.length} alarms watch ${watched}, $${(watched / 10).toFixed(2)} more`);
});

test("a queue is called by its name: CloudFormation's Ref would be its URL", async () => {
  const raw = await readFile(
    join(inject("prodPackage"), "cloudformation-template-update-stack.json"),
    "utf8",
  );
  const queues = [...raw.matchAll(/"Name":\s*"QueueName",\s*"Value":\s*(\{[^}]*\})/g)].map(
    ([, value]) => value,
  );
  const shown = [...raw.matchAll(/\\"QueueName\\", \\"([^"\\]*)\\"/g)].map(([, value]) => value);
  expect([queues.length, shown.length]).toEqual([6, 8]);
  for (const value of queues) expect(value).toMatch(/"Fn::GetAtt":\s*\[\s*"\w+",\s*"QueueName"\s*\]/);
  for (const value of shown) expect(value).toMatch(/^\$\{\w+\.QueueName\}$/);
});

describe("a metric that there is not is found", () => {
  const dimensions = { Dimensions: [{ Name: "QueueName", Value: "uploads" }] };
  const stage = { Dimensions: [{ Name: STAGE, Value: "standfirst-prod" }] };

  test.each<[wrong: string, metric: Metric]>([
    [
      "AWS has none of this name",
      { Namespace: "AWS/SQS", MetricName: "ApproximateAgeOfOldest", ...dimensions },
    ],
    [
      "nor in this namespace",
      { Namespace: "AWS/Sqs", MetricName: "ApproximateAgeOfOldestMessage", ...dimensions },
    ],
    ["nor by this dimension", { Namespace: "AWS/Lambda", MetricName: "Errors", ...dimensions }],
    ["we measure none of this name", { Namespace: NAMESPACE, MetricName: "ArticlesRead", ...stage }],
    [
      "nor for another stage",
      { Namespace: NAMESPACE, MetricName: "UploadLatency", Dimensions: [{ Name: STAGE, Value: "other" }] },
    ],
    [
      "nor by what it is not counted by",
      {
        Namespace: NAMESPACE,
        MetricName: "UploadLatency",
        Dimensions: [...stage.Dimensions, { Name: "format", Value: "text" }],
      },
    ],
  ])("%s", (_, metric) => {
    expect(faultIn(metric)).toBeDefined();
  });
});

describe("the dashboard", () => {
  test("shows every alarm", () => {
    const shown = widgets.flatMap(({ properties }) => properties.alarms ?? []);
    expect(shown.toSorted()).toEqual(alarms.map(([logicalId]) => `arn:aws:::${logicalId}`).toSorted());
  });

  test("lays no widget over another, nor beside the page", () => {
    const taken = new Set<string>();
    for (const { x, y, width, height, properties } of widgets) {
      expect(x + width, properties.title).toBeLessThanOrEqual(24);
      for (let column = x; column < x + width; column++)
        for (let row = y; row < y + height; row++) {
          expect(taken, properties.title).not.toContain(`${column} ${row}`);
          taken.add(`${column} ${row}`);
        }
    }
  });
});
