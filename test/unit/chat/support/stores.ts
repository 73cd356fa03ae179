import { isDeepStrictEqual } from "node:util";
import type { Question } from "../../../../src/answer/answer.ts";
import type { CommandDeps } from "../../../../src/chat/handle.ts";
import { trouble } from "../../../../src/chat/words/trouble-words.ts";
import { extract } from "../../../../src/extract/extract.ts";
import type { LastTold, Telling } from "../../../../src/store/types/digest.ts";
import type { NewFeedback } from "../../../../src/store/types/feedback.ts";
import type { Muted } from "../../../../src/store/types/mute.ts";
import type { Channel, Subscription } from "../../../../src/store/types/subscription.ts";
import { subscription as toSubscription } from "./subscription.ts";
import { event, evidence, pledge } from "./views.ts";

export const nowAt = "2025-11-16T09:00:00.000Z";
export const channel: Channel = {
  id: "ch1",
  platform: "console",
  workspaceId: "local",
  externalId: "console",
  name: null,
  reference: null,
};

/** Stores of this process, as far as the handler uses them. */
export function createStores() {
  const state = {
    asked: [] as Question[],
    history: new Map<string, string[]>(),
    subscriptions: [] as Subscription[],
    feedback: [] as NewFeedback[],
    tellings: [] as Telling[],
    lastTold: null as LastTold | null,
    mutes: [] as Muted[],
    workspaces: 1,
  };
  const deps: CommandDeps = {
    answer: async (question) => {
      state.asked.push(question);
      const citations = [{ ...evidence(), number: 1 }];
      const card = {
        title: "Answer",
        verdict: question.text,
        blocks: [],
        citations,
        actions: [],
      };
      return { text: "", card, citations, abstained: false };
    },
    register: {
      pledges: async () => [pledge(), pledge({ id: "p2", lifecycle: "withdrawn" })],
      companiesOf: async () => [],
      statements: async () => ({ statements: [], changes: [] }),
    },
    articles: { get: async () => null },
    addSource: async (url) => ({
      ...{ kind: "added", name: "Example press", url, form: "feed", language: "German" },
      ...{ newest: ["News of today"], interval: "6 h", isKnown: false },
    }),
    readLink: async (url) => ({
      ok: false,
      trouble: trouble("notRead", url, {
        ...{ reason: "gone", host: "news.example", status: null, message: "The page is gone." },
      }),
    }),
    extract: async (input) => extract(input),
    events: {
      get: async (id) => (id === "evt_0001" ? event() : null),
      list: async () => [event(), event({ id: "evt_2", kind: "milestone", pledge: null })],
    },
    subscriptions: {
      upsertChannel: async (place) => ({ ...place, id: `of ${place.externalId}` }),
      channel: async (id) => ({ ...channel, id, name: "fleet" }),
      add: async (wanted, createdAt) => {
        const id = `s${state.subscriptions.length + 1}`;
        const added = toSubscription({ ...wanted, id, createdAt });
        state.subscriptions.push(added);
        return added;
      },
      list: async ({ channelId, state: wanted }) =>
        state.subscriptions.filter(
          (one) => one.channelId === channelId && (wanted === undefined || one.state === wanted),
        ),
      remove: async (id) => {
        state.subscriptions = state.subscriptions.filter((one) => one.id !== id);
        return true;
      },
      update: async (id, change) => {
        state.subscriptions = state.subscriptions.map((one) =>
          one.id === id ? { ...one, ...change } : one,
        );
      },
    },
    mutes: {
      add: async (_, muted) => {
        const isNew = !state.mutes.some((one) => isDeepStrictEqual(one, muted));
        if (isNew) state.mutes.push(muted);
        return isNew;
      },
      list: async () => state.mutes,
      remove: async (_, muted) => {
        const before = state.mutes.length;
        state.mutes = state.mutes.filter((one) => !isDeepStrictEqual(one, muted));
        return state.mutes.length < before;
      },
    },
    digests: {
      tellings: async () => state.tellings,
      lastEnds: async () => new Map(),
      lastTold: async () => state.lastTold,
    },
    conversations: {
      history: async (thread, limit) => (state.history.get(thread) ?? []).slice(-limit),
      append: async (thread, _, question) => {
        state.history.set(thread, [...(state.history.get(thread) ?? []), question]);
      },
      lastAskedAt: async (thread) => (state.history.has(thread) ? nowAt : null),
    },
    channels: { countWorkspaces: async () => state.workspaces },
    accept: async () => ({ ok: true, eventId: "evt_0001", channels: 1 }),
    reject: async (id) => ({ ok: false, trouble: trouble("decidedAlready", id, "rejected") }),
    feedback: {
      list: async () =>
        state.feedback.map((entry, index) => ({
          ...{ ...entry, id: `fbk_000${index}`, givenAt: nowAt, note: null, decidedAt: null },
        })),
      add: async (entry, givenAt) => {
        state.feedback.push(entry);
        return { ...entry, id: "fbk_1", givenAt, note: null, decidedAt: null };
      },
    },
    sources: {
      yields: async () => [{ sourceId: "src1", itemsAWeek: 3.5, claimsAWeek: 1 }],
      list: async () => [
        {
          id: "src1",
          kind: "feed",
          url: "https://news.example/feed",
          name: "Motor Daily",
          company: null,
          selector: null,
          movedFrom: null,
          state: "active",
          etag: null,
          lastModified: null,
          bodyHash: null,
          lastPolledAt: null,
          language: null,
          rhythm: null,
          lastSuccessAt: null,
          nextPollAt: nowAt,
          failures: 0,
          lastError: null,
          ownerChannelId: null,
        },
      ],
    },
  };
  return { state, deps };
}
