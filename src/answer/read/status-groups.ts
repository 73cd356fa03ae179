import { DeliveryStatus } from "../../pledge/event.ts";

/** A pledge that is reached, whoever says so. */
export const REACHED: readonly DeliveryStatus[] = ["achieved_self_declared", "achieved_verified"];

/** All that stands and is not reached. */
export const UNREACHED: readonly DeliveryStatus[] = DeliveryStatus.options.filter(
  (status) => !REACHED.includes(status),
);

/** Statuses that ask for what is late: of what is due and unheard of it is not known whether it was missed. */
const LATE: readonly DeliveryStatus[] = ["missed", "behind"];

/** Whether what is due and unheard of bears on the statuses that are asked for: `which did it miss`. */
export const asksOfLate = (statuses: readonly DeliveryStatus[]): boolean =>
  statuses.every((status) => LATE.includes(status));
