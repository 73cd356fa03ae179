// From a Slack event received to its acknowledgement, beside a bare Bolt app. Run: npm run bench:slack

import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { startSlackApi } from "../../test/support/slack-api.ts";
import { BOT_USER, TEAM } from "../../test/support/slack-app.ts";
import { makePages } from "../ingest/pages.ts";
import type { Order, Report } from "./bot.ts";
import { toRequest } from "./events.ts";

const RATE = Number(process.env["RATE"] ?? 50);
const SECONDS = Number(process.env["SECONDS"] ?? 20);
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const WARM_UP = 100;
/** More than are read meanwhile, so that reading never ends. */
const ARTICLES = 10_000;
/** The bot asks one host at a time for one page: so many hosts are read from at once. */
const HOSTS = 8;

const CASES = [
  { name: "bare Bolt", kind: "bare", isReading: false },
  { name: "Pledgewatch, idle", kind: "whole", isReading: false },
  { name: "Pledgewatch, while it ingests", kind: "whole", isReading: true },
] as const;

type Case = (typeof CASES)[number];
type Result = Extract<Report, { kind: "report" }> & {
  ackMs: number[];
  refused: number;
  /** Answers that stood when the last event was acknowledged. */
  answered: number;
};

const tell = (child: ChildProcess, order: Order): boolean => child.send(order);

async function hear<Kind extends Report["kind"]>(child: ChildProcess, kind: Kind) {
  for (;;) {
    const [report] = (await once(child, "message")) as [Report];
    if (report.kind === kind) return report as Extract<Report, { kind: Kind }>;
  }
}

async function measure({ kind, isReading }: Case): Promise<Result> {
  const api = await startSlackApi();
  Object.assign(api.answers, {
    "auth.test": { team_id: TEAM, team: "Bench", user_id: BOT_USER, bot_id: "B0BOT" },
    "users.info": { user: { id: "U1", tz: "Europe/Berlin", locale: "en-GB" } },
    "conversations.open": { channel: { id: "D01ALICE" } },
  });
  const news = await startNewsHosts();
  const bot = fork(new URL("./bot.ts", import.meta.url), [kind, api.url, news.hosts.join(",")]);
  const { url } = await hear(bot, "listening");
  const send = async (number: number): Promise<number> => {
    const beganMs = performance.now();
    const response = await fetch(`${url}/slack/events`, {
      method: "POST",
      ...toRequest(number, `${api.url}response`),
    });
    await response.arrayBuffer();
    if (response.status !== 200) refused += 1;
    return performance.now() - beganMs;
  };
  let refused = 0;
  for (let number = 0; number < WARM_UP; number += 1) await send(number);
  if (isReading) {
    tell(bot, { kind: "ingest", urls: news.urls });
    await sleep(5_000);
  }
  tell(bot, { kind: "measure" });
  const countAnswers = () =>
    api.messages.length + api.calls.filter(({ method }) => method === "response").length;
  const answeredBefore = countAnswers();
  const ackMs: Promise<number>[] = [];
  const beganMs = performance.now();
  for (let number = 0; number < RATE * SECONDS; number += 1) {
    const waitMs = beganMs + (number * 1_000) / RATE - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    ackMs.push(send(WARM_UP + number));
  }
  const acknowledged = await Promise.all(ackMs);
  const answered = countAnswers() - answeredBefore;
  tell(bot, { kind: "report" });
  const report = await hear(bot, "report");
  bot.kill();
  await news.close();
  await api.stop();
  return { ...report, ackMs: acknowledged, refused, answered };
}

/** Made-up news at several addresses of this machine. */
async function startNewsHosts() {
  const pages = makePages(ARTICLES);
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/news\/(\d+)$/.exec(request.url ?? "")?.[1] ?? -1)];
    if (!page) return void response.writeHead(404).end();
    // The page says another address of its own, which no server has.
    const html = Buffer.from(page.bytes)
      .toString()
      .replace(/<link rel="canonical"[^>]*>/, "");
    response.writeHead(200, { "content-type": page.contentType }).end(html);
  });
  server.listen(0);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const hosts = Array.from({ length: HOSTS }, (_, at) => `127.0.0.${at + 2}:${port}`);
  return {
    hosts,
    urls: pages.map((_, at) => `http://${hosts[at % HOSTS]}/news/${at}`),
    close: async () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const at = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const toMs = (value: number): string => value.toFixed(1).padStart(9);

const results = CASES.map(() => [] as Result[]);
for (let round = 1; round <= ROUNDS; round += 1)
  for (const [index, one] of CASES.entries()) {
    results[index]?.push(await measure(one));
    console.error(`round ${round}: ${one.name}`);
  }
console.log(
  `Node ${process.version}; ${RATE} events/s for ${SECONDS} s, ${ROUNDS} rounds in turn; ms from sent to acknowledged`,
);
console.log(
  `${"".padEnd(32)}      p50      p99     most  p99 ÷ bare   blocked p99     most   articles/s  answers/s   MB`,
);
const bareP99 = at(results[0]?.flatMap(({ ackMs }) => ackMs) ?? [], 0.99);
for (const [index, { name }] of CASES.entries()) {
  const own = results[index] ?? [];
  const ackMs = own.flatMap((one) => one.ackMs);
  const p99 = at(ackMs, 0.99);
  const blocked = [
    at(
      own.map(({ blockedMs }) => blockedMs.p99),
      0.5,
    ),
    Math.max(...own.map(({ blockedMs }) => blockedMs.max)),
  ];
  const read = own.reduce((sum, { articles }) => sum + articles, 0) / (ROUNDS * SECONDS);
  const answers = own.reduce((sum, { answered }) => sum + answered, 0) / (ROUNDS * SECONDS);
  const refused = own.reduce((sum, one) => sum + one.refused, 0);
  console.log(
    `${name.padEnd(32)}${[at(ackMs, 0.5), p99, at(ackMs, 1)].map(toMs).join("")}${(p99 / bareP99).toFixed(1).padStart(12)}${blocked.map(toMs).join("     ")}${read.toFixed(1).padStart(13)}${answers.toFixed(1).padStart(11)}${Math.max(
      ...own.map(({ rssMb }) => rssMb),
    )
      .toFixed(0)
      .padStart(6)}${refused > 0 ? `  ${refused} refused` : ""}`,
  );
}
process.exit(0);
