/**
 * What deploying mail needs beside CloudFormation: lines in the domain's DNS, which are the operator's to
 * set, and that the account's one active rule set is ours.
 */
import { AwsClient } from "aws4fetch";

/** What the stack of a stage tells. */
type Outputs = Readonly<Record<string, string>>;

/** @returns what to set in the DNS, a line each; nothing of a stage that receives no mail */
export function listDnsRecords(outputs: Outputs): string[] {
  const { MailDomain: domain, MailExchange: exchange } = outputs;
  if (!domain || !exchange) return [];
  const keys = [outputs.MailKey1, outputs.MailKey2, outputs.MailKey3].map((key) => key?.split(" ") ?? []);
  return [
    `${domain}.  MX     ${exchange}.`,
    ...keys.map(([name, value]) => `${name}.  CNAME  ${value}.`),
    `${domain}.  TXT    "v=spf1 -all"`,
    `_dmarc.${domain}.  TXT    "v=DMARC1; p=reject"`,
  ];
}

/** For the operator, after a deployment. */
export function describeMail(outputs: Outputs, ruleSet: RuleSetState): string {
  return [
    `Mail to ${outputs.MailDomain}: these lines belong into its DNS. The first brings the mail; the next`,
    "three prove that the domain is yours; the last two say that nobody sends in its name. SES looks for",
    "them for three days.",
    "",
    ...listDnsRecords(outputs).map((line) => `  ${line}`),
    "",
    TOLD[ruleSet](outputs.MailRuleSetName ?? ""),
  ].join("\n");
}

/** Whose rules decide what becomes of the account's mail: ours, made so just now, or another's. */
type RuleSetState = "ours" | "activated" | "another's";

const TOLD: Record<RuleSetState, (name: string) => string> = {
  ours: (name) => `The rule set ${name} is the active one.`,
  activated: (name) => `The rule set ${name} is now the active one; there was none.`,
  "another's": (name) =>
    "Another rule set is the account's active one, and was left so: no mail comes until its rules have " +
    `ours, or ours is active:\n\n  aws ses set-active-receipt-rule-set --rule-set-name ${name}`,
};

/** SES's rule sets, as far as they are needed. */
export interface RuleSets {
  findActive(): Promise<string | undefined>;
  /** @param name undefined: none is */
  activate(name: string | undefined): Promise<void>;
}

/** Makes a stage's rule set the active one, where none is. */
export async function activateOwn(name: string, ruleSets: RuleSets): Promise<RuleSetState> {
  const active = await ruleSets.findActive();
  if (active !== undefined) return active === name ? "ours" : "another's";
  await ruleSets.activate(name);
  return "activated";
}

/** Before a stage is removed: an active rule set cannot be deleted. @returns whether it was */
export async function deactivateOwn(name: string, ruleSets: RuleSets): Promise<boolean> {
  if ((await ruleSets.findActive()) !== name) return false;
  await ruleSets.activate(undefined);
  return true;
}

/** Speaks to SES, or to an emulator of it. */
export function connectRuleSets(
  region: string,
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined },
  endpoint = `https://email.${region}.amazonaws.com`,
): RuleSets {
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const session = sessionToken ? { sessionToken } : {};
  const client = new AwsClient({
    accessKeyId,
    secretAccessKey,
    ...session,
    service: "ses",
    region,
    retries: 2,
  });
  const call = async (parameters: Record<string, string>) => {
    const body = new URLSearchParams({ ...parameters, Version: "2010-12-01" }).toString();
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await client.fetch(`${endpoint}/`, { method: "POST", headers, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`SES, ${parameters.Action}: ${response.status} ${text.slice(0, 300)}`);
    return text;
  };
  return {
    async findActive() {
      const answer = await call({ Action: "DescribeActiveReceiptRuleSet" });
      const [, metadata = ""] = answer.split("<Metadata>");
      const [, name] = metadata.split("</Metadata>")[0]!.split(/<\/?Name>/);
      return name;
    },
    async activate(name) {
      await call({ Action: "SetActiveReceiptRuleSet", ...(name !== undefined && { RuleSetName: name }) });
    },
  };
}
