/** Lets `max` callers at a time do something; the others wait in line. */
export function createSlots(max: number): <T>(work: () => Promise<T>) => Promise<T> {
  const line: (() => void)[] = [];
  let taken = 0;
  return async (work) => {
    if (taken >= max) await new Promise<void>((resolve) => line.push(resolve));
    else taken += 1;
    try {
      return await work();
    } finally {
      // The slot is handed on as it is, so that nobody comes in between.
      const next = line.shift();
      if (next) next();
      else taken -= 1;
    }
  };
}
