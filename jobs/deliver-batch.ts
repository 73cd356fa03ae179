/** Does one thing of many, together with what others ask for meanwhile. */
export type Batcher<Item, Result> = (item: Item) => Promise<Result>;

interface Waiting<Item, Result> {
  item: Item;
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Gathers what is asked for while the last batch is at work, so that thousands of channels share a few
 * statements and a lone one waits for nobody.
 *
 * @param work does a batch; its results in the order of the items
 * @param lingerMs so long a batch waits for more before it is done: fewer and larger ones, where there is time
 */
export function createBatcher<Item, Result>(
  work: (items: Item[]) => Promise<readonly Result[]>,
  { maxItems, lingerMs = 0 }: { maxItems: number; lingerMs?: number },
): Batcher<Item, Result> {
  const waiting: Waiting<Item, Result>[] = [];
  let isRunning = false;

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, maxItems);
      await run(batch);
      if (lingerMs > 0 && waiting.length > 0) await linger();
    }
    isRunning = false;
  }

  const linger = () => new Promise<void>((resolve) => void setTimeout(resolve, lingerMs));

  async function run(batch: Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await work(batch.map(({ item }) => item));
      for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (isRunning) return;
      isRunning = true;
      // After what is going on now, which may ask for more.
      if (lingerMs > 0) void linger().then(drain);
      else setImmediate(() => void drain());
    });
}
