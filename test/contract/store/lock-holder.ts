import { DataDirInUseError, lockDataDir } from "../../../src/store/data-lock.ts";

/** A process that takes the lock of a folder, says so to its parent, and holds it until it is told to end. */
const [dataDir = ""] = process.argv.slice(2);

process.once("message", async () => {
  try {
    const lock = await lockDataDir(dataDir);
    process.send?.("taken");
    process.once("message", async () => {
      await lock.release();
      process.disconnect();
    });
  } catch (error) {
    if (!(error instanceof DataDirInUseError)) throw error;
    process.send?.(error.message, () => process.disconnect());
  }
});
process.send?.("ready");
