import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  createQueue,
  type JobDefinition,
  type JobFailure,
  type JobQueue,
  type QueueOptions,
} from "../../../src/queue/queue.ts";
import { CRASH_JOB, SHORT_LOCK } from "./crash-job.ts";
import { createTestLog, type QueueStage } from "./stage.ts";

interface Numbered {
  n: number;
}

/** What every engine promises. `open` gives null where the engine is not there. */
export function describeQueue(engine: string, open: () => Promise<QueueStage | null>): void {
  describe(`the queue on ${engine}`, () => {
    let stage: QueueStage | null = null;
    const opened: JobQueue[] = [];
    let made = 0;

    beforeAll(async () => {
      stage = await open();
    });
    afterAll(async () => {
      await stage?.close();
    });
    beforeEach((test) => {
      if (!stage) test.skip(`no ${engine}`);
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((queue) => queue.stop(1_000)));
    });

    async function openQueue(options: Partial<QueueOptions> = {}): Promise<JobQueue> {
      if (!stage) throw new Error("no stage");
      const queue = await createQueue({ target: stage.target(), log: createTestLog(), ...options });
      opened.push(queue);
      return queue;
    }

    /** A kind of job that no other test has. */
    function defineJob(changes: Partial<JobDefinition<Numbered>> = {}): JobDefinition<Numbered> {
      made += 1;
      return {
        name: `job-${process.pid}-${made}`,
        payload: z.object({ n: z.number() }),
        id: ({ n }) => `${n}`,
        retry: { attempts: 3, baseDelayMs: 40, maxDelayMs: 60 },
        concurrency: 1,
        ...changes,
      };
    }

    const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }));
    const within = (timeoutMs: number) => AbortSignal.timeout(timeoutMs);

    /** Something to wait for inside a handler. */
    function createGate() {
      let open = () => {};
      const opening = new Promise<void>((resolve) => {
        open = resolve;
      });
      return { open: () => open(), opening };
    }

    it("runs jobs in the order in which they were added", async () => {
      const queue = await openQueue();
      const job = defineJob();
      await queue.add(job, { n: 0 });
      await queue.addMany(job, numbers(30).slice(1, 20));
      for (const payload of numbers(30).slice(20)) await queue.add(job, payload);
      const done: number[] = [];
      await queue.work(job, async ({ n }) => {
        done.push(n);
      });
      await queue.idle(within(10_000));
      expect(done).toEqual(numbers(30).map(({ n }) => n));
      expect((await queue.counts())[job.name]).toEqual({
        waiting: 0,
        active: 0,
        delayed: 0,
        failed: 0,
      });
    });

    it("lets others have their turn while thousands are handed over", async () => {
      const queue = await openQueue();
      const job = defineJob();
      let turns = 0;
      let isAdding = true;
      const turn = () => {
        turns += 1;
        if (isAdding) setTimeout(turn);
      };
      setTimeout(turn);
      await queue.addMany(job, numbers(1_000));
      isAdding = false;
      expect(turns).toBeGreaterThanOrEqual(10);
      expect((await queue.counts())[job.name]?.waiting).toBe(1_000);
    });

    it("works on as many at once as the kind allows, and on no more", async () => {
      const queue = await openQueue();
      const job = defineJob({ concurrency: 3 });
      let running = 0;
      let most = 0;
      await queue.work(job, async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 20));
        running -= 1;
      });
      await queue.addMany(job, numbers(12));
      await queue.idle(within(10_000));
      expect(most).toBe(3);
    });

    it("tries again after a backoff with jitter, and tells which try is the last", async () => {
      const queue = await openQueue({ random: () => 0.5 });
      const job = defineJob({ retry: { attempts: 4, baseDelayMs: 100, maxDelayMs: 200 } });
      const tries: { attempt: number; isLastAttempt: boolean; at: number }[] = [];
      const failures: JobFailure[] = [];
      queue.onFailure((failure) => failures.push(failure));
      await queue.work(job, async (_payload, { attempt, isLastAttempt }) => {
        tries.push({ attempt, isLastAttempt, at: performance.now() });
        throw new Error(`try ${attempt}`);
      });
      await queue.add(job, { n: 7 });
      await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(4);
      expect(tries.map(({ attempt }) => attempt)).toEqual([1, 2, 3, 4]);
      expect(tries.map(({ isLastAttempt }) => isLastAttempt)).toEqual([false, false, false, true]);
      const waits = tries.slice(1).map(({ at }, index) => at - (tries[index]?.at ?? 0));
      const least = [50, 100, 100];
      for (const [index, waitMs] of waits.entries()) {
        expect(waitMs).toBeGreaterThanOrEqual((least[index] ?? 0) - 2);
        expect(waitMs).toBeLessThan((least[index] ?? 0) + 1_000);
      }
      expect(
        failures.map(({ job, id, payload, attempt, willRetry, error }) => [
          job,
          id,
          payload,
          attempt,
          willRetry,
          error.message,
        ]),
      ).toEqual([1, 2, 3, 4].map((n) => [job.name, "7", { n: 7 }, n, n < 4, `try ${n}`]));
      expect((await queue.counts())[job.name]?.failed).toBe(1);
    });

    it("waits as long as the handler says, and stops trying when it gives up", async () => {
      const queue = await openQueue({ random: () => 0 });
      const job = defineJob();
      const at: number[] = [];
      const failures: JobFailure[] = [];
      queue.onFailure((failure) => failures.push(failure));
      await queue.work(job, async () => {
        at.push(performance.now());
        return at.length === 1
          ? { kind: "retry", afterMs: 200, reason: "rate limited" }
          : { kind: "give_up", reason: "not there" };
      });
      await queue.add(job, { n: 1 });
      await expect.poll(() => failures.length, { timeout: 10_000 }).toBe(2);
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(198);
      expect(failures.map(({ willRetry, error }) => [willRetry, error.message])).toEqual([
        [true, "rate limited"],
        [false, "not there"],
      ]);
    });

    it("holds a job back until it is due, while an idle worker sleeps", async () => {
      const queue = await openQueue();
      const job = defineJob();
      const done: { n: number; afterMs: number }[] = [];
      await queue.work(job, async ({ n }) => {
        done.push({ n, afterMs: performance.now() - start });
      });
      await queue.idle(within(5_000));
      const start = performance.now();
      await queue.add(job, { n: 2 }, { delayMs: 600 });
      await queue.add(job, { n: 1 }, { delayMs: 300 });
      await queue.idle(within(5_000));
      expect(done).toEqual([]);
      expect((await queue.counts())[job.name]?.delayed).toBe(2);
      await expect.poll(() => done.length, { timeout: 5_000 }).toBe(2);
      expect(done.map(({ n }) => n)).toEqual([1, 2]);
      expect(done[0]?.afterMs).toBeGreaterThanOrEqual(298);
      expect(done[0]?.afterMs).toBeLessThan(1_500);
      expect(done[1]?.afterMs).toBeGreaterThanOrEqual(598);
    });

    it("adds a job once while it waits or is delayed, and again when it has ended", async () => {
      const queue = await openQueue();
      const job = defineJob({ retry: { attempts: 1, baseDelayMs: 1, maxDelayMs: 1 } });
      await queue.add(job, { n: 1 });
      await queue.add(job, { n: 1 });
      await queue.addMany(job, [{ n: 1 }, { n: 2 }, { n: 2 }]);
      await queue.add(job, { n: 3 }, { delayMs: 60_000 });
      await queue.add(job, { n: 3 });
      expect((await queue.counts())[job.name]).toMatchObject({ waiting: 2, delayed: 1 });
      const done: number[] = [];
      await queue.work(job, async ({ n }) => {
        done.push(n);
        if (n === 2) throw new Error("no");
      });
      await queue.idle(within(5_000));
      expect(done).toEqual([1, 2]);
      await queue.addMany(job, [{ n: 1 }, { n: 2 }]);
      await queue.idle(within(5_000));
      expect(done).toEqual([1, 2, 1, 2]);
    });

    it("runs a job once more when it was added while it was being worked on", async () => {
      const queue = await openQueue();
      const job = defineJob({ concurrency: 4 });
      const gate = createGate();
      let runs = 0;
      let running = 0;
      let most = 0;
      await queue.work(job, async () => {
        runs += 1;
        running += 1;
        most = Math.max(most, running);
        await gate.opening;
        running -= 1;
      });
      await queue.add(job, { n: 1 });
      await expect.poll(() => runs, { timeout: 5_000 }).toBe(1);
      await queue.add(job, { n: 1 });
      await queue.addMany(job, [{ n: 1 }, { n: 1 }]);
      gate.open();
      await queue.idle(within(5_000));
      expect(runs).toBe(2);
      expect(most).toBe(1);
    });

    it("lets a job put itself off, and runs one that failed again if it was added meanwhile", async () => {
      const queue = await openQueue();
      const job = defineJob({ retry: { attempts: 1, baseDelayMs: 1, maxDelayMs: 1 } });
      const at: number[] = [];
      await queue.work(job, async (payload) => {
        at.push(performance.now());
        if (at.length === 1) await queue.add(job, payload, { delayMs: 300 });
        if (at.length === 2) {
          await queue.add(job, payload);
          throw new Error("no");
        }
      });
      await queue.add(job, { n: 1 });
      await expect.poll(() => at.length, { timeout: 5_000 }).toBe(3);
      expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(298);
      await queue.idle(within(5_000));
      expect(at).toHaveLength(3);
    });

    it("refuses an invalid payload where it is added, with all of its batch", async () => {
      const queue = await openQueue();
      const job = defineJob();
      const wrong = { n: "one" } as unknown as Numbered;
      await expect(queue.add(job, wrong)).rejects.toMatchObject({ code: "payload_invalid" });
      await expect(queue.addMany(job, [{ n: 1 }, wrong])).rejects.toMatchObject({
        code: "payload_invalid",
      });
      const nameless = { ...job, id: () => "" };
      await expect(queue.add(nameless, { n: 1 })).rejects.toMatchObject({ code: "job_id_invalid" });
      await queue.addMany(job, []);
      expect((await queue.counts())[job.name]?.waiting ?? 0).toBe(0);
    });

    it("refuses an invalid payload where it is worked on, and does not try it again", async () => {
      const queue = await openQueue();
      const strict = defineJob();
      const lax = { ...strict, payload: z.unknown() as unknown as z.ZodType<Numbered> };
      const failures: JobFailure[] = [];
      queue.onFailure((failure) => failures.push(failure));
      const done: number[] = [];
      await queue.work(strict, async ({ n }) => {
        done.push(n);
      });
      await queue.add(lax, { n: "one" } as unknown as Numbered);
      await queue.add(lax, { n: 2 });
      await expect.poll(() => failures.length, { timeout: 5_000 }).toBe(1);
      await queue.idle(within(5_000));
      expect(failures[0]).toMatchObject({ willRetry: false, payload: { n: "one" }, attempt: 1 });
      expect(failures[0]?.error.message).toContain("payload_invalid");
      expect(done).toEqual([2]);
    });

    it("runs a job at its interval, and keeps the rhythm over a restart", async () => {
      const job = defineJob({ schedule: { everyMs: 60_000, payload: { n: 1 } } });
      const runs: number[] = [];
      for (let start = 0; start < 3; start += 1) {
        const queue = await openQueue();
        await queue.work(job, async ({ n }) => {
          runs.push(n);
        });
        await queue.work({ ...job, name: `${job.name}-other` }, async () => {});
        await queue.idle(within(5_000));
        expect((await queue.counts())[job.name]).toMatchObject({ delayed: 1, waiting: 0 });
        await queue.stop(1_000);
      }
      expect(runs).toEqual([1]);

      const quick = { ...job, schedule: { everyMs: 150, payload: { n: 2 } } };
      const queue = await openQueue();
      await queue.work(quick, async ({ n }) => {
        runs.push(n);
      });
      await expect.poll(() => runs.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(4);
      expect(runs.slice(1).every((n) => n === 2)).toBe(true);
      await queue.stop(1_000);

      const { schedule: _, ...never } = job;
      const last = await openQueue();
      await last.work(never, async () => {});
      await last.idle(within(5_000));
      expect((await last.counts())[job.name]).toMatchObject({ delayed: 0, waiting: 0, active: 0 });
    });

    it("runs a job at the time of a time zone, once, however often it is scheduled", async () => {
      const timeZone = "Asia/Kolkata";
      const soon = new Date(Date.now() + 2_000);
      const parts = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium" }).format(
        soon,
      );
      const [hour, minute, second] = parts.split(":").map(Number);
      const cron = `${second} ${minute} ${hour} * * *`;
      const job = defineJob({ schedule: { cron, timeZone, payload: { n: 5 } } });
      const runs: number[] = [];
      const queues = await Promise.all([openQueue(), openQueue()]);
      for (const queue of queues) {
        await queue.work(job, async ({ n }) => {
          runs.push(n);
        });
      }
      expect((await queues[0].counts())[job.name]).toMatchObject({ delayed: 1, waiting: 0 });
      await expect.poll(() => runs, { timeout: 6_000 }).toEqual([5]);
      await expect
        .poll(async () => (await queues[0].counts())[job.name])
        .toMatchObject({ delayed: 1, waiting: 0, active: 0 });
    });

    it("never gives one job to two workers at once, and loses none", async () => {
      const queues = await Promise.all([openQueue(), openQueue()]);
      const job = defineJob({ concurrency: 5 });
      const running = new Set<number>();
      const twice: number[] = [];
      const done = new Map<number, number>();
      const byWorker = [0, 0];
      for (const [worker, queue] of queues.entries()) {
        await queue.work(job, async ({ n }) => {
          if (running.has(n)) twice.push(n);
          running.add(n);
          await new Promise((resolve) => setTimeout(resolve, n % 7));
          running.delete(n);
          done.set(n, (done.get(n) ?? 0) + 1);
          byWorker[worker] = (byWorker[worker] ?? 0) + 1;
        });
      }
      await queues[0].addMany(job, numbers(100));
      for (const payload of numbers(200).slice(100)) await queues[1].add(job, payload);
      await queues[0].idle(within(20_000));
      expect(twice).toEqual([]);
      expect(done.size).toBe(200);
      expect([...done.values()].every((runs) => runs === 1)).toBe(true);
      expect(Math.min(...byWorker)).toBeGreaterThan(0);
    });

    it("takes over what a killed process was working on, without counting it as a try", async () => {
      if (!stage) return;
      const site = await stage.crashSite();
      try {
        const script = fileURLToPath(new URL("./crash-worker.ts", import.meta.url));
        const worker = spawn(
          process.execPath,
          ["--import", "tsx", script, JSON.stringify(site.place)],
          { stdio: ["ignore", "pipe", "inherit"] },
        );
        const [output] = await once(worker.stdout, "data");
        expect(String(output)).toBe("working on 1\n");
        const exited = once(worker, "exit");
        worker.kill("SIGKILL");
        await exited;

        const queue = await openQueue({ target: await site.target(), ...SHORT_LOCK });
        const tries: [number, number][] = [];
        await queue.work(CRASH_JOB, async ({ n }, { attempt }) => {
          tries.push([n, attempt]);
        });
        await expect.poll(() => tries.length, { timeout: 10_000 }).toBe(2);
        await queue.idle(within(5_000));
        expect(tries.toSorted()).toEqual([
          [1, 1],
          [2, 1],
        ]);
        await queue.stop(1_000);
      } finally {
        await site.close();
      }
    });

    it("stops when the current jobs have ended, and leaves the rest for later", async () => {
      const queue = await openQueue();
      const job = defineJob({ concurrency: 2 });
      const gate = createGate();
      const started: number[] = [];
      const ended: number[] = [];
      await queue.work(job, async ({ n }) => {
        started.push(n);
        await gate.opening;
        ended.push(n);
      });
      await queue.addMany(job, numbers(6));
      await expect.poll(() => started.length, { timeout: 5_000 }).toBe(2);
      const stopping = queue.stop(10_000);
      expect(queue.stop(1)).toBe(stopping);
      gate.open();
      expect(await stopping).toBe(0);
      expect(ended).toEqual(started);
      // A worker that was just fetching when it was told to stop may take one more.
      expect(started.length).toBeLessThanOrEqual(3);
      await expect(queue.add(job, { n: 9 })).rejects.toMatchObject({ code: "stopped" });

      const next = await openQueue();
      await next.work(job, async ({ n }) => {
        ended.push(n);
      });
      await next.idle(within(5_000));
      expect(ended.toSorted()).toEqual([0, 1, 2, 3, 4, 5]);
    });

    it("aborts the handlers before the budget is up, and puts their jobs back", async () => {
      const queue = await openQueue();
      const job = defineJob();
      const seen: { attempt: number; reason: unknown }[] = [];
      const gate = createGate();
      await queue.work(job, async (_payload, { signal, attempt }) => {
        gate.open();
        await once(signal, "abort");
        seen.push({ attempt, reason: signal.reason });
        signal.throwIfAborted();
      });
      await queue.add(job, { n: 1 });
      await gate.opening;
      const start = performance.now();
      expect(await queue.stop(800)).toBe(0);
      expect(performance.now() - start).toBeLessThan(2_000);
      expect(seen).toMatchObject([{ attempt: 1, reason: new Error("stopping") }]);

      const next = await openQueue();
      const tries: number[] = [];
      await next.work(job, async (_payload, { attempt }) => {
        tries.push(attempt);
      });
      await next.idle(within(5_000));
      expect(tries).toEqual([1]);
    });

    it("says how many handlers did not end within the budget", async () => {
      const queue = await openQueue();
      const job = defineJob();
      const started = createGate();
      const gate = createGate();
      await queue.work(job, async () => {
        started.open();
        await gate.opening;
      });
      await queue.add(job, { n: 1 });
      await started.opening;
      const start = performance.now();
      expect(await queue.stop(400)).toBe(1);
      expect(performance.now() - start).toBeLessThan(2_000);
      gate.open();
    });

    it("stops waiting for idleness when it is told to", async () => {
      const queue = await openQueue();
      const job = defineJob();
      await queue.add(job, { n: 1 });
      const controller = new AbortController();
      const waiting = queue.idle(controller.signal);
      controller.abort(new Error("enough"));
      await expect(waiting).rejects.toThrow("enough");
    });
  });
}
