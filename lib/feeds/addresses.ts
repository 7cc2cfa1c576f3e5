/**
 * Which addresses may be fetched: those of the public internet, and none inside a network. Names are resolved
 * as a connection is made, so that they are judged by where it goes, not by what they were before.
 */
import ipaddr from "ipaddr.js";

/** The global unicast addresses of IPv6 that are given out. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR("2000::/3");

const WEB_PORTS: ReadonlySet<string> = new Set(["", "80", "443"]);

/** Names that no public server has: of a network, and of this machine. */
const INSIDE_NAME = /\.(?:local|internal|localdomain)\.?$/;
const OWN_NAME = /(?:^|\.)localhost\.?$/;

/**
 * Whether an IP address is one of the public internet. Not so are loopback, private and link-local ones (the
 * metadata of a machine among them), carriers' own (100.64.0.0/10), multicast, what is reserved, and every
 * form of IPv6 that carries an address of IPv4.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_IPV6);
}

/** Whether an IP address is this machine's own. */
export function isLoopback(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === "loopback";
}

/** An IP address as a host of a URL has it; undefined of a name. The URL's own parser knows all forms. */
function literalAddress({ hostname }: Pick<URL, "hostname">): string | undefined {
  const host = hostname.replace(/^\[|\]$/g, "");
  return ipaddr.isValid(host) ? host : undefined;
}

/**
 * What is wrong with an address of a feed, as far as can be told before it is asked for.
 *
 * @param mayReach whether a connection to an IP address is allowed
 * @param namedPort a port that the operator has named, beside those of the web
 * @returns the end of a sentence; undefined when nothing is
 */
export function findAddressFault(
  address: string,
  mayReach: (address: string) => boolean = isPublicAddress,
  namedPort?: string,
): string | undefined {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return "must be an http or https address";
  if (url.username !== "" || url.password !== "") return "must hold no user name and no password";
  if (namedPort !== undefined && !WEB_PORTS.has(url.port) && url.port !== namedPort)
    return "must have port 80, 443 or the one that its feed is listed with";
  const literal = literalAddress(url);
  if (literal !== undefined && !mayReach(literal)) return "must not lead inside a network";
  const isInside = INSIDE_NAME.test(url.hostname) || (OWN_NAME.test(url.hostname) && !mayReach("127.0.0.1"));
  return isInside ? "must not lead inside a network" : undefined;
}
