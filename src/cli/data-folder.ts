import { mkdtemp, rmdir, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";

/**
 * Why no database can be made in a folder, e.g. `The data folder /etc/hosts is a file.`; null where one can.
 * A folder of a moment tells, as rights alone do not: not of a disk that is mounted to be read only.
 */
export async function findObstacle(dataDir: string): Promise<string | null> {
  const standing = await findStanding(resolve(dataDir));
  const is = standing.path === resolve(dataDir) ? "" : ` cannot be made: ${standing.path}`;
  if (!standing.isFolder) return `The data folder ${dataDir}${is} is a file.`;
  try {
    await rmdir(await mkdtemp(join(standing.path, ".pledgewatch-")));
    return null;
  } catch {
    return `The data folder ${dataDir}${is} cannot be written.`;
  }
}

/** The path itself where something is there, else the nearest folder that it is to lie in. */
async function findStanding(path: string): Promise<{ path: string; isFolder: boolean }> {
  const entry = await stat(path).catch(() => null);
  if (entry !== null) return { path, isFolder: entry.isDirectory() };
  const parent = dirname(path);
  return parent === path ? { path, isFolder: true } : findStanding(parent);
}
