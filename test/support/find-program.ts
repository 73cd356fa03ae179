import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/**
 * Where a program is that some tests need. Null, with the reason printed, where it is missing; with
 * CI=true it is an error, as there nothing may be left out.
 *
 * @param folders looked at after those of PATH
 */
export async function findProgram(
  name: string,
  folders: readonly string[] = [],
): Promise<string | null> {
  const places = [...(process.env["PATH"] ?? "").split(delimiter), ...folders];
  for (const place of places) {
    const program = join(place, name);
    const isThere = await access(program, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (isThere) return program;
  }
  const message = `${name} was not found`;
  if (process.env["CI"] === "true") throw new Error(message);
  console.warn(`${message}: the tests that need it are skipped`);
  return null;
}
