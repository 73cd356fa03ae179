import { spawn } from "node:child_process";
import { once } from "node:events";

const MARK = "ACCEPTANCE_ALONE";

/**
 * Runs this script again where only the loopback of its own can be reached, as stand-ins of platforms listen
 * on all interfaces; resolves with its exit code. Null inside of that, where the work is to be done. Linux only.
 */
export async function runAlone(): Promise<number | null> {
  if (process.env[MARK] === "1") return null;
  const inside = 'ip link set lo up && exec "$0" "$@"';
  const self = [process.execPath, ...process.execArgv, ...process.argv.slice(1)];
  const child = spawn("unshare", ["--map-root-user", "--net", "sh", "-c", inside, ...self], {
    stdio: "inherit",
    env: { ...process.env, [MARK]: "1" },
  });
  const [code] = await once(child, "exit");
  return code ?? 1;
}
