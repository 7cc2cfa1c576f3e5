/**
 * A newsroom's other doors on an emulator: a feed that the schedule has fetched from this machine, and a mail that is
 * put as SES puts it.
 */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { PutObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { activateOwn, connectRuleSets } from "../../../infra/deploy/mail.ts";
import { packageService } from "../../../infra/local/packaging.ts";
import { type Emulator, REGION } from "./emulator.ts";
import { ask, bucketOf, environment, npmRun, type Step } from "./walk.ts";

const STAGE = "doors";
const DOMAIN = "copy.herald.example";
const MAIL = { mailDomain: DOMAIN, mailSenders: "ana@herald.example" };
const KEY = "feeds/skua/latest.json";
const COPY = "The ferry to Skua Island sails again after three days of storm, the harbour master said.";
const CREDENTIALS = { accessKeyId: "test", secretAccessKey: "test" };

/** A schedule of a minute, a cold start, and the queue. */
const PATIENCE_MS = 150_000;

export async function* tryDoors(emulator: Emulator, folder: string): AsyncGenerator<Step> {
  const { publisher, url, asked } = await servePublisher();
  const s3 = new S3Client({
    ...{ region: REGION, endpoint: emulator.endpoint, forcePathStyle: true },
    credentials: CREDENTIALS,
  });
  const put = (Key: string, Body: string) =>
    s3.send(new PutObjectCommand({ Bucket: bucketOf(STAGE), Key, Body }));
  try {
    yield await timed("deploy with a feed", async () => {
      const feeds = JSON.stringify([{ name: "skua", url: "https://feeds.example/", section: "Islands" }]);
      await deploy(emulator, { access: "public", alarms: "false", feeds });
      return "made";
    });
    yield await timed("the schedule has the feed fetched, and its story is read", async () => {
      const feeds = [{ name: "skua", url, section: "Islands", minutes: 1 }];
      await configure(emulator, "feeds", { FEEDS: JSON.stringify(feeds) });
      return `${await outcomeOf(emulator, KEY)}, fetched ${asked.length} time`;
    });
    yield await timed("and a minute later asks whether it has changed", async () => {
      await until(async () => asked.some((etag) => etag === '"1"'));
      return `asked with ${asked.at(-1)}`;
    });
    const made = await timed("deploy with mailDomain", async () => {
      await deploy(emulator, MAIL);
      return "made";
    });
    yield { ...made, isKnown: true };
    yield await timed("the packaged rule set and rule, made by SES's own interface, and made active", () =>
      makeRules(emulator, folder),
    );
    yield await timed("a mail that is put as SES puts it is read", async () => {
      await configure(emulator, "ingest", { MAIL_SENDERS: MAIL.mailSenders });
      await put("mail/good", writeMail("PASS"));
      return outcomeOf(emulator, "mail/good");
    });
    yield await timed("and spam is refused", async () => {
      await put("mail/spam", writeMail("FAIL"));
      return outcomeOf(emulator, "mail/spam");
    });
    yield await timed("remove: the rule set is active no more, and all goes", async () => {
      await npmRun(emulator, "remove", "--stage", STAGE, "--yes");
      return "gone";
    });
  } finally {
    s3.destroy();
    publisher.close();
    publisher.closeAllConnections();
  }
}

/** A feed of one story, and what was asked of it: the ETags. */
async function servePublisher() {
  const item = {
    ...{ uri: "urn:skua:1", version: "1", type: "text", pubstatus: "usable", headline: "Ferry sails again" },
    ...{ versioncreated: "2026-11-30T08:00:00Z", body_text: COPY },
  };
  const asked: (string | undefined)[] = [];
  const publisher = createServer(({ headers }, response) => {
    asked.push(headers["if-none-match"]);
    if (headers["if-none-match"] === '"1"') response.writeHead(304).end();
    else response.setHeader("etag", '"1"').end(JSON.stringify(item));
  });
  publisher.listen(0, "127.0.0.1");
  await once(publisher, "listening");
  return { publisher, url: `http://127.0.0.1:${(publisher.address() as AddressInfo).port}/`, asked };
}

async function deploy(emulator: Emulator, given: Record<string, string>): Promise<void> {
  const parameters = Object.entries(given).flatMap(([name, value]) => ["--param", `${name}=${value}`]);
  await npmRun(emulator, "deploy", "--stage", STAGE, ...parameters);
}

/** Sets what no deployment would: a feed on this machine, and senders where the emulator makes no rule. */
async function configure(emulator: Emulator, name: string, changed: Record<string, string>): Promise<void> {
  const functionName = `standfirst-${STAGE}-${name}`;
  const Variables = { ...(await environment(emulator, functionName)), ...changed };
  const response = await emulator.call("lambda", `/2015-03-31/functions/${functionName}/configuration`, {
    method: "PUT",
    body: JSON.stringify({ Environment: { Variables } }),
  });
  if (!response.ok)
    throw new Error(`UpdateFunctionConfiguration: ${response.status} ${await response.text()}`);
}

async function outcomeOf(emulator: Emulator, key: string): Promise<string> {
  let told = "";
  await until(async () => {
    const { body } = await ask(emulator, STAGE, `/uploads/${key}`, true);
    told = `${body.outcome}${body.rejection ? `, ${body.rejection.code}` : ""}`;
    return body.outcome !== undefined;
  });
  return told;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error("it did not come");
    await pause(500);
  }
}

