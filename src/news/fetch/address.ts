import { lookup as dnsLookup } from "node:dns/promises";
import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Name to addresses; replaced in tests. Rejects when the name does not exist. */
export type Lookup = (hostname: string) => Promise<readonly string[]>;

/** `true` allows all, a list allows these: `host:port`, or `host` with every port; `false` none. */
export type PrivateAddresses = boolean | readonly string[];

/** Azure's platform address: public by its range, a metadata service by its use (learn.microsoft.com, "What is IP address 168.63.129.16?"). */
const METADATA_ADDRESSES = new Set(["168.63.129.16"]);
/** The only IPv6 space that is given out as global unicast (RFC 4291 2.4, IANA). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an address lies on the public internet. Loopback, private, link-local, shared (CGNAT), unique
 * local, multicast, documentation and metadata addresses do not, nor do IPv6 forms that carry an IPv4
 * address within (mapped, compatible, NAT64, 6to4, Teredo), whatever that address is.
 */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare) || METADATA_ADDRESSES.has(bare)) return false;
  const parsed = ipaddr.parse(bare);
  if (parsed.range() !== "unicast") return false;
  return parsed.kind() === "ipv4" || parsed.match(GLOBAL_UNICAST[0], GLOBAL_UNICAST[1]);
}

/** All addresses of a name, IPv4 first; a literal is its own address. */
export async function resolveAddresses(hostname: string, lookup: Lookup): Promise<string[]> {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) !== 0) return [bare];
  const addresses = await lookup(bare);
  return [...addresses].sort((a, b) => isIP(a) - isIP(b));
}

/** The system's resolver. */
export const systemLookup: Lookup = async (hostname) =>
  (await dnsLookup(hostname, { all: true })).map(({ address }) => address);

/** Whether a connection to this host and port may go to a private address. An IPv6 address may stand in brackets. */
export function isAllowedPrivately(
  allowed: PrivateAddresses,
  hostname: string,
  port: string,
): boolean {
  if (typeof allowed === "boolean") return allowed;
  const host = isIP(hostname) === 6 ? `[${hostname}]` : hostname;
  return allowed.some((entry) => [host, `${host}:${port}`].includes(entry.toLowerCase()));
}
