import type { Command } from "../command.ts";
import type { Person, Place, Role } from "../incoming.ts";

/** Who may change what a channel follows. */
export type SubscribeBy = "anyone" | "managers" | "admins";

const ORDER: readonly Role[] = ["member", "manager", "admin"];
const LEAST: Readonly<Record<SubscribeBy, Role>> = {
  anyone: "member",
  managers: "manager",
  admins: "admin",
};

/** Commands that change what a channel is told. */
const CHANGING: ReadonlySet<Command["kind"]> = new Set<Command["kind"]>([
  "subscribe",
  "unsubscribe",
  "pause",
  "resume",
  "edit",
  "mute",
  "unmute",
]);

/** `only`: who may, as `notices` says it. */
export type RightDecision = { may: true } | { may: false; only: "onlyAdmins" | "onlyManagers" };

/** Whether a person may give a command in a place. In a direct message everybody decides for themselves. */
export async function decideRight(
  { kind }: Pick<Command, "kind">,
  { subscribeBy, place, person }: { subscribeBy: SubscribeBy; place: Place; person: Person | null },
): Promise<RightDecision> {
  if (!CHANGING.has(kind) || place.isDirect || subscribeBy === "anyone") return { may: true };
  const role = person === null ? "member" : await person.role().catch(() => "member" as const);
  if (ORDER.indexOf(role) >= ORDER.indexOf(LEAST[subscribeBy])) return { may: true };
  return { may: false, only: subscribeBy === "admins" ? "onlyAdmins" : "onlyManagers" };
}