interface Rule {
  Name: string;
  Enabled: boolean;
  Recipients: string[];
  TlsPolicy: string;
  ScanEnabled: boolean;
  Actions: { S3Action: { ObjectKeyPrefix: string } }[];
}

/** What CloudFormation would make of infra/mail.yml, asked for by SES's own interface. */
async function makeRules(emulator: Emulator, folder: string): Promise<string> {
  const directory = join(folder, "mail");
  await packageService(directory, { stage: STAGE, parameters: MAIL });
  const { Resources } = JSON.parse(
    await readFile(join(directory, "cloudformation-template-update-stack.json"), "utf8"),
  );
  const RuleSetName: string = Resources.MailRuleSet.Properties.RuleSetName;
  const rule: Rule = Resources.MailRule.Properties.Rule;
  await callSes(emulator, { Action: "CreateReceiptRuleSet", RuleSetName });
  await callSes(emulator, {
    ...{ Action: "CreateReceiptRule", RuleSetName, "Rule.Name": rule.Name, "Rule.TlsPolicy": rule.TlsPolicy },
    ...{ "Rule.Enabled": String(rule.Enabled), "Rule.ScanEnabled": String(rule.ScanEnabled) },
    "Rule.Recipients.member.1": rule.Recipients[0]!,
    "Rule.Actions.member.1.S3Action.BucketName": bucketOf(STAGE),
    "Rule.Actions.member.1.S3Action.ObjectKeyPrefix": rule.Actions[0]!.S3Action.ObjectKeyPrefix,
  });
  const ruleSets = connectRuleSets(REGION, CREDENTIALS, emulator.endpoint);
  const state = await activateOwn(RuleSetName, ruleSets);
  const again = await activateOwn(RuleSetName, ruleSets);
  await ruleSets.activate(undefined); // or the emulator could not be asked to remove it
  return `${RuleSetName} ${state}, then ${again}`;
}

async function callSes(emulator: Emulator, parameters: Record<string, string>): Promise<void> {
  const response = await emulator.call("ses", "/", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...parameters, Version: "2010-12-01" }).toString(),
  });
  if (!response.ok) throw new Error(`${parameters.Action}: ${response.status} ${await response.text()}`);
}

/** A mail as SES keeps it, by the example of its documentation. */
function writeMail(spam: string): string {
  const checked = "spf=pass (spfCheck: domain of herald.example designates 203.0.113.7 as permitted sender)";
  const from = "client-ip=203.0.113.7; envelope-from=ana@herald.example; helo=mx.herald.example;";
  return [
    "Return-Path: <ana@herald.example>",
    "Received: from mx.herald.example (mx.herald.example [203.0.113.7])",
    ` by inbound-smtp.${REGION}.amazonaws.com with SMTP id bsvpsoklfhu7u50iur7h0kk9a2ou0r7i for desk@${DOMAIN};`,
    " Mon, 30 Nov 2026 08:00:02 +0000 (UTC)",
    `X-SES-Spam-Verdict: ${spam}`,
    "X-SES-Virus-Verdict: PASS",
    `Received-SPF: pass (spfCheck: domain of herald.example designates 203.0.113.7 as permitted sender) ${from}`,
    `Authentication-Results: amazonses.com; ${checked} ${from} dkim=pass header.i=@herald.example;`,
    " dmarc=pass header.from=herald.example;",
    "X-SES-RECEIPT: AEFBQUFBQUFBQUFHbFo0VU81VzVuYmRDNm51",
    "From: Ana Lima <ana@herald.example>",
    `To: desk@${DOMAIN}`,
    "Subject: Ferry sails again",
    "Date: Mon, 30 Nov 2026 08:00:00 +0000",
    "Content-Type: text/plain; charset=utf-8",
    "",
    COPY,
    "",
  ].join("\r\n");
}

async function timed(what: string, work: () => Promise<string>): Promise<Step> {
  const since = performance.now();
  try {
    const seen = await work();
    return { what, seconds: (performance.now() - since) / 1000, seen };
  } catch (error) {
    return { what, seen: error instanceof Error ? error.message : String(error) };
  }
}
