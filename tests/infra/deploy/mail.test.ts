/** What deploying mail needs beside CloudFormation, with a server that answers as SES does. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  activateOwn,
  connectRuleSets,
  deactivateOwn,
  describeMail,
  listDnsRecords,
  type RuleSets,
} from "../../../infra/deploy/mail.ts";

const OUTPUTS = {
  MailDomain: "copy.herald.example",
  MailExchange: "10 inbound-smtp.eu-west-1.amazonaws.com",
  MailRuleSetName: "standfirst-prod",
  ...Object.fromEntries(
    [1, 2, 3].map((n) => [`MailKey${n}`, `k${n}._domainkey.copy.herald.example k${n}.dkim.amazonses.com`]),
  ),
};

/** The account's mail. */
let active: string | undefined;
let denies: boolean;
let server: Server;
let ruleSets: RuleSets;

beforeEach(async () => {
  [active, denies] = [undefined, false];
  server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const asked = new URLSearchParams(body);
    const signed = /^AWS4-HMAC-SHA256 Credential=key\/\d{8}\/eu-west-1\/ses\//.test(
      request.headers.authorization ?? "",
    );
    if (denies || !signed) {
      response.writeHead(403).end("<Error><Code>AccessDenied</Code></Error>");
      return;
    }
    if (asked.get("Action") === "SetActiveReceiptRuleSet") active = asked.get("RuleSetName") ?? undefined;
    const told = active
      ? `<Metadata>\n<CreatedTimestamp>x</CreatedTimestamp><Name>${active}</Name></Metadata>`
      : "";
    response.end(`<R><Rules><member><Name>another</Name></member></Rules>${told}</R>`);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  ruleSets = connectRuleSets("eu-west-1", { accessKeyId: "key", secretAccessKey: "secret" }, endpoint);
});
afterEach(() => {
  server.close();
});

test("the DNS gets the domain's mail exchanger, the proofs of the domain, and that nobody sends in its name", () => {
  expect(listDnsRecords(OUTPUTS)).toEqual([
    "copy.herald.example.  MX     10 inbound-smtp.eu-west-1.amazonaws.com.",
    "k1._domainkey.copy.herald.example.  CNAME  k1.dkim.amazonses.com.",
    "k2._domainkey.copy.herald.example.  CNAME  k2.dkim.amazonses.com.",
    "k3._domainkey.copy.herald.example.  CNAME  k3.dkim.amazonses.com.",
    'copy.herald.example.  TXT    "v=spf1 -all"',
    '_dmarc.copy.herald.example.  TXT    "v=DMARC1; p=reject"',
  ]);
  expect(listDnsRecords({})).toEqual([]);
});

describe("the rule set of a stage", () => {
  test("becomes the active one where there is none, and stays so", async () => {
    expect(await activateOwn("standfirst-prod", ruleSets)).toBe("activated");
    expect(active).toBe("standfirst-prod");
    expect(await activateOwn("standfirst-prod", ruleSets)).toBe("ours");
  });

  test("leaves another's alone, and says what to type", async () => {
    active = "helpdesk";
    const state = await activateOwn("standfirst-prod", ruleSets);
    expect([state, active]).toEqual(["another's", "helpdesk"]);
    const told = describeMail(OUTPUTS, state);
    expect(told).toContain("aws ses set-active-receipt-rule-set --rule-set-name standfirst-prod");
    expect(told).toContain("copy.herald.example.  MX     10 inbound-smtp.eu-west-1.amazonaws.com.");
  });

  test("is active no more before its stage is removed; another's stays", async () => {
    active = "helpdesk";
    expect(await deactivateOwn("standfirst-prod", ruleSets)).toBe(false);
    expect(active).toBe("helpdesk");
    active = "standfirst-prod";
    expect(await deactivateOwn("standfirst-prod", ruleSets)).toBe(true);
    expect(active).toBeUndefined();
  });

  test("is not guessed at when SES does not say", async () => {
    denies = true;
    await expect(activateOwn("standfirst-prod", ruleSets)).rejects.toThrow(
      "DescribeActiveReceiptRuleSet: 403",
    );
  });
});
