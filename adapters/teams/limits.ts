/** What Teams takes. Each limit with the page that states it. */

/**
 * Bytes of a whole bot message as UTF-16, envelope included. Microsoft has raised the figure since (40 KB, then
 * 100 KB); the oldest is kept, as tenants differ.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/format-your-bot-messages
 */
export const MAX_MESSAGE_BYTES = 28 * 1024;
/** Of these, what addresses, ids and tokens around the content may take. */
export const ENVELOPE_BYTES = 2 * 1024;

/** https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content */
export const MAX_CITATIONS = 20;
export const MAX_CITATION_TITLE_CHARS = 80;
export const MAX_CITATION_ABSTRACT_CHARS = 160;

/** Persons who are shown a view of their own. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/universal-actions-for-adaptive-cards/work-with-universal-actions-for-adaptive-cards */
export const MAX_REFRESH_USERS = 60;

/** Buttons that stand in a row; the others go into its menu. https://learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-reference */
export const MAX_PRIMARY_ACTIONS = 6;

/** Of suggested actions. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/prompt-suggestions */
export const MAX_SUGGESTED_ACTIONS = 3;

/** Between two requests of a stream. https://learn.microsoft.com/microsoftteams/platform/bots/streaming-ux */
export const STREAM_GAP_MS = 1_000;
/** After that a stream takes no end any more; a little below the two minutes of the same page. */
export const MAX_STREAM_MS = 115_000;

/** A number of requests that may be made in any window of that length. */
export interface RateLimit {
  requests: number;
  windowMs: number;
}

/** Messages to one conversation. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
export const CONVERSATION_LIMITS: readonly RateLimit[] = [
  { requests: 7, windowMs: 1_000 },
  { requests: 8, windowMs: 2_000 },
  { requests: 60, windowMs: 30_000 },
  { requests: 1_800, windowMs: 3_600_000 },
];

/** All requests of one app to one tenant, by the same page. */
export const TENANT_LIMITS: readonly RateLimit[] = [{ requests: 50, windowMs: 1_000 }];

/** The gap at which the limit of 30 s is kept in the long run; that of an hour is kept beside it. */
export const CONVERSATION_GAP_MS = 500;

/**
 * How long a post whose answer did not come may still be on its way: the connector gives up a request after
 * 15 s. https://learn.microsoft.com/azure/bot-service/bot-service-troubleshoot-general-problems
 */
export const LATE_ARRIVAL_MS = 30_000;

/** Messages of one page of Graph, the most that it gives. https://learn.microsoft.com/graph/api/channel-list-messages */
export const GRAPH_PAGE_MESSAGES = 50;
/** A message is looked for among those since then: no wait between two tries is longer. */
export const GRAPH_LOOK_BACK_MS = 24 * 60 * 60_000;
export const MAX_GRAPH_PAGES = 10;
/** For one page. */
export const GRAPH_TIMEOUT_MS = 5_000;

/** How long an invoke (button, dialog, search) may take. https://learn.microsoft.com/microsoftteams/platform/bots/how-to/conversations/send-proactive-messages */
export const INVOKE_TIMEOUT_MS = 10_000;

/** Of a message extension: how many results are shown at once. https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search */
export const MAX_SEARCH_RESULTS = 25;
