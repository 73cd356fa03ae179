import { readWord, suggestCompanies } from "../answer/answer.ts";
import { EventKind } from "../pledge/event.ts";
import type { Metric } from "../pledge/metric.ts";
import type { Subscription } from "../store/types/subscription.ts";
import { companyName } from "./event-words.ts";

/** What is to be followed; empty lists mean all. */
export interface SubscribeRequest {
  companies: string[];
  kinds: EventKind[];
  metrics: Metric[];
  regions: string[];
  delivery: Subscription["delivery"];
  /** Alerts on what was registered before too. */
  history: boolean;
}

export type SubscribeParse =
  | { ok: true; request: SubscribeRequest }
  | { ok: false; message: string; suggestions: string[] };

const MAX_WORDS = 5;

/** A part of the grammar: reads some of the words, or says why it cannot. */
type Part = (
  words: string,
  draft: Draft,
) => { read: true } | { read: false; problem?: { message: string; suggestions: string[] } };

interface Draft extends SubscribeRequest {
  isAll: boolean;
}

/**
 * Reads `bmw, baic only milestones and changes daily`: companies (or `all`), kinds of event, metrics,
 * places (`in China`), and how it is delivered. Every word must be understood.
 */
export function parseSubscribe(text: string): SubscribeParse {
  const words = text.split(/[\s,;，、]+/).filter((word) => word !== "");
  const draft: Draft = {
    companies: [],
    kinds: [],
    metrics: [],
    regions: [],
    delivery: "instant",
    history: false,
    isAll: false,
  };
  for (let at = 0; at < words.length; ) {
    const step = readLongest(words, at, draft);
    if (!step.ok) return step;
    at += step.length;
  }
  if (draft.companies.length === 0 && !draft.isAll)
    return {
      ok: false,
      message: "Say which companies to follow, or all of them.",
      suggestions: ["subscribe bmw, baic", "subscribe all"],
    };
  const { isAll: _, ...request } = draft;
  return { ok: true, request: { ...request, companies: [...new Set(request.companies)] } };
}

function readLongest(
  words: readonly string[],
  at: number,
  draft: Draft,
): { ok: true; length: number } | Extract<SubscribeParse, { ok: false }> {
  let problem: { message: string; suggestions: string[] } | null = null;
  for (let length = Math.min(MAX_WORDS, words.length - at); length > 0; length -= 1) {
    const candidate = words.slice(at, at + length).join(" ");
    for (const part of PARTS) {
      const result = part(candidate, draft);
      if (result.read) return { ok: true, length };
      problem ??= result.problem ?? null;
    }
  }
  return { ok: false, ...(problem ?? toUnknown(words[at] ?? "")) };
}

function toUnknown(word: string) {
  const names = suggestCompanies(word);
  return names.length > 0
    ? {
        message: `I do not know "${word}". Did you mean ${names.join(" or ")}?`,
        suggestions: names.map((name) => `subscribe ${name}`),
      }
    : {
        message: `I do not understand "${word}" in a subscription.`,
        suggestions: ["subscribe bmw", "subscribe bmw only milestones daily"],
      };
}

const KIND_WORDS: Readonly<Record<EventKind, RegExp>> = {
  pledge_new: /^(?:new )?(?:pledges?|targets?)$|^pledge_new$/,
  milestone: /^milestones?$/,
  pledge_achieved: /^(?:achieved|reached|achievements?|pledge_achieved)$/,
  pledge_changed: /^(?:changes?|changed|revisions?|pledge_changed)$/,
  pledge_due: /^(?:due|deadlines?|pledge_due)$/,
  pledge_quiet: /^(?:quiet|silence|pledge_quiet)$/,
};

const DELIVERY_WORDS: readonly [RegExp, Subscription["delivery"]][] = [
  [/^(?:instant(?:ly)?|immediately|live|as it happens|at once)$/, "instant"],
  [/^(?:daily|every day|each day|daily digest)$/, "daily"],
  [/^(?:weekly|every week|each week|weekly digest)$/, "weekly"],
];

const NOT_YET: readonly [RegExp, string][] = [
  [/^at \d{1,2}(?::\d{2})?(?: ?[ap]m)?$|^\d{1,2}(?::\d{2}|[ap]m)$/, "A time of day"],
  [/^[a-z_]+\/[a-z_/]+$|^utc$|^gmt$/, "A time zone"],
  [/^(?:except|not|without|but not|or)$/, "Leaving things out"],
  [/^(?:quiet hours|between \d{1,2})/, "Quiet hours"],
];

const CONNECTIVES =
  /^(?:to|only|just|and|about|on|for|of|the|in|from|with|news|events?|alerts?|updates?|companies|company|kinds?|digest|as|a|和|仅)$/;

const PARTS: readonly Part[] = [
  (words, draft) => {
    if (!/^(?:all|everything|everyone|all companies|全部|所有)$/i.test(words))
      return { read: false };
    draft.isAll = true;
    return { read: true };
  },
  (words, draft) => {
    if (!/^with history$/i.test(words)) return { read: false };
    draft.history = true;
    return { read: true };
  },
  (words, draft) => {
    const delivery = DELIVERY_WORDS.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
    if (delivery) draft.delivery = delivery;
    return { read: delivery !== undefined };
  },
  (words, draft) => {
    const kind = EventKind.options.find((one) => KIND_WORDS[one].test(words.toLowerCase()));
    if (kind && !draft.kinds.includes(kind)) draft.kinds.push(kind);
    return { read: kind !== undefined };
  },
  (words) => {
    const what = NOT_YET.find(([pattern]) => pattern.test(words.toLowerCase()))?.[1];
    if (!what) return { read: false };
    const message = `${what} ("${words}") cannot be set in a subscription yet.`;
    return { read: false, problem: { message, suggestions: ["subscribe bmw daily"] } };
  },
  (words) => ({ read: CONNECTIVES.test(words.toLowerCase()) }),
  readNamed,
];

function readNamed(words: string, draft: Draft): ReturnType<Part> {
  const word = readWord(words);
  if (!word) return { read: false };
  switch (word.kind) {
    case "metric":
      draft.metrics.push(...word.metrics.filter((metric) => !draft.metrics.includes(metric)));
      return { read: true };
    case "place":
      draft.regions.push(word.code);
      return { read: true };
    case "company":
      return readCompany(words, word, draft);
    default:
      return word satisfies never;
  }
}

/** A guessed name is asked back: a subscription to the wrong company is silence about the right one. */
function readCompany(
  words: string,
  {
    companyId,
    brand,
    name,
    isExact,
  }: { companyId: string; brand: string | null; name: string; isExact: boolean },
  draft: Draft,
): ReturnType<Part> {
  const owner = companyName(companyId);
  if (brand !== null) {
    const message = `${brand} is followed with its group, ${owner}.`;
    return { read: false, problem: { message, suggestions: [`subscribe ${companyId}`] } };
  }
  if (!isExact) {
    const message = `I do not know "${words}". Did you mean ${name}?`;
    return { read: false, problem: { message, suggestions: [`subscribe ${companyId}`] } };
  }
  draft.companies.push(companyId);
  return { read: true };
}
