import type { ActionsBlock, Button, InputBlock, ModalView } from "@slack/types";
import { expect } from "vitest";
import type { Desk } from "../../../src/chat/desk.ts";
import type { Role } from "../../../src/chat/incoming.ts";
import type { SlackApiMessage } from "../../support/slack-api.ts";
import { BOT_USER, openSlackApp } from "../../support/slack-app.ts";
import { findBrokenRules, textsOf } from "../../support/slack-rules.ts";
import type { PlatformDriver, Where } from "./driver.ts";
import { describePlatform } from "./scenarios.ts";

const CHANNELS: Readonly<Record<Where, string>> = { channel: "C01GEN", direct: "D01ALICE" };
/** Longest wait for an event to get to the desk. */
const PATIENCE_MS = 60_000;

/** Slack over HTTP with its own libraries, on a stand-in of its Web API. */
async function createSlackDriver(): Promise<PlatformDriver> {
  const app = await openSlackApp();
  const { api, adapter } = app;
  let user = "U01ALICE";
  let asked = 0;
  let count = 0;
  /** Slack's answer to an event says nothing of what comes after: the desk is asked, then all is answered. */
  const settled = async (send: () => Promise<unknown>) => {
    const before = asked;
    const answer = await send();
    await expect.poll(() => asked, { timeout: PATIENCE_MS }).toBeGreaterThan(before);
    await adapter.idle();
    return answer;
  };
  const messagesIn = (where: Where) =>
    api.messages.filter(({ channel }) => channel === CHANNELS[where]);
  const interact = (payload: Record<string, unknown>, where: Where) =>
    app.interact({
      ...{ user: { id: user, team_id: "T01TEST" }, channel: { id: CHANNELS[where] } },
      ...payload,
    });
  return {
    port: adapter.port,
    start: (desk) => adapter.start(counting(desk, () => (asked += 1))),
    stop: app.stop,
    become(role: Role) {
      user = role === "admin" ? "U09ROOT" : "U01ALICE";
      api.answers["users.info"] = { user: { id: user, is_admin: role === "admin" } };
    },
    async say({ text, where, thread, eventId }) {
      count += 1;
      const said = {
        ...{ channel: CHANNELS[where], user, ts: `${count}.1` },
        ...(thread === undefined ? {} : { thread_ts: `${thread}.1` }),
      };
      const event =
        where === "channel"
          ? { ...said, type: "app_mention", text: `<@${BOT_USER}> ${text}` }
          : { ...said, type: "message", channel_type: "im", text };
      const id = eventId === undefined ? {} : { event_id: eventId };
      await settled(() => app.event(event, id));
    },
    async press(label, where) {
      const buttons = messagesIn(where).flatMap((message) =>
        buttonsOf(message).map((button) => ({ button, message })),
      );
      const found = buttons.findLast(({ button }) => button.text.text === label);
      if (!found) throw new Error(`no button "${label}"`);
      const { button, message } = found;
      const payload = {
        ...{ type: "block_actions", message },
        container: { type: "message", message_ts: message.ts, channel_id: message.channel },
        actions: [{ ...button, action_ts: String(++count) }],
      };
      await settled(() => interact(payload, where));
    },
    async fillForm(fields, where) {
      await settled(() => app.command("subscribe", { channel_id: CHANNELS[where], user_id: user }));
      const { view } = api.calls.findLast(({ method }) => method === "views.open")?.args ?? {};
      const modal = view as ModalView;
      const values = modal.blocks
        .filter((block): block is InputBlock => block.type === "input")
        .map(toFilled(fields));
      await settled(() =>
        interact(
          {
            type: "view_submission",
            view: { ...modal, id: `V${++count}`, state: { values: Object.fromEntries(values) } },
          },
          where,
        ),
      );
    },
    async added(eventId) {
      const joined = { channel: CHANNELS.channel, user: BOT_USER, inviter: user };
      const id = eventId === undefined ? {} : { event_id: eventId };
      await settled(() => app.event({ type: "member_joined_channel", ...joined }, id));
    },
    async lost(loss) {
      const type = {
        ...{ removed: "channel_left", archived: "channel_archive", deleted: "channel_deleted" },
      }[loss];
      await settled(() => app.event({ type, channel: CHANNELS.channel }));
    },
    async shown(where) {
      const messages = messagesIn(where);
      for (const message of messages) expect(findBrokenRules(message)).toEqual([]);
      return messages.map(({ text, blocks }) => {
        const { plain, mrkdwn } = textsOf(blocks);
        return [text, ...plain, ...mrkdwn].join("\n");
      });
    },
  };
}

/** The desk, telling of each thing that it is asked. */
const counting = (desk: Desk, tell: () => void): Desk =>
  Object.fromEntries(
    Object.entries(desk).map(([name, ask]) => [
      name,
      async (...args: unknown[]) => {
        try {
          return await (ask as (...given: unknown[]) => Promise<unknown>)(...args);
        } finally {
          tell();
        }
      },
    ]),
  ) as unknown as Desk;

const buttonsOf = ({ blocks }: SlackApiMessage): Button[] =>
  (blocks as ActionsBlock[])
    .filter(({ type }) => type === "actions")
    .flatMap(({ elements }) => elements as Button[]);

/** What a modal's field holds when it is sent: what a person chose, else what it began with. */
const toFilled =
  (fields: Readonly<Record<string, unknown>>) =>
  ({ block_id = "", element }: InputBlock): [string, Record<string, unknown>] => {
    const chosen = fields[block_id];
    const { type, initial_option, initial_options, initial_time } = element as {
      type: string;
      initial_option?: { value: string };
      initial_options?: { value: string }[];
      initial_time?: string;
    };
    const value = {
      multi_external_select: () => ({
        selected_options: Array.isArray(chosen)
          ? chosen.map((one) => ({ value: one }))
          : (initial_options ?? []),
      }),
      external_select: () => ({
        selected_option: chosen === undefined ? initial_option : { value: chosen },
      }),
      timepicker: () => ({ selected_time: chosen ?? initial_time ?? null }),
    };
    const read =
      value[type.replace("static", "external") as keyof typeof value] ??
      (() => ({ value: chosen ?? null }));
    return [block_id, { [block_id]: read() }];
  };

describePlatform("Slack", createSlackDriver);
