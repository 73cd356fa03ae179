import type { WebClient } from "@slack/web-api";
import type { Person, Place, Role } from "../../src/chat/incoming.ts";
import type { Log } from "../../src/shared/log.ts";
import { type Team, toChannelRef } from "./place.ts";

/** Who said something, as the desk wants to know it. */
export type PersonOf = (
  client: WebClient,
  who: { userId: string; team: Team; place: Place },
) => Promise<Person>;

/** A profile is asked for again after that, and one of which Slack did not say all after this. */
const FRESH_MS = 60 * 60_000;
const PARTIAL_FRESH_MS = 60_000;
const MAX_PROFILES = 10_000;

interface Profile {
  directId: string | null;
  timeZone: string | null;
  language: "en" | "zh" | null;
  isAdmin: boolean;
  /** Until when it counts. */
  freshUntilMs: number;
}

/** Profiles that Slack told are kept for an hour, so that asking costs no call each time. What Slack does not say is null. */
export function createPeople({ log, nowMs }: { log: Log; nowMs: () => number }): PersonOf {
  const profiles = new Map<string, Promise<Profile>>();
  return async (client, { userId, team, place }) => {
    const key = `${team.teamId} ${userId}`;
    const kept = await profiles.get(key);
    const isFresh = kept !== undefined && nowMs() < kept.freshUntilMs;
    const asked = isFresh ? Promise.resolve(kept) : readProfile(client, { userId, log, nowMs });
    if (!isFresh) {
      if (profiles.size >= MAX_PROFILES) profiles.clear();
      profiles.set(key, asked);
    }
    const profile = await asked;
    const directId = place.isDirect ? place.externalId : profile.directId;
    return {
      id: userId,
      direct: directId === null ? null : toChannelRef(team, directId),
      timeZone: profile.timeZone,
      language: profile.language,
      role: () => readRole(client, { userId, place, isAdmin: profile.isAdmin }),
    };
  };
}

async function readProfile(
  client: WebClient,
  { userId, log, nowMs }: { userId: string; log: Log; nowMs: () => number },
): Promise<Profile> {
  const [info, direct] = await Promise.allSettled([
    client.users.info({ user: userId, include_locale: true }),
    client.conversations.open({ users: userId }),
  ]);
  for (const one of [info, direct])
    if (one.status === "rejected") log.warn({ err: one.reason }, "slack: a profile is not told");
  const isWhole = info.status === "fulfilled" && direct.status === "fulfilled";
  const user = info.status === "fulfilled" ? info.value.user : undefined;
  return {
    directId: direct.status === "fulfilled" ? (direct.value.channel?.id ?? null) : null,
    timeZone: user?.tz ?? null,
    language: toLanguage(user?.locale),
    isAdmin: (user?.is_admin ?? false) || (user?.is_owner ?? false),
    freshUntilMs: nowMs() + (isWhole ? FRESH_MS : PARTIAL_FRESH_MS),
  };
}

function toLanguage(locale: string | undefined): Profile["language"] {
  if (locale === undefined) return null;
  if (locale.startsWith("zh")) return "zh";
  return locale.startsWith("en") ? "en" : null;
}

/** Slack tells apps who made a channel, not who else manages it. */
async function readRole(
  client: WebClient,
  { userId, place, isAdmin }: { userId: string; place: Place; isAdmin: boolean },
): Promise<Role> {
  if (isAdmin) return "admin";
  const { channel } = await client.conversations.info({ channel: place.externalId });
  return channel?.creator === userId ? "manager" : "member";
}
