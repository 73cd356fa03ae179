import type { DeliveryStatus } from "../../pledge/event.ts";

const STATUSES: Readonly<Record<DeliveryStatus, string>> = {
  not_assessed: "nothing reported yet",
  cannot_assess: "cannot be reckoned",
  ahead: "ahead of plan",
  on_track: "on track",
  behind: "behind plan",
  achieved_self_declared: "reached",
  achieved_verified: "reached",
  missed: "missed",
  due: "due and nothing heard",
  quiet: "quiet",
};

/** `No pledge of BMW Group has this status: reached.` */
export function noneOfStatus(
  statuses: readonly DeliveryStatus[],
  names: readonly string[],
): string {
  const told = [...new Set(statuses.map((status) => STATUSES[status]))].join(", ");
  const whose = names.length > 0 ? `of ${names.join(" or ")}` : "that fits";
  return `No pledge ${whose} has this status: ${told}.`;
}
