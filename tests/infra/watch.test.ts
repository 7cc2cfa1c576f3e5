/** What of the watch a stage has only when it is asked for, and what the API's log leaves out. */
import { expect, inject, test } from "vitest";
import { findResources, readTemplate } from "../../infra/local/template.ts";

const local = await readTemplate(inject("package"));
const prod = await readTemplate(inject("prodPackage"));

test("the functions may send traces, and do, where tracing is on; elsewhere neither", () => {
  const tracing = (template: typeof local) => [
    new Set(
      findResources(template, "AWS::Lambda::Function").map(
        ([, { TracingConfig }]) => (TracingConfig as { Mode?: string } | undefined)?.Mode,
      ),
    ),
    new Set(
      findResources(template, "AWS::IAM::Role")
        .filter(([role]) => role !== "PartnerRole")
        .map(([, { ManagedPolicyArns }]) => String(ManagedPolicyArns)),
    ),
  ];
  expect(tracing(prod)).toEqual([
    new Set(["Active"]),
    new Set(["arn:aws:iam::aws:policy/AWSXRayDaemonWriteAccess"]),
  ]);
  expect(tracing(local)).toEqual([new Set([undefined]), new Set([""])]);
});

test("alarms are mailed to the address that is given, and to nobody when none is", () => {
  const subscriptions = (template: typeof local) => template.Resources.AlarmTopic?.Properties.Subscription;
  expect(subscriptions(prod)).toEqual([{ Protocol: "email", Endpoint: "night-desk@herald.example" }]);
  expect(subscriptions(local)).toEqual([]);
});

test("the API's log tells of every request, and of nobody's address", () => {
  const [[, stage] = ["", {}]] = findResources(prod, "AWS::ApiGatewayV2::Stage");
  const { Format } = stage.AccessLogSettings as { Format: string };
  expect(Object.keys(JSON.parse(Format))).toEqual([
    "requestId",
    "route",
    "status",
    "error",
    "authorizer",
    "ms",
  ]);
  expect(Format).not.toMatch(/identity|sourceIp|userAgent|header|path|query/i);
});
