import { isIP } from "node:net";
import { buildConnector } from "undici";
import {
  isAllowedPrivately,
  isPublicAddress,
  type Lookup,
  type PrivateAddresses,
  resolveAddresses,
} from "./address.ts";

/** The host leads to an address that is not on the public internet. */
export class BlockedAddressError extends Error {
  readonly code = "blocked_address";
}

/** The name has no address. */
export class UnknownHostError extends Error {
  readonly code = "unknown_host";
}

export interface GuardedConnectorOptions {
  allowPrivateAddresses: PrivateAddresses;
  lookup: Lookup;
  connectTimeoutMs: number;
}

/** A host with many addresses is not tried at all of them. */
const MAX_ADDRESSES = 3;

/**
 * A connector for undici that resolves a name itself, refuses addresses that are not public and connects
 * to exactly the address it checked: a name that changes its mind between check and use gains nothing.
 */
export function createGuardedConnector(options: GuardedConnectorOptions): buildConnector.connector {
  const connect = buildConnector({ timeout: options.connectTimeoutMs });
  return (target, callback) => {
    permittedAddresses(target, options).then(
      (addresses) => connectToFirst(connect, target, addresses, callback),
      (error: Error) => callback(error, null),
    );
  };
}

async function permittedAddresses(
  target: buildConnector.Options,
  options: GuardedConnectorOptions,
): Promise<string[]> {
  const { hostname } = target;
  const addresses = await resolveAddresses(hostname, options.lookup).catch((cause: unknown) => {
    throw new UnknownHostError(`no address for ${hostname}`, { cause });
  });
  if (addresses.length === 0) throw new UnknownHostError(`no address for ${hostname}`);
  const port = target.port || (target.protocol === "https:" ? "443" : "80");
  if (isAllowedPrivately(options.allowPrivateAddresses, hostname, port)) return addresses;
  const isPublic = addresses.filter(isPublicAddress);
  if (isPublic.length === 0) throw new BlockedAddressError(`${hostname} is not a public address`);
  return isPublic;
}

function connectToFirst(
  connect: buildConnector.connector,
  target: buildConnector.Options,
  addresses: readonly string[],
  callback: buildConnector.Callback,
  tried = 0,
): void {
  const address = addresses[tried];
  if (address === undefined) return;
  // the certificate must still be for the name, not for the address
  const isNamed = target.protocol === "https:" && isIP(target.hostname) === 0;
  const named = isNamed ? { servername: target.servername || target.hostname } : {};
  connect({ ...target, ...named, hostname: address }, (error, socket) => {
    if (error === null) return callback(null, socket);
    const isLast = tried + 1 >= Math.min(addresses.length, MAX_ADDRESSES);
    if (isLast) return callback(error, null);
    connectToFirst(connect, target, addresses, callback, tried + 1);
  });
}
