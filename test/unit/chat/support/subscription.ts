import type { Clause, Subscription } from "../../../../src/store/types/subscription.ts";

/** A clause that everything fits. */
export const clause = (change: Partial<Clause> = {}): Clause => ({
  companies: [],
  brands: [],
  kinds: [],
  metrics: [],
  regions: [],
  keywords: [],
  ...change,
});

/** A subscription to everything as it happens, with the defaults of the store. */
export const subscription = (change: Partial<Subscription> = {}): Subscription => ({
  id: "s1",
  channelId: "ch1",
  ...clause(),
  alternatives: [],
  except: [],
  minGrade: null,
  delivery: "instant",
  atMinutes: 540,
  weekday: 1,
  timeZone: "UTC",
  quietHours: null,
  maxPerHour: null,
  tellsNothingNew: false,
  language: "en",
  ownerChannelId: null,
  mutes: [],
  baselineOn: null,
  state: "active",
  pausedUntil: null,
  resumedAt: null,
  createdAt: "2025-01-01T00:00:00.000Z",
  ...change,
});
