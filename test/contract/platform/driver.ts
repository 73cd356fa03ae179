import type { Desk, Loss } from "../../../src/chat/desk.ts";
import type { Role } from "../../../src/chat/incoming.ts";
import type { ChatPort } from "../../../src/chat/port.ts";
import type { SubscribeForm } from "../../../src/chat/subscribe/subscribe-form.ts";

/** A shared channel, or the direct message with the person who acts. */
export type Where = "channel" | "direct";

export interface Said {
  text: string;
  where: Where;
  /** A name for the thread it is said in; the place itself where absent. */
  thread?: string;
  /** The platform's id of the event; a new one where absent. */
  eventId?: string;
}

/**
 * An adapter under test with its platform, which may be a stand-in. What a person does goes in the way the
 * platform sends it, and what people see is read back from there. Each method resolves when all that the
 * adapter answers has arrived.
 */
export interface PlatformDriver {
  /** Which the bot posts alerts through. */
  port: ChatPort;
  /** Called once, before anything else happens. */
  start(desk: Desk): Promise<void>;
  stop(): Promise<void>;
  /** What the acting person may do from now on; a member at first. */
  become(role: Role): void;
  /** In a channel by whatever speaks to the bot there: a mention, a command. */
  say(said: Said): Promise<void>;
  /** Presses the first action with this label on the last message of the place that has it. */
  press(label: string, where: Where): Promise<void>;
  /** Opens the form to subscribe, fills in these fields, and sends it. */
  fillForm(fields: Partial<SubscribeForm>, where: Where): Promise<void>;
  /** The bot comes into the channel; the channel is lost to it. */
  added(eventId?: string): Promise<void>;
  lost(loss: Loss): Promise<void>;
  /** Texts of the messages that stand in the place, threads included, in the order of posting. */
  shown(where: Where): Promise<string[]>;
}
