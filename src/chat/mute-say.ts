import type { PledgeView } from "../pledge/view.ts";
import type { Muted } from "../store/types/mute.ts";
import type { Action } from "./card.ts";
import { companyName } from "./event-words.ts";
import type { CommandDeps } from "./handle.ts";
import { KIND_PHRASES } from "./subscribe-words.ts";

/** What is muted, in words. */
export async function sayMuted(
  { register }: Pick<CommandDeps, "register">,
  muted: Muted,
  nowAt: string,
): Promise<string> {
  if (muted.of === "kind") return KIND_PHRASES[muted.kind];
  const [pledge] = await register.pledges({ ids: [muted.pledgeId] }, nowAt.slice(0, 10));
  return pledge ? namePledge(pledge) : muted.pledgeId;
}

/** A pledge in one line. */
export const namePledge = ({ company, title }: Pick<PledgeView, "company" | "title">): string =>
  `${companyName(company)}: ${title}`;

/** The action that ends a mute. */
export const toUnmute = (label: string, muted: Muted): Action => ({
  label,
  command: `unmute ${muted.of === "pledge" ? muted.pledgeId : KIND_PHRASES[muted.kind]}`,
  style: "default",
});
