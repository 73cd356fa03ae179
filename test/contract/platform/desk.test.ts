import { type Card, renderPlain } from "../../../src/chat/card.ts";
import type { Desk } from "../../../src/chat/desk.ts";
import type { Occasion, Place, Role } from "../../../src/chat/incoming.ts";
import { createMemoryPort } from "../../support/memory-port.ts";
import type { PlatformDriver, Where } from "./driver.ts";
import { describePlatform } from "./scenarios.ts";

/** No platform at all: cards go to the desk and come back as they are. */
async function createDeskDriver(): Promise<PlatformDriver> {
  const port = createMemoryPort();
  const shared = { platform: "web", workspaceId: "w1", reference: null } as const;
  const places: Record<Where, Place> = {
    channel: { ...shared, externalId: "c1", name: "fleet", isDirect: false },
    direct: { ...shared, externalId: "d1", name: null, isDirect: true },
  };
  let desk: Desk | null = null;
  let role: Role = "member";
  let count = 0;
  const atDesk = (): Desk => {
    if (!desk) throw new Error("not started");
    return desk;
  };
  const occasion = (where: Where, eventId?: string): Occasion => {
    count += 1;
    const person = {
      ...{ id: "u1", direct: places.direct, timeZone: null, language: null },
      role: async () => role,
    };
    return { place: places[where], person, eventId: eventId ?? `event-${count}` };
  };
  const show = (where: Where, card: Card | null) => {
    if (card)
      port.arrived.push({
        channel: places[where].externalId,
        key: `said-${count}`,
        card,
        below: null,
      });
  };
  const cardsIn = (where: Where) =>
    port.arrived.filter(({ channel }) => channel === places[where].externalId);
  return {
    port,
    start: async (opened) => {
      desk = opened;
    },
    stop: async () => {},
    become: (next) => {
      role = next;
    },
    async say({ text, where, thread, eventId }) {
      const said = { ...occasion(where, eventId), text, thread: thread ?? null };
      show(where, await atDesk().say(said));
    },
    async press(label, where) {
      const actions = cardsIn(where).flatMap(({ card }) => card.actions);
      const action = actions.findLast((one) => one.label === label);
      if (!action) throw new Error(`no action "${label}"`);
      show(where, await atDesk().say({ ...occasion(where), text: action.command, thread: null }));
    },
    async fillForm(fields, where) {
      const form = await atDesk().form(occasion(where), null);
      const sent = await atDesk().submit(occasion(where), { ...form, ...fields }, null);
      show(where, sent?.ok ? sent.card : null);
    },
    added: async (eventId) => show("channel", await atDesk().added(occasion("channel", eventId))),
    lost: (loss) => atDesk().lost(places.channel, loss),
    shown: async (where) => cardsIn(where).map(({ card }) => renderPlain(card)),
  };
}

describePlatform("the desk itself", createDeskDriver);
