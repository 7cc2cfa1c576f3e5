/**
 * Checks the form of an upload by POST: its signature (AWS Signature Version 4) and the policy that it was
 * signed with. Written from the documentation; a test holds it against the example there.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTConstructPolicy.html
 * https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-UsingHTTPPOST.html
 */
import { LOCAL_REGION } from "../account.ts";
import { S3Error } from "./error.ts";
import { ALGORITHM, type Credentials, isSame, makeSigner, signatureMismatch } from "./signature.ts";

/** An upload by form, before anything of it is kept. */
export interface PostedForm {
  bucket: string;
  /** By lower-case name, in the order of the form; `key` is the one that the file is to have. */
  fields: ReadonlyMap<string, string>;
  /** Bytes of the file. */
  size: number;
}

/** A condition of a policy, one operand before the other. */
type Condition = [operator: string, one: unknown, other: unknown];

interface Policy {
  expiration: number;
  conditions: Condition[];
}

/** What a policy need not name. */
const UNCHECKED = /^(?:x-amz-signature|file|policy|x-ignore-.*)$/;

/** @throws {S3Error} with the code that S3 would answer, when the form may not be posted at this moment */
export function checkForm(form: PostedForm, credentials: Credentials, now: Date): void {
  const encoded = checkFormSignature(form.fields, credentials);
  const { expiration, conditions } = readPolicy(encoded);
  if (expiration <= now.getTime()) throw refuse("Policy expired.");
  const values = new Map([...form.fields, ["bucket", form.bucket]]);
  for (const condition of conditions) checkCondition(condition, values, form.size);
  const named = new Set(conditions.map(([, one]) => String(one).toLowerCase().replace(/^\$/, "")));
  const extra = [...form.fields.keys()].filter((name) => !UNCHECKED.test(name) && !named.has(name));
  if (extra.length > 0) throw refuse(`Extra input fields: ${extra.join(", ")}`);
}

/** @returns the policy, as it was signed: in base64 */
function checkFormSignature(fields: PostedForm["fields"], credentials: Credentials): string {
  const policy = fields.get("policy");
  if (policy === undefined) throw new S3Error("AccessDenied", "Access Denied");
  const ask = (name: string) => {
    const value = fields.get(name);
    if (value) return value;
    throw new S3Error("InvalidArgument", `Bucket POST must contain a field named '${name}'.`, {
      details: { ArgumentName: name },
    });
  };
  const [accessKeyId, ...scope] = ask("x-amz-credential").split("/");
  const [day] = ask("x-amz-date").split("T");
  const expected = [day, LOCAL_REGION, "s3", "aws4_request"].join("/");
  if (ask("x-amz-algorithm") !== ALGORITHM || scope.join("/") !== expected)
    throw new S3Error("InvalidArgument", `Expected ${ALGORITHM}, and a credential of "${expected}".`);
  if (accessKeyId !== credentials.accessKeyId)
    throw new S3Error(
      "InvalidAccessKeyId",
      "The AWS Access Key Id you provided does not exist in our records.",
    );
  const sign = makeSigner(credentials, scope);
  if (!isSame(ask("x-amz-signature"), sign(policy))) throw signatureMismatch({ StringToSign: policy });
  return policy;
}

function readPolicy(encoded: string): Policy {
  const invalid = (why: string) => new S3Error("InvalidPolicyDocument", `Invalid Policy: ${why}`);
  let policy: { expiration?: unknown; conditions?: unknown };
  try {
    policy = JSON.parse(Buffer.from(encoded, "base64").toString());
  } catch {
    throw invalid("Invalid JSON.");
  }
  const expiration = Date.parse(String(policy.expiration));
  if (Number.isNaN(expiration)) throw invalid("Invalid 'expiration' value.");
  if (!Array.isArray(policy.conditions)) throw invalid("Invalid 'conditions' value: must be a List.");
  const conditions = policy.conditions.flatMap((condition: unknown): Condition[] => {
    if (Array.isArray(condition) && condition.length === 3) return [condition as Condition];
    if (typeof condition !== "object" || condition === null || Array.isArray(condition))
      throw invalid(`Invalid Condition: ${JSON.stringify(condition)}`);
    return Object.entries(condition).map(([name, value]) => ["eq", `$${name}`, value]);
  });
  return { expiration, conditions };
}

function checkCondition(condition: Condition, values: ReadonlyMap<string, string>, size: number): void {
  const [operator, one, other] = condition;
  const name = String(operator).toLowerCase();
  if (name === "content-length-range") checkSize(size, Number(one), Number(other));
  else if (name !== "eq" && name !== "starts-with")
    throw new S3Error("InvalidPolicyDocument", `Invalid Policy: Unknown condition ${operator}.`);
  else {
    const value = findValue(values, one);
    const holds = name === "eq" ? value === other : value?.startsWith(String(other));
    if (!holds) throw refuse(`Policy Condition failed: ${JSON.stringify(condition)}`);
  }
}

/** @returns undefined where the form lacks the field: then no condition on it holds */
function findValue(values: ReadonlyMap<string, string>, field: unknown): string | undefined {
  return values.get(String(field).toLowerCase().replace(/^\$/, ""));
}

function checkSize(size: number, least: number, most: number): void {
  const details = { ProposedSize: String(size) };
  if (size < least)
    throw new S3Error("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", {
      details: { ...details, MinSizeAllowed: String(least) },
    });
  if (size > most)
    throw new S3Error("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", {
      details: { ...details, MaxSizeAllowed: String(most) },
    });
}

function refuse(why: string): S3Error {
  return new S3Error("AccessDenied", `Invalid according to Policy: ${why}`);
}
