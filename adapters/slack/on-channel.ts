import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Loss } from "../../src/chat/desk.ts";
import type { SlackDeps } from "./context.ts";
import { type TeamContext, toChannelRef, toPlace, toTeam } from "./place.ts";
import { postAnswer } from "./reply.ts";

/** What Slack tells of channels: the bot was invited or removed, a channel was archived, renamed or moved. */
export function onChannels(app: App, deps: SlackDeps): void {
  const { desk } = deps;
  app.event("member_joined_channel", async ({ event, body, context, client }) => {
    if (event.user !== context.botUserId) return;
    await deps.work("joined", async () => {
      const team = toTeam(context);
      const place = toPlace(team, event.channel);
      const { inviter } = event as { inviter?: string };
      const person =
        inviter === undefined
          ? null
          : await deps.personOf(client, { userId: inviter, team, place });
      const card = await desk.added({ place, person, eventId: body.event_id });
      if (card) await postAnswer(client, { channelId: event.channel, threadTs: null }, card);
    });
  });
  const lose = (loss: Loss) => {
    return ({ event, context }: { event: { channel: string }; context: TeamContext }) =>
      deps.work(loss, () => desk.lost(toChannelRef(toTeam(context), event.channel), loss));
  };
  app.event("channel_left", lose("removed"));
  app.event("group_left", lose("removed"));
  app.event("channel_archive", lose("archived"));
  app.event("group_archive", lose("archived"));
  app.event("channel_deleted", lose("deleted"));
  app.event("group_deleted", lose("deleted"));
  const regain = ({ event, context }: { event: { channel: string }; context: TeamContext }) =>
    deps.work("unarchived", () => desk.regained(toPlace(toTeam(context), event.channel)));
  app.event("channel_unarchive", regain);
  app.event("group_unarchive", regain);
  const rename = ({
    event,
    context,
  }: {
    event: { channel: { id: string; name: string } };
    context: TeamContext;
  }) =>
    deps.work("renamed", () =>
      desk.renamed(toPlace(toTeam(context), event.channel.id, event.channel.name)),
    );
  app.event("channel_rename", rename);
  app.event("group_rename", rename);
  // Shared with another workspace, a channel can get another id.
  app.event("channel_id_changed", ({ event, context, client }) =>
    deps.work("moved", async () => {
      const team = toTeam(context);
      const channel = event.new_channel_id;
      const name = await readName(client, channel);
      await desk.moved(toChannelRef(team, event.old_channel_id), toPlace(team, channel, name));
    }),
  );
}

/** A rename that was told under the other id meanwhile went unheard. Null where Slack does not say. */
async function readName(client: WebClient, channel: string): Promise<string | null> {
  const info = await client.conversations.info({ channel }).catch(() => null);
  return info?.channel?.name ?? null;
}
