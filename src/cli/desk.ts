import { createDesk, type Desk } from "../chat/desk.ts";
import type { Config } from "../config.ts";
import type { Bot } from "./bot.ts";

/** The desk of a running bot. */
export function openDesk({ deps, answer }: Bot, { subscribeBy }: Config): Desk {
  const { store, next, now } = deps;
  return createDesk({ ...store, answer, now, subscribeBy, wake: (ids) => next.deliver(ids) });
}
