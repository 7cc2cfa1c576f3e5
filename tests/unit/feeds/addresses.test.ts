import { describe, expect, test } from "vitest";
import { findAddressFault, isLoopback, isPublicAddress } from "../../../lib/feeds/addresses.ts";

const INSIDE = "must not lead inside a network";

describe("a feed is never fetched from", () => {
  test.each([
    ["the metadata of the machine", "http://169.254.169.254/latest/meta-data/"],
    ["the same in IPv6", "http://[fd00:ec2::254]/latest/meta-data/"],
    ["the credentials of a container", "http://169.254.170.2/v2/credentials"],
    ["this machine", "http://127.0.0.1/"],
    ["this machine by another of its addresses", "http://127.8.8.8/"],
    ["this machine in IPv6", "http://[::1]/"],
    ["this machine by name", "http://localhost/"],
    ["this machine by a name below it", "http://feeds.localhost./"],
    ["a name of the machine's network", "http://ip-10-0-0-1.ec2.internal/feed"],
    ["a private network 10/8", "http://10.1.2.3/"],
    ["a private network 172.16/12", "http://172.31.255.254/"],
    ["a private network 192.168/16", "http://192.168.1.1/"],
    ["a private network of IPv6", "http://[fc00::1]/"],
    ["a carrier's own network", "http://100.64.0.1/"],
    ["the end of a carrier's network", "http://100.127.255.255/"],
    ["a neighbour on the wire", "http://[fe80::1]/"],
    ["a site of old", "http://[fec0::1]/"],
    ["no address at all", "http://0.0.0.0/"],
    ["a network that is none", "http://0.1.2.3/"],
    ["no address in IPv6", "http://[::]/"],
    ["many at once", "http://224.0.0.1/"],
    ["many at once in IPv6", "http://[ff02::1]/"],
    ["everybody", "http://255.255.255.255/"],
    ["what is reserved", "http://240.0.0.1/"],
    ["a network of examples", "http://203.0.113.7/"],
    ["a network of benchmarks", "http://198.18.0.1/"],
    ["IPv4 mapped into IPv6", "http://[::ffff:127.0.0.1]/"],
    ["the metadata, mapped", "http://[::ffff:169.254.169.254]/"],
    ["a public address, mapped: nobody needs that", "http://[::ffff:8.8.8.8]/"],
    ["IPv4 as IPv6 had it first", "http://[::127.0.0.1]/"],
    ["IPv4 through a translator", "http://[64:ff9b::a9fe:a9fe]/"],
    ["IPv4 through a translator of one's own", "http://[64:ff9b:1::7f00:1]/"],
    ["IPv4 through 6to4", "http://[2002:7f00:1::]/"],
    ["IPv4 through Teredo", "http://[2001:0:7f00:1::]/"],
    ["IPv6 that nobody has given out", "http://[4000::1]/"],
    ["a decimal number", "http://2130706433/"],
    ["an octal number", "http://0177.0.0.1/"],
    ["a hexadecimal number", "http://0x7f.1/"],
    ["the metadata as a hexadecimal number", "http://0xa9fea9fe/"],
    ["an address that leaves parts out", "http://127.1/"],
    ["an address in wide digits", "http://１２７.０.０.１/"],
    ["an address with a dot behind", "http://127.0.0.1./"],
  ])("%s", (_, url) => {
    expect(findAddressFault(url)).toBe(INSIDE);
  });

  test.each([
    ["ftp://feeds.example/news.xml", "must be an http or https address"],
    ["file:///etc/passwd", "must be an http or https address"],
    ["gopher://feeds.example/", "must be an http or https address"],
    ["data:text/xml,<rss/>", "must be an http or https address"],
    ["news.xml", "must be an http or https address"],
    ["https://reader:secret@feeds.example/", "must hold no user name and no password"],
    ["https://reader@feeds.example/", "must hold no user name and no password"],
  ])("%s: it %s", (url, fault) => {
    expect(findAddressFault(url)).toBe(fault);
  });

  test("another port than the web's, unless the operator has named it", () => {
    const odd = "must have port 80, 443 or the one that its feed is listed with";
    expect(findAddressFault("https://feeds.example:22/", isPublicAddress, "")).toBe(odd);
    expect(findAddressFault("https://feeds.example:6379/", isPublicAddress, "8443")).toBe(odd);
    expect(findAddressFault("https://feeds.example:8443/", isPublicAddress, "8443")).toBeUndefined();
    expect(findAddressFault("http://feeds.example:80/", isPublicAddress, "")).toBeUndefined();
  });
});

test.each(["https://feeds.example/rss.xml?a=b", "http://8.8.8.8/feed", "https://[2606:4700::1111]/feed"])(
  "%s may be fetched",
  (url) => {
    expect(findAddressFault(url)).toBeUndefined();
  },
);

test("what is no address is not public, nor this machine", () => {
  for (const text of ["", "feeds.example", "fe80::1%eth0", "2606:4700::1111%1"]) {
    expect(isPublicAddress(text)).toBe(false);
    expect(isLoopback(text)).toBe(false);
  }
});
