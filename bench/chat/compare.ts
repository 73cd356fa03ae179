import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { startNewsHosts } from "./news-hosts.ts";
import type { Order, Report } from "./under-test.ts";

const RATE = Number(process.env["RATE"] ?? 50);
const SECONDS = Number(process.env["SECONDS"] ?? 20);
const ROUNDS = Number(process.env["ROUNDS"] ?? 3);
const WARM_UP = 100;

/** A platform's service, and how it sends an event. */
export interface Service {
  /** Its address, which the process under test is told. */
  url: string;
  /** Sends an event; resolves when it is acknowledged, with whether it was taken. */
  send(botUrl: string, number: number): Promise<boolean>;
  /** Answers that stand now. */
  answers(): number;
  close(): Promise<unknown>;
}

interface Comparison {
  /** The peer's name. */
  bare: string;
  /** The module of the process under test: its arguments are `bare` or `whole`, the service's address, hosts of news. */
  bot: URL;
  startService(): Promise<Service>;
}

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

async function measure(
  { bot: module, startService }: Comparison,
  { kind, isReading }: { kind: "bare" | "whole"; isReading: boolean },
): Promise<Result> {
  const service = await startService();
  const news = await startNewsHosts();
  const bot = fork(module, [kind, service.url, news.hosts.join(",")]);
  const { url } = await hear(bot, "listening");
  let refused = 0;
  const send = async (number: number): Promise<number> => {
    const beganMs = performance.now();
    if (!(await service.send(url, number))) refused += 1;
    return performance.now() - beganMs;
  };
  for (let number = 0; number < WARM_UP; number += 1) await send(number);
  if (isReading) {
    tell(bot, { kind: "ingest", urls: news.urls });
    await sleep(5_000);
  }
  tell(bot, { kind: "measure" });
  const answeredBefore = service.answers();
  const ackMs: Promise<number>[] = [];
  const beganMs = performance.now();
  for (let number = 0; number < RATE * SECONDS; number += 1) {
    const waitMs = beganMs + (number * 1_000) / RATE - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    ackMs.push(send(WARM_UP + number));
  }
  const acknowledged = await Promise.all(ackMs);
  const answered = service.answers() - answeredBefore;
  tell(bot, { kind: "report" });
  const report = await hear(bot, "report");
  bot.kill();
  await news.close();
  await service.close();
  return { ...report, ackMs: acknowledged, refused, answered };
}

const at = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
};
const toMs = (value: number): string => value.toFixed(1).padStart(9);

/** From an event sent to its acknowledgement: a bare app of the platform's SDK, the bot, and the bot while it ingests. */
export async function compare(comparison: Comparison): Promise<void> {
  const CASES = [
    { name: comparison.bare, kind: "bare", isReading: false },
    { name: "Pledgewatch, idle", kind: "whole", isReading: false },
    { name: "Pledgewatch, while it ingests", kind: "whole", isReading: true },
  ] as const;
  const results = CASES.map(() => [] as Result[]);
  for (let round = 1; round <= ROUNDS; round += 1)
    for (const [index, one] of CASES.entries()) {
      results[index]?.push(await measure(comparison, one));
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
}
