import { describe, expect, it } from "vitest";
import { createWork } from "../../../adapters/teams/work.ts";

/** Work that ends when it is told to. */
function createTasks() {
  const begun: number[] = [];
  const ends: ((value: number) => void)[] = [];
  const task = (number: number) => () => {
    begun.push(number);
    return new Promise<number>((resolve) => {
      ends[number] = resolve;
    });
  };
  return { begun, task, end: (number: number) => ends[number]?.(number) };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("the line of messages that are handled", () => {
  it("begins so many at once, and the others in their order", async () => {
    const { begun, task, end } = createTasks();
    const work = createWork({ maxAtOnce: 2, holdMs: 60_000 });
    const all = Promise.all([0, 1, 2, 3].map((number) => work.run(task(number))));
    await turn();
    expect(begun).toEqual([0, 1]);
    end(1);
    await turn();
    expect(begun).toEqual([0, 1, 2]);
    for (const number of [0, 2]) end(number);
    await turn();
    end(3);
    expect(await all).toEqual([0, 1, 2, 3]);
  });

  it("makes room where one waits for somebody else", async () => {
    const { begun, task, end } = createTasks();
    const work = createWork({ maxAtOnce: 1, holdMs: 0 });
    const all = Promise.all([0, 1].map((number) => work.run(task(number))));
    await expect.poll(() => begun).toEqual([0, 1]);
    for (const number of [1, 0]) end(number);
    expect(await all).toEqual([0, 1]);
  });

  it("goes on after a failure, which is told to who asked", async () => {
    const work = createWork({ maxAtOnce: 1 });
    const failed = work.run(() => Promise.reject(new Error("no")));
    const next = work.run(async () => "yes");
    await expect(failed).rejects.toThrow("no");
    expect(await next).toBe("yes");
  });
});
