import type { EventView } from "../../pledge/view.ts";
import { type Clock, toDay } from "../../shared/clock.ts";
import type { ChannelStore } from "../../store/types/channel.ts";
import type { AmendmentStore } from "../../store/types/delivery.ts";
import type { Muted } from "../../store/types/mute.ts";
import type { Action, Block, Card, ToldEvent } from "../card.ts";
import { renderEventCard } from "../cards/event-card.ts";
import { parseCommand } from "../command.ts";
import type { CommandDeps } from "../handle.ts";
import type { Occasion } from "../incoming.ts";
import type { ChannelRef } from "../port.ts";
import { decideFilter, toMatchable } from "../subscribe/filter.ts";
import { wordsOf } from "../words/of.ts";
import { decideRight, type SubscribeBy } from "./desk-rights.ts";

interface Deps extends Pick<CommandDeps, "events" | "subscriptions" | "mutes"> {
  amendments: Pick<AmendmentStore, "coverage">;
  channels: Pick<ChannelStore, "find">;
  subscribeBy: SubscribeBy;
  now: Clock;
}
type Viewer = Pick<Occasion, "place" | "person">;

/**
 * An alert as one person sees it: as it stands now, whether it is muted here, whether they follow it themselves,
 * and what they may do about it. Null for an event that the register no longer has.
 */
export async function viewEvent(
  deps: Deps,
  viewer: Viewer,
  { eventId, language }: ToldEvent,
): Promise<Card | null> {
  const event = await deps.events.get(eventId, toDay(deps.now()));
  if (event === null) return null;
  const { place, person } = viewer;
  const [coverage, isMuted, isFollowed] = await Promise.all([
    deps.amendments.coverage([eventId]),
    isMutedIn(deps, place, event),
    !place.isDirect && person?.direct ? isFollowedIn(deps, person.direct, event) : false,
  ]);
  const card = renderEventCard(event, coverage.get(eventId) ?? [], language);
  const { event: words, reply } = wordsOf(language);
  const notes = [...(isMuted ? [reply.muted] : []), ...(isFollowed ? [words.yoursToo] : [])];
  const actions = isMuted
    ? card.actions.map((action) => toUnmute(action, words.unmute))
    : card.actions;
  return {
    ...card,
    blocks: withNotes(card.blocks, notes),
    actions: await keepAllowed(actions, { ...viewer, subscribeBy: deps.subscribeBy }),
  };
}

/** Notes stand in the line of the source, which is never folded away. */
function withNotes(blocks: readonly Block[], notes: readonly string[]): Block[] {
  const at = blocks.findIndex(({ kind }) => kind === "context");
  return blocks.map((block, index) =>
    index === at && block.kind === "context"
      ? { ...block, text: [block.text, ...notes].join(" · ") }
      : block,
  );
}

const toUnmute = (action: Action, label: string): Action =>
  action.command.startsWith("mute ")
    ? { ...action, label, command: `un${action.command}` }
    : action;

async function keepAllowed(
  actions: readonly Action[],
  right: Viewer & { subscribeBy: SubscribeBy },
): Promise<Action[]> {
  const decided = await Promise.all(
    actions.map(({ command }) => decideRight(parseCommand(command), right)),
  );
  return actions.filter((_, index) => decided[index]?.may);
}

async function isMutedIn(deps: Deps, place: ChannelRef, event: EventView): Promise<boolean> {
  const channel = await deps.channels.find(place);
  const muted = channel ? await deps.mutes.list(channel.id) : [];
  return muted.some((one) => isOf(one, event));
}

const isOf = (muted: Muted, { kind, pledge }: EventView): boolean =>
  muted.of === "kind" ? muted.kind === kind : muted.pledgeId === pledge?.id;

async function isFollowedIn(deps: Deps, place: ChannelRef, event: EventView): Promise<boolean> {
  const channel = await deps.channels.find(place);
  const followed = channel ? await deps.subscriptions.list({ channelId: channel.id }) : [];
  return followed.some(
    (one) => one.state === "active" && decideFilter(toMatchable(event), one).passes,
  );
}
