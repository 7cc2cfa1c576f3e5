/** Uploads by a web page's form: what the embedded S3 takes, and what it refuses as S3 does. */
import { createHmac } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { LOCAL_CREDENTIALS, LOCAL_REGION } from "../../infra/local/account.ts";
import { checkForm } from "../../infra/local/s3/post-policy.ts";
import { type RunningS3, startS3 } from "../../infra/local/s3/server.ts";
import { makeFormSigner } from "../../lib/aws/upload-forms.ts";

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-post-example.html */
describe("the example of AWS's documentation", () => {
  const credentials = {
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
  };
  const policy = [
    '{ "expiration": "2015-12-30T12:00:00.000Z",',
    '  "conditions": [',
    '    {"bucket": "sigv4examplebucket"},',
    '    ["starts-with", "$key", "user/user1/"],',
    '    {"acl": "public-read"},',
    '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
    '    ["starts-with", "$Content-Type", "image/"],',
    '    {"x-amz-meta-uuid": "14365123651274"},',
    '    {"x-amz-server-side-encryption": "AES256"},',
    '    ["starts-with", "$x-amz-meta-tag", ""],',
    "",
    '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
    '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
    '    {"x-amz-date": "20151229T000000Z" }',
    "  ]",
    "}",
  ].join("\r\n");
  const fields = {
    key: "user/user1/portrait.jpg",
    acl: "public-read",
    success_action_redirect: "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html",
    "content-type": "image/jpeg",
    "x-amz-meta-uuid": "14365123651274",
    "x-amz-server-side-encryption": "AES256",
    "x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request",
    "x-amz-algorithm": "AWS4-HMAC-SHA256",
    "x-amz-date": "20151229T000000Z",
    "x-amz-meta-tag": "",
    policy: Buffer.from(policy).toString("base64"),
    "x-amz-signature": "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
  };
  const check = (differently: Record<string, string> = {}, at = "2015-12-30T11:59:59Z") =>
    checkForm(
      {
        bucket: "sigv4examplebucket",
        fields: new Map(Object.entries({ ...fields, ...differently })),
        size: 1,
      },
      credentials,
      new Date(at),
    );

  test("is taken, as it is signed there", () => expect(() => check()).not.toThrow());

  test.each([
    ["another folder", { key: "user/user2/portrait.jpg" }, "AccessDenied"],
    ["another type", { "content-type": "text/html" }, "AccessDenied"],
    ["another acl", { acl: "private" }, "AccessDenied"],
    ["a field that the policy does not name", { "x-amz-meta-desk": "world" }, "AccessDenied"],
    ["another secret's signature", { "x-amz-signature": "0".repeat(64) }, "SignatureDoesNotMatch"],
    ["another policy", { policy: Buffer.from("{}").toString("base64") }, "SignatureDoesNotMatch"],
    ["no policy", { policy: undefined as unknown as string }, "AccessDenied"],
  ])("is refused with %s", (_, differently, code) =>
    expect(() => check(differently)).toThrow(expect.objectContaining({ code })),
  );

  test("is refused once it has expired", () =>
    expect(() => check({}, "2015-12-30T12:00:00Z")).toThrow("Policy expired"));

  test("may have what it says is to be ignored", () =>
    expect(() => check({ "x-ignore-this": "of the page" })).not.toThrow());
});

