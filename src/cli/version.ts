import { readFileSync } from "node:fs";
import { z } from "zod";

const Package = z.object({ version: z.string() });

/** Finds the package's own file from the sources and from the build, which lies one folder deeper. */
function readVersion(): string {
  for (const path of ["../../package.json", "../../../package.json"]) {
    try {
      return Package.parse(JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8")))
        .version;
    } catch {
      // Not at this depth.
    }
  }
  return "unknown";
}

export const VERSION = readVersion();
