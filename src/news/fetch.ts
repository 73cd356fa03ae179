import { randomUUID } from "node:crypto";
import { Agent, request } from "undici";
import { createDeadline, type Deadline } from "../shared/deadline.ts";
import type { HostStore } from "../store/types/host.ts";
import { type Lookup, type PrivateAddresses, systemLookup } from "./fetch/address.ts";
import { ACCEPT_ENCODING, readBody } from "./fetch/body.ts";
import { createGuardedConnector } from "./fetch/connect.ts";
import { failure, failureFrom, statusFailure } from "./fetch/failure.ts";
import { headerOf, parseMaxAge, parseRetryAfter } from "./fetch/headers.ts";
import { createHostQueue, type HostQueue, type HostTurns } from "./fetch/host-queue.ts";
import type { FetchFailed, FetchOutcome } from "./fetch/outcome.ts";
import { createRobots, type Robots } from "./fetch/robots.ts";
import { parseWebUrl } from "./url.ts";

export type { Fetched, FetchOutcome } from "./fetch/outcome.ts";

/** Largest body after decompression. */
export const DEFAULT_MAX_BODY_BYTES = 5 * 1024 * 1024;
/** For a request with all its redirects, from the moment it is its host's turn. */
export const DEFAULT_TIMEOUT_MS = 20_000;
export const DEFAULT_MAX_REDIRECTS = 5;

export interface FetcherOptions {
  /** Says who asks and how to reach them. */
  userAgent: string;
  /** Addresses off the public internet: none (`false`), these `host` or `host:port`, or all (`true`). */
  allowPrivateAddresses: PrivateAddresses;
  maxBodyBytes?: number;
  timeoutMs?: number;
  maxRedirects?: number;
  /** Name resolution; the system's by default. */
  lookup?: Lookup;
  /** Where processes that read the same sources tell each other whose turn it is at a host; null, the default, for one that is alone. */
  hosts?: HostStore | null;
  /** The time, ms since 1970, by which a robots.txt is kept or asked for again; the system's by default. */
  nowMs?: () => number;
}

export interface GetOptions {
  signal: AbortSignal;
  /** From the last answer: the server may then say that nothing changed. */
  etag?: string;
  lastModified?: string;
  /**
   * The host's robots.txt decides, at every redirect. For pages that the bot finds by itself; a feed is there
   * to be read by programs.
   */
  obeysRobots?: boolean;
  /** The `Accept` header. */
  accept?: string;
}

export interface Fetcher {
  /** Never rejects: every trouble is an outcome. */
  get(url: string, options: GetOptions): Promise<FetchOutcome>;
  /** Ends open connections; later calls fail. */
  close(): Promise<void>;
}

interface Context {
  options: Required<FetcherOptions>;
  agent: Agent;
  queue: HostQueue;
  robots: Robots;
}

/**
 * An HTTP client for sources that are not trusted: only http and https, only public addresses (checked at
 * connect time and at every redirect), one request at a time a host, at the pace that its robots.txt asks for, time and size limited.
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  const full: Required<FetcherOptions> = {
    maxBodyBytes: DEFAULT_MAX_BODY_BYTES,
    timeoutMs: DEFAULT_TIMEOUT_MS,
    maxRedirects: DEFAULT_MAX_REDIRECTS,
    lookup: systemLookup,
    hosts: null,
    nowMs: Date.now,
    ...options,
  };
  const agent = new Agent({
    connect: createGuardedConnector({ ...full, connectTimeoutMs: full.timeoutMs }),
    connections: 1,
    pipelining: 1,
    headersTimeout: full.timeoutMs,
    bodyTimeout: full.timeoutMs,
    keepAliveTimeout: 4_000,
  });
  const closing = new AbortController();
  const context: Context = {
    ...{ options: full, agent, queue: createHostQueue(toTurns(full)) },
    robots: createRobots({
      // who waits for the file may stop waiting while others do not
      get: (url) => follow(context, url, { signal: closing.signal, isRobots: true }),
      ...{ userAgent: full.userAgent, nowMs: full.nowMs },
    }),
  };
  return {
    get: (url, get) => follow(context, url, get),
    async close() {
      closing.abort();
      await agent.destroy();
      await context.queue.settle();
    },
  };
}

/** What a request may take beyond its time limit, in which a dead process keeps a host from others too. */
const LEASE_MARGIN_MS = 5_000;

function toTurns({ hosts, timeoutMs }: Required<FetcherOptions>): HostTurns | null {
  if (hosts === null) return null;
  const lease = { owner: randomUUID(), leaseMs: timeoutMs + LEASE_MARGIN_MS };
  return {
    take: (host, intervalMs) => hosts.take({ host, intervalMs, ...lease }),
    giveBack: (host) => hosts.giveBack(host, lease.owner),
  };
}

