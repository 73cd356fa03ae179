import { z } from "zod";

/** What happens to the register and is worth telling a channel. */
export const EventKind = z.enum([
  "pledge_new",
  "milestone",
  "pledge_achieved",
  "pledge_changed",
  "pledge_due",
  "pledge_quiet",
]);
export type EventKind = z.infer<typeof EventKind>;

/** The state of a pledge itself: what the company says of it. */
export const Lifecycle = z.enum([
  "announced",
  "reaffirmed",
  "strengthened",
  "weakened",
  "delayed",
  "brought-forward",
  "withdrawn",
  "superseded",
]);
export type Lifecycle = z.infer<typeof Lifecycle>;

/** How far its delivery is, never mixed with the lifecycle. */
export const DeliveryStatus = z.enum([
  "not_assessed",
  "cannot_assess",
  "ahead",
  "on_track",
  "behind",
  "achieved_self_declared",
  "achieved_verified",
  "missed",
  "due",
  "quiet",
]);
export type DeliveryStatus = z.infer<typeof DeliveryStatus>;
