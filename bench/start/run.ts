// Start-up and memory of the bot, side by side with a bare Node in the same run. Run: npm run bench:start
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROUNDS = 5;
const MAIN = join(import.meta.dirname, "../../src/main.ts");
const TSX = ["--import", "tsx"];

const median = (values: number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds that a command takes, its input closed. */
function timeRun(args: string[], input = ""): Promise<number> {
  const startedMs = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["pipe", "ignore", "inherit"] });
  child.stdin.end(input);
  return new Promise((resolve) =>
    child.once("close", () => resolve(performance.now() - startedMs)),
  );
}

/** Resident memory of a process now and at its highest, MB (Linux). */
function memoryOf(pid: number | undefined): { nowMb: number; peakMb: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
  return { nowMb: read("VmRSS"), peakMb: read("VmHWM") };
}

/** A start until its first alert and the end of its round; then its memory after ten idle seconds. */
async function measureStart(data: string) {
  const startedMs = performance.now();
  const child = spawn(process.execPath, [...TSX, MAIN, "start", "--data", data], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const firstAlert = new Promise<number>((resolve) => {
    child.stdout.once("data", () => resolve(performance.now() - startedMs));
  });
  const round = new Promise<number>((resolve) => {
    child.stderr.on("data", (text: Buffer) => {
      if (/articles, .*pledges/.test(String(text))) resolve(performance.now() - startedMs);
    });
  });
  const roundMs = await round;
  const firstAlertMs = await Promise.race([firstAlert, Promise.resolve(Number.NaN)]);
  await new Promise((resolve) => setTimeout(resolve, 10_000));
  const memory = memoryOf(child.pid);
  child.kill("SIGTERM");
  await new Promise((resolve) => child.once("close", resolve));
  return { firstAlertMs, roundMs, ...memory };
}

const round = (value: number): string => value.toFixed(0).padStart(7);
const bare: number[] = [];
const help: number[] = [];
const extract: number[] = [];
for (let at = 0; at < ROUNDS; at++) {
  bare.push(await timeRun([...TSX, "-e", "0"]));
  help.push(await timeRun([...TSX, MAIN, "--help"]));
  extract.push(
    await timeRun([...TSX, MAIN, "extract", "--json"], "BMW aims to be climate neutral by 2050."),
  );
}
console.log(`medians of ${ROUNDS} interleaved runs         ms   × bare`);
for (const [name, values] of Object.entries({
  "node --import tsx -e 0": bare,
  "pledgewatch --help": help,
  "pledgewatch extract": extract,
})) {
  console.log(
    `${name.padEnd(32)}${round(median(values))}   ${(median(values) / median(bare)).toFixed(2)}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), "pledgewatch-bench-"));
for (const name of ["first start (new folder)", "second start (same folder)"]) {
  const { firstAlertMs, roundMs, nowMb, peakMb } = await measureStart(join(folder, "data"));
  const alert = Number.isNaN(firstAlertMs)
    ? "none, all told before"
    : `after${round(firstAlertMs)} ms`;
  console.log(
    `${name}: first alert ${alert}; round done after${round(roundMs)} ms; resident ${round(nowMb)} MB, peak ${round(peakMb)} MB`,
  );
}
rmSync(folder, { recursive: true, force: true });