interface Redirect {
  kind: "redirect";
  status: number;
  location: string;
}

/** A robots.txt is read before the pace that it sets. */
type Asked = GetOptions & { isRobots?: boolean };

async function follow(context: Context, url: string, get: Asked): Promise<FetchOutcome> {
  const { maxRedirects } = context.options;
  const deadline = createDeadline(context.options.timeoutMs, get.signal);
  let current = url;
  let host: string | null = null;
  let permanentUrl: string | null = null;
  let isPermanentSoFar = true;
  try {
    for (let hop = 0; hop <= maxRedirects; hop += 1) {
      const isSameVisit = hop > 0 && hostOf(current) === host;
      host = hostOf(current);
      const isPaced = !isSameVisit && !get.isRobots;
      const outcome = await askOnce(context, current, get, { deadline, isPaced });
      if (outcome.kind !== "redirect") {
        return outcome.kind === "fetched" ? { ...outcome, permanentUrl } : outcome;
      }
      isPermanentSoFar &&= outcome.status === 301 || outcome.status === 308;
      current = outcome.location;
      if (isPermanentSoFar) permanentUrl = current;
    }
    return failure("too_many_redirects", url, context.options);
  } finally {
    deadline.stop();
  }
}

async function askOnce(
  context: Context,
  url: string,
  get: GetOptions,
  { deadline, isPaced }: { deadline: Deadline; isPaced: boolean },
): Promise<FetchOutcome | Redirect> {
  const target = parseWebUrl(url);
  if (target === null) return failure("invalid_url", url, context.options);
  try {
    if (get.obeysRobots) {
      const refusal = await context.robots.refusal(target, deadline.signal);
      if (refusal !== null) return refusal;
    }
    const intervalMs = isPaced ? context.robots.crawlDelayMs(target) : 0;
    const task = () => {
      deadline.start();
      return exchange(context, target, get, deadline.signal);
    };
    return await context.queue.run(target.host, deadline.signal, task, intervalMs);
  } catch (error) {
    return failureFrom(error, url, context.options);
  }
}

async function exchange(
  { agent, options }: Context,
  target: URL,
  get: GetOptions,
  signal: AbortSignal,
): Promise<FetchOutcome | Redirect> {
  target.hash = "";
  const { statusCode, headers, body } = await request(target, {
    dispatcher: agent,
    signal,
    headers: requestHeaders(options, get),
  });
  const maxAgeSeconds = parseMaxAge(headers, Date.now());
  const location = headerOf(headers, "location");
  const isRedirect = [301, 302, 303, 307, 308].includes(statusCode) && location !== null;
  if (statusCode < 200 || statusCode >= 300) {
    body.on("error", () => undefined).destroy();
    if (isRedirect) return redirectTo(location, target, statusCode, options);
    if (statusCode === 304) return { kind: "not_modified", maxAgeSeconds };
    if (statusCode === 410) return { kind: "gone" };
    const retryAfterMs = parseRetryAfter(headerOf(headers, "retry-after"), Date.now());
    return statusFailure(statusCode, target.href, retryAfterMs);
  }
  const bytes = await readBody(body, {
    contentEncoding: headerOf(headers, "content-encoding"),
    maxBytes: options.maxBodyBytes,
  });
  return {
    ...{ kind: "fetched", status: statusCode, url: target.href, permanentUrl: null, bytes },
    contentType: headerOf(headers, "content-type"),
    etag: headerOf(headers, "etag"),
    lastModified: headerOf(headers, "last-modified"),
    maxAgeSeconds,
  };
}

function redirectTo(
  location: string,
  from: URL,
  status: number,
  options: Required<FetcherOptions>,
): Redirect | FetchFailed {
  // header bytes beyond ASCII arrive as Latin-1 and are UTF-8 in practice
  const text = Buffer.from(location, "latin1").toString("utf8");
  const next = parseWebUrl(text.includes("\ufffd") ? location : text, from.href);
  if (next === null) return failure("invalid_url", location, options);
  return { kind: "redirect", status, location: next.href };
}

function requestHeaders(
  options: Required<FetcherOptions>,
  get: GetOptions,
): Record<string, string> {
  return {
    "user-agent": options.userAgent,
    accept: get.accept ?? "*/*",
    "accept-encoding": ACCEPT_ENCODING,
    ...(get.etag === undefined ? {} : { "if-none-match": get.etag }),
    ...(get.lastModified === undefined ? {} : { "if-modified-since": get.lastModified }),
  };
}

const hostOf = (url: string): string | null => parseWebUrl(url)?.host ?? null;