describe("the endpoint", () => {
  let directory: string;
  let running: RunningS3;
  let told: string[] = [];
  const Queue = "arn:aws:sqs:us-east-1:000000000000:events";
  const bucket = {
    VersioningConfiguration: { Status: "Enabled" },
    NotificationConfiguration: { QueueConfigurations: [{ Event: "s3:ObjectCreated:*", Queue }] },
    CorsConfiguration: {
      CorsRules: [
        { AllowedOrigins: ["https://desk.example"], AllowedMethods: ["POST"], ExposedHeaders: ["ETag"] },
      ],
    },
  };

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), "forms-"));
    running = await startS3(directory, 0, new Map([["uploads", bucket]]), (_, body) => told.push(body));
  });
  afterAll(async () => {
    await running.stop();
    await rm(directory, { recursive: true });
  });
  beforeEach(() => {
    told = [];
  });

  /** Signs by the documentation, with nothing of what is tested. */
  function sign(conditions: unknown[], expiresIn = 900, credentials = LOCAL_CREDENTIALS) {
    const at = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
    const scope = [at.slice(0, 8), LOCAL_REGION, "s3", "aws4_request"];
    const signed = {
      "x-amz-algorithm": "AWS4-HMAC-SHA256",
      "x-amz-credential": [credentials.accessKeyId, ...scope].join("/"),
      "x-amz-date": at,
    };
    const expiration = new Date(Date.now() + expiresIn * 1000).toISOString();
    const stated = { expiration, conditions: [{ bucket: "uploads" }, ...conditions, signed] };
    const policy = Buffer.from(JSON.stringify(stated)).toString("base64");
    const hmac = (key: string | Buffer, text: string) => createHmac("sha256", key).update(text).digest();
    const key = scope.reduce<string | Buffer>(hmac, `AWS4${credentials.secretAccessKey}`);
    return { ...signed, policy, "x-amz-signature": hmac(key, policy).toString("hex") };
  }

  async function post(fields: Record<string, string>, file: Blob | undefined, at = "/uploads", headers = {}) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    if (file) form.append("file", file, "story.txt");
    const answer = await fetch(`${running.endpoint}${at}`, { method: "POST", body: form, headers });
    const text = await answer.text();
    return { status: answer.status, code: /<Code>(.*?)<\/Code>/.exec(text)?.[1], text, answer };
  }

  const story = new Blob(["A story.\r\n--not the end"], { type: "text/plain" });
  const underDesk = ["starts-with", "$key", "desk/"];
  const sized = ["content-length-range", 0, 100];

  test("keeps the file under its key, as it is, with its type, and tells the queue", async () => {
    const signed = sign([underDesk, sized, ["starts-with", "$Content-Type", ""]]);
    const fields = { key: ["desk/küste ", "{filename}"].join("$"), "Content-Type": "text/plain", ...signed };
    const { status, answer } = await post(fields, story);
    expect([status, answer.headers.get("etag")]).toEqual([204, expect.stringMatching(/^"[0-9a-f]{32}"$/)]);
    expect(told).toHaveLength(1);
    const [record] = JSON.parse(told[0] ?? "").Records;
    expect([record.eventName, record.s3.object.key, record.s3.object.size]).toEqual([
      "ObjectCreated:Post",
      "desk/k%C3%BCste+story.txt",
      story.size,
    ]);
  });

  test("answers where it is, to who asks for that", async () => {
    const signed = sign([underDesk, { success_action_status: "201" }]);
    const { status, text } = await post(
      { key: "desk/a.txt", success_action_status: "201", ...signed },
      story,
    );
    expect([status, text]).toEqual([201, expect.stringContaining("<Key>desk/a.txt</Key>")]);
  });

  const good = () => ({ key: "desk/a.txt", ...sign([underDesk, sized]) });
  const large = new Blob(["x".repeat(101)]);
  const wrong = { ...LOCAL_CREDENTIALS, secretAccessKey: "lokal" };
  const stranger = { ...LOCAL_CREDENTIALS, accessKeyId: "another" };
  test.each([
    ["another prefix", { ...good(), key: "wires/a.txt" }, story, 403, "AccessDenied"],
    ["a larger file", good(), large, 400, "EntityTooLarge"],
    [
      "a smaller file",
      { ...good(), ...sign([underDesk, ["content-length-range", 99, 100]]) },
      story,
      400,
      "EntityTooSmall",
    ],
    ["an expired form", { key: "desk/a.txt", ...sign([underDesk], -1) }, story, 403, "AccessDenied"],
    [
      "a wrong secret",
      { key: "desk/a.txt", ...sign([underDesk], 900, wrong) },
      story,
      403,
      "SignatureDoesNotMatch",
    ],
    [
      "an unknown key id",
      { key: "desk/a.txt", ...sign([underDesk], 900, stranger) },
      story,
      403,
      "InvalidAccessKeyId",
    ],
    ["no policy", { key: "desk/a.txt" }, story, 403, "AccessDenied"],
    ["no key", sign([underDesk]), story, 400, "InvalidArgument"],
    ["no file", good(), undefined, 400, "InvalidArgument"],
    ["a key that is too long", { ...good(), key: `desk/${"x".repeat(1020)}` }, story, 400, "KeyTooLongError"],
    [
      "a condition that nobody knows",
      { key: "desk/a.txt", ...sign([["like", "$key", "d"]]) },
      story,
      400,
      "InvalidPolicyDocument",
    ],
  ])("refuses %s, and keeps nothing", async (_, fields, file, status, code) => {
    const answered = await post(fields, file);
    expect([answered.status, answered.code]).toEqual([status, code]);
    expect(told).toEqual([]);
  });

  describe("a form that this service signs", () => {
    /** As if it had been asked for so many minutes ago. */
    function askForm(key: string, minutesAgo = 0) {
      const bucket = { name: "uploads", region: LOCAL_REGION, url: `${running.endpoint}/uploads` };
      const now = new Date(Date.now() - minutesAgo * 60_000);
      const expires = new Date(now.getTime() + 15 * 60_000);
      const sign = makeFormSigner(bucket, () => LOCAL_CREDENTIALS);
      return sign({ key, maxBytes: 100, expires }, now).fields;
    }

    test("is taken as it is given, or with the file's type, and a second file under its key is a new version", async () => {
      for (const [body, type] of Object.entries<Record<string, string>>({
        one: {},
        two: { "Content-Type": "text/plain" },
      })) {
        const fields = { ...askForm("desk/again.txt"), ...type };
        expect((await post(fields, new Blob([body]))).status).toBe(204);
      }
      const versions = told.map((message) => JSON.parse(message).Records[0].s3.object.versionId);
      expect(new Set(versions).size).toBe(2);
    });

    test.each([
      ["after a quarter of an hour", () => askForm("desk/a.txt", 16), story, "AccessDenied"],
      ["with another key", () => ({ ...askForm("desk/a.txt"), key: "desk/b.txt" }), story, "AccessDenied"],
      [
        "with another prefix",
        () => ({ ...askForm("desk/a.txt"), key: "wires/a.txt" }),
        story,
        "AccessDenied",
      ],
      ["with a larger file", () => askForm("desk/a.txt"), large, "EntityTooLarge"],
      [
        "with a field less, though its value would not matter",
        () => {
          const { "Content-Type": _, ...others } = askForm("desk/a.txt");
          return others;
        },
        story,
        "AccessDenied",
      ],
      ["with a field more", () => ({ ...askForm("desk/a.txt"), acl: "public-read" }), story, "AccessDenied"],
      [
        "with a policy of another time",
        () => ({ ...askForm("desk/a.txt", 16), policy: askForm("desk/a.txt").policy ?? "" }),
        story,
        "SignatureDoesNotMatch",
      ],
    ])("is refused %s", async (_, fields, file, code) => {
      expect((await post(fields(), file)).code).toBe(code);
      expect(told).toEqual([]);
    });
  });

  test.each(["/uploads?delete", "/uploads/a.txt?uploads", "/uploads/a.txt"])(
    "a form opens no other operation: %s",
    async (at) => expect((await post(good(), story, at)).status).toBe(403),
  );

  test("what is no form, or a broken one, is refused", async () => {
    const broken = { "content-type": "multipart/form-data; boundary=x" };
    const answer = await fetch(`${running.endpoint}/uploads`, {
      method: "POST",
      body: "--y",
      headers: broken,
    });
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining("<Code>MalformedPOSTRequest</Code>"),
    ]);
  });

  test("only pages of an origin that the bucket names may post, and read the answer", async () => {
    const ask = (origin: string) =>
      fetch(`${running.endpoint}/uploads`, {
        method: "OPTIONS",
        headers: { origin, "access-control-request-method": "POST" },
      });
    const allowed = await ask("https://desk.example");
    expect([allowed.status, allowed.headers.get("access-control-allow-origin")]).toEqual([
      200,
      "https://desk.example",
    ]);
    expect((await ask("https://elsewhere.example")).status).toBe(403);
    const { answer } = await post(good(), story, "/uploads", { origin: "https://desk.example" });
    expect(answer.headers.get("access-control-expose-headers")).toBe("ETag");
  });
});
