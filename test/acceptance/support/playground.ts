import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openTool, PLAYGROUND } from "./tools.ts";

const NAMES = [
  ...["Alex Wilber", "Megan Bowen", "Adele Vance", "Isaiah Langer", "Patti Fernandez"],
  "Lynne Robbins",
];
const guid = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** Entra's id of the person at the screen. */
export const PLAYGROUND_PERSON = guid(20);

const toPerson = (name: string, number: number) => {
  const [givenName = "", surname = ""] = name.split(" ");
  const email = `${givenName.toLowerCase()}@example.com`;
  const aadObjectId = guid(20 + number);
  // The Playground's own spelling.
  return {
    id: `user-id-${number}`,
    name,
    userPrincipleName: email,
    aadObjectId,
    givenName,
    surname,
    email,
  };
};

/** People and places of the Playground. https://aka.ms/teams-app-test-tool-config-guide */
function toConfig() {
  const [currentUser, ...users] = NAMES.map(toPerson);
  return {
    ...{ version: "0.1.1", tenantId: guid(1), bot: { id: guid(11), name: "Pledgewatch" } },
    ...{ currentUser, users, personalChat: { id: "personal-chat-id" } },
    groupChat: { id: "group-chat-id", name: "Fleet buyers" },
    team: {
      ...{ id: "team-id", name: "Sustainability", aadGroupId: guid(31) },
      channels: [{ id: "channel-news-id", name: "News" }],
    },
  };
}

/** The Microsoft 365 Agents Playground, in front of a bot; resolves when it can be opened. */
export async function startPlayground(options: {
  endpoint: string;
  port: number;
  /** Where it writes what it records. */
  folder: string;
}): Promise<{ url: string; stop(): Promise<void> }> {
  const tool = await openTool(PLAYGROUND);
  const { endpoint, port, folder } = options;
  await mkdir(folder, { recursive: true });
  // JSON is YAML.
  await writeFile(join(folder, ".m365agentsplayground.yml"), JSON.stringify(toConfig()));
  const flags = ["-e", endpoint, "-c", "msteams", "-p", String(port), "--disable-telemetry"];
  const child = spawn(process.execPath, [join(tool, "cli.js"), "start", ...flags], {
    ...{ cwd: folder, stdio: ["ignore", "pipe", "inherit"] },
  });
  const ended = once(child, "exit");
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (text: Buffer) => String(text).includes("Listening") && resolve());
    child.once("exit", (code) => reject(new Error(`the Playground ended with ${code}`)));
  });
  return {
    url: `http://localhost:${port}/`,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
