import type { LookupAddress } from "node:dns";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type Internet, MAX_FEED_BYTES, makeInternet, type Reach } from "../../../lib/aws/internet.ts";

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  }
});

/** A publisher on this machine. @returns its address, and what was asked of it */
async function serve(answer: Answering): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  servers.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const RSS = "<rss><channel><title>Skua News</title></channel></rss>";
const patient = () => new AbortController().signal;
const local = makeInternet({ allowsLoopback: true });
const get = (url: string, known?: Parameters<Internet>[0]["known"]) =>
  local({ url, known, signal: patient() });
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

/** A resolver as the system's, which gives these addresses for every name. */
const resolving = (...answers: string[][]): Pick<Reach, "lookup"> => ({
  lookup: ((_name: string, _options: unknown, give: (error: null, found: LookupAddress[]) => void) => {
    const found = answers.length > 1 ? answers.shift()! : answers[0]!;
    give(
      null,
      found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  }) as unknown as NonNullable<Reach["lookup"]>,
});

describe("a feed", () => {
  test("is got with what its server says of this version", async () => {
    const { url, asked } = await serve((_, response) => {
      response.setHeader("etag", '"1"').setHeader("last-modified", "Mon, 30 Nov 2026 08:00:00 GMT");
      response.setHeader("content-type", "application/rss+xml").end(RSS);
    });
    const { bytes, ...told } = await get(`${url}/news.xml`);
    expect(textOf(bytes)).toBe(RSS);
    expect(told).toEqual({
      etag: '"1"',
      lastModified: "Mon, 30 Nov 2026 08:00:00 GMT",
      contentType: "application/rss+xml",
      url: `${url}/news.xml`,
      movedTo: undefined,
    });
    expect(asked[0]!.headers).not.toHaveProperty("if-none-match");
  });

  test("that has not changed since is not sent again", async () => {
    const { url, asked } = await serve((_, response) => response.writeHead(304).end());
    const known = { url: `${url}/`, etag: '"1"', lastModified: "Mon, 30 Nov 2026 08:00:00 GMT" };
    expect(await get(`${url}/`, known)).toMatchObject({ bytes: undefined });
    expect(asked[0]!.headers).toMatchObject({
      "if-none-match": '"1"',
      "if-modified-since": "Mon, 30 Nov 2026 08:00:00 GMT",
    });
  });

  test("of another address is asked for as a whole: what one server said is not told to the next", async () => {
    const { url, asked } = await serve((_, response) => response.end(RSS));
    await get(`${url}/`, { url: "https://elsewhere.example/", etag: '"1"' });
    expect(asked[0]!.headers).not.toHaveProperty("if-none-match");
  });

  test.each([
    ["gzip", gzipSync(RSS)],
    ["br", brotliCompressSync(RSS)],
  ])("is inflated from %s", async (encoding, sent) => {
    const { url } = await serve((_, response) => response.setHeader("content-encoding", encoding).end(sent));
    expect(textOf((await get(url)).bytes)).toBe(RSS);
  });

  test("is followed where it has moved, and its new address is told if that is for good", async () => {
    const { url } = await serve(({ url: path }, response) => {
      if (path === "/old") response.writeHead(301, { location: "/new" }).end();
      else if (path === "/new") response.writeHead(308, { location: "/newest" }).end();
      else if (path === "/newest") response.writeHead(302, { location: "/today#top" }).end();
      else response.end(RSS);
    });
    expect(await get(`${url}/old`)).toMatchObject({ url: `${url}/today`, movedTo: `${url}/newest` });
    expect(await get(`${url}/newest`)).toMatchObject({ url: `${url}/today`, movedTo: undefined });
  });
});

describe("is given up, and said why:", () => {
  test.each<[string, string, RegExp, Answering]>([
    ["an error", "status", /answered 503/, (_, response) => response.writeHead(503).end()],
    ["a page that is gone", "status", /answered 410/, (_, response) => response.writeHead(410).end()],
    ["a part of it", "status", /answered 206/, (_, response) => response.writeHead(206).end(RSS)],
    [
      "an answer to what was not asked",
      "status",
      /answered 304/,
      (_, response) => response.writeHead(304).end(),
    ],
    ["a redirect to nowhere", "redirect", /without saying/, (_, response) => response.writeHead(301).end()],
    [
      "a redirect in circles",
      "redirect",
      /more than 5 times/,
      (_, response) => response.writeHead(302, { location: "/" }).end(),
    ],
    [
      "a redirect to a file",
      "redirect",
      /http or https/,
      (_, response) => response.writeHead(302, { location: "file:///etc/passwd" }).end(),
    ],
    [
      "a redirect with a password",
      "redirect",
      /no password/,
      (_, response) => response.writeHead(302, { location: "http://a:b@feeds.example/" }).end(),
    ],
    [
      "a redirect to a port of another service",
      "redirect",
      /port 80, 443/,
      (_, response) => response.writeHead(302, { location: "http://127.0.0.1:6379/" }).end(),
    ],
    [
      "an encoding that nobody asked for",
      "encoding",
      /zstd/,
      (_, response) => response.setHeader("content-encoding", "zstd").end("x"),
    ],
    [
      "gzip that is none",
      "encoding",
      /damaged/,
      (_, response) => response.setHeader("content-encoding", "gzip").end("no gzip"),
    ],
    [
      "gzip that ends early",
      "encoding",
      /damaged/,
      (_, response) => response.setHeader("content-encoding", "gzip").end(gzipSync(RSS).subarray(0, 30)),
    ],
    [
      "brotli that is none",
      "encoding",
      /damaged/,
      (_, response) => response.setHeader("content-encoding", "br").end("no brotli at all"),
    ],
    [
      "an answer that ends early",
      "network",
      /no whole answer/,
      (_, response) => {
        response.writeHead(200, { "content-length": 500 }).write("<rss>");
        response.socket?.end();
      },
    ],
    [
      "an answer that ends early, compressed",
      "network",
      /no whole answer/,
      (_, response) => {
        response.writeHead(200, { "content-length": 500, "content-encoding": "gzip" });
        response.write(gzipSync(RSS).subarray(0, 20));
        response.socket?.end();
      },
    ],
    [
      "one byte too many, as announced",
      "too-large",
      /10 MB/,
      (_, response) => response.writeHead(200, { "content-length": MAX_FEED_BYTES + 1 }).write("<rss>"),
    ],
    [
      "one byte too many, unannounced",
      "too-large",
      /10 MB/,
      (_, response) => response.writeHead(200).end(Buffer.alloc(MAX_FEED_BYTES + 1, 32)),
    ],
    [
      "one byte too many, once inflated",
      "too-large",
      /10 MB/,
      (_, response) =>
        response.setHeader("content-encoding", "gzip").end(gzipSync(Buffer.alloc(MAX_FEED_BYTES + 1, 32))),
    ],
  ])("%s", async (_, code, message, answer) => {
    const { url } = await serve(answer);
    await expect(get(`${url}/`)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
  });

  test("a server that does not answer in time, or stops in the middle", async () => {
    for (const begins of [false, true]) {
      const time = new AbortController();
      const { url } = await serve((_, response) => {
        if (begins) response.writeHead(200).write("<rss>", () => setImmediate(() => time.abort()));
        else time.abort();
      });
      await expect(local({ url, signal: time.signal })).rejects.toMatchObject({ code: "too-slow" });
    }
  });

  test("and how long a server wants to be left alone", async () => {
    const { url } = await serve((_, response) => response.writeHead(429, { "retry-after": "3600" }).end());
    await expect(get(url)).rejects.toMatchObject({ status: 429, retryAfter: 3600 });
  });

  test("exactly 10 MB are no byte too many", async () => {
    const { url } = await serve((_, response) => response.end(Buffer.alloc(MAX_FEED_BYTES, 32)));
    expect((await get(url)).bytes).toHaveLength(MAX_FEED_BYTES);
  });
});

describe("nothing inside a network is fetched", () => {
  /** What a publisher's answer must not lead to. */
  async function secret() {
    return serve((_, response) => response.end("credentials"));
  }

  test("by its address", async () => {
    const { url, asked } = await secret();
    await expect(makeInternet()({ url, signal: patient() })).rejects.toMatchObject({ code: "address" });
    expect(asked).toEqual([]);
  });

  test.each([
    ["this machine", ["127.0.0.1"]],
    ["this machine in IPv6", ["::1"]],
    ["the metadata of the machine", ["169.254.169.254"]],
    ["the metadata in IPv6", ["fd00:ec2::254"]],
    ["a private network", ["10.0.0.7"]],
    ["a carrier's network", ["100.64.0.9"]],
    ["a mapped address", ["::ffff:127.0.0.1"]],
    ["a public address and one inside", ["8.8.8.8", "127.0.0.1"]],
    ["nothing", []],
  ])("by a name that resolves to %s", async (_, addresses) => {
    const { url, asked } = await secret();
    const { port } = new URL(url);
    const got = makeInternet(resolving(addresses))({
      url: `http://feeds.example:${port}/`,
      signal: patient(),
    });
    await expect(got).rejects.toMatchObject({
      code: "address",
      message: "The address leads inside a network.",
    });
    expect(asked).toEqual([]);
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://10.0.0.7/",
    "http://0x0a000007/",
    "http://metadata.google.internal/",
  ])("by a redirect to %s", async (location) => {
    const { url } = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(get(url)).rejects.toMatchObject({
      code: "redirect",
      message: "The address must not lead inside a network.",
    });
  });

  test("by a redirect to a name that resolves to one", async () => {
    const { url } = await serve((_, response) =>
      response.writeHead(302, { location: "http://inside.example/" }).end(),
    );
    const internet = makeInternet({ ...resolving(["10.0.0.7"]), allowsLoopback: true });
    await expect(internet({ url, signal: patient() })).rejects.toMatchObject({ code: "address" });
  });

  test("by a name that is public when it is first asked for, and another the next time", async () => {
    // What the connection is made to is the answer that was judged: nobody resolves the name a second time.
    const { url, asked } = await secret();
    const { port } = new URL(url);
    const time = new AbortController();
    const answers = [["192.88.99.1"], ["127.0.0.1"]];
    const internet = makeInternet(resolving(...answers));
    const got = internet({ url: `http://feeds.example:${port}/`, signal: time.signal });
    await expect(got).rejects.toMatchObject({ code: "address" });
    await expect(internet({ url: `http://feeds.example:${port}/`, signal: patient() })).rejects.toMatchObject(
      {
        code: "address",
      },
    );
    expect(asked).toEqual([]);
  });
});
