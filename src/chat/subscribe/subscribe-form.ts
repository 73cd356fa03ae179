import { z } from "zod";
import { companyById } from "../../pledge/companies.ts";
import { EventKind } from "../../pledge/event.ts";
import { EvidenceGrade } from "../../pledge/evidence-grade.ts";
import { Metric } from "../../pledge/metric.ts";
import type {
  FollowedBrand,
  Subscription,
  SubscriptionTerms,
} from "../../store/types/subscription.ts";
import type { FormWords } from "../words/form-words.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles } from "../words/trouble-words.ts";
import { findTimeZone } from "./schedule.ts";
import type { SubscribeRequest } from "./subscribe.ts";
import type { Options } from "./subscribe-options.ts";
import { sayBeyondForm } from "./subscribe-say.ts";
import { decideOptions } from "./subscribe-settle.ts";
import { toClock } from "./subscribe-words.ts";
import { suggestTimeZones } from "./subscribe-zones.ts";

/**
 * The fields of a form for a subscription, as text and lists of option values (see `subscribe-menus.ts`).
 * An empty list means all.
 */
export interface SubscribeForm {
  /** `bmw` for a company with all its brands, `bmw/MINI` for one brand. */
  companies: string[];
  kinds: string[];
  metrics: string[];
  regions: string[];
  delivery: SubscriptionTerms["delivery"];
  /** `09:00`: when a digest comes. */
  at: string;
  /** `1` (Monday) to `7`, of a weekly digest. */
  weekday: string;
  /** IANA name. */
  timeZone: string;
  /** `22:00`; both empty without quiet hours. */
  quietFrom: string;
  quietTo: string;
  /** Weakest source; empty for any. */
  minGrade: string;
  language: SubscriptionTerms["language"];
  /** What this subscription has that a form cannot show, in words; it is kept. Empty where there is none. */
  kept: string;
}

export type FormField = Exclude<keyof SubscribeForm, "kept">;

export type FormOutcome =
  | { ok: true; request: SubscribeRequest }
  /** What is wrong, by field, in a sentence for the person. */
  | { ok: false; problems: { field: FormField; message: string }[] };

const text = z.string().trim().catch("");
/** Some platforms join the chosen values with commas. */
const list = z
  .preprocess(
    (value) => (typeof value === "string" ? value.split(",") : value),
    z.array(text).catch([]),
  )
  .transform((values) => [...new Set(values.filter((value) => value !== ""))]);

const Sent = z.object({
  ...{ companies: list, kinds: list, metrics: list, regions: list },
  ...{ delivery: text, at: text, weekday: text, timeZone: text },
  ...{ quietFrom: text, quietTo: text, minGrade: text, language: text },
});
type Sent = z.infer<typeof Sent>;

/**
 * The request that a form makes, the same that typing it would make. What a form does not show is taken
 * from `before`, the subscription that is changed. Never throws.
 */
export function formToSubscribe(form: unknown, before: Subscription | null): FormOutcome {
  const parsed = Sent.safeParse(form);
  const sent = parsed.success ? parsed.data : Sent.parse({});
  const problems: { field: FormField; message: string }[] = [];
  const fail = (field: FormField, message: string) => void problems.push({ field, message });
  const words = wordsOf(toLanguage(sent));
  const say = words.form.problems;
  const saying: Saying = { fail, say };
  const options = toOptions(sent, before, saying);
  const who = toWho(sent.companies, saying);
  const clause = {
    ...who,
    kinds: toKnown(sent.kinds, EventKind, () => fail("kinds", say.kinds)),
    metrics: toKnown(sent.metrics, Metric, () => fail("metrics", say.metrics)),
    regions: sent.regions.filter((code) => {
      if (!REGION.test(code)) fail("regions", say.regions);
      return REGION.test(code);
    }),
    keywords: before?.keywords ?? [],
  };
  if (problems.length > 0) return { ok: false, problems };
  const settled = decideOptions(options);
  if ("problem" in settled)
    return {
      ok: false,
      problems: [{ field: "delivery", message: sayTroubles([settled.problem.trouble], words) }],
    };
  const { alternatives = [], except = [] } = before ?? {};
  return { ok: true, request: { ...clause, alternatives, except, ...settled.terms } };
}

const REGION = /^[A-Z]{2}$/;

/** The language that is chosen in a form that was sent in; null where it says none. */
export function readLanguage(form: unknown): SubscriptionTerms["language"] | null {
  const { language } = Sent.catch(Sent.parse({})).parse(form);
  return language === "zh" || language === "en" ? language : null;
}

/** Takes what is wrong with a field, and how it is said. */
interface Saying {
  fail: (field: FormField, message: string) => void;
  say: FormWords["problems"];
}

/** The form is told in the language that is chosen in it. */
const toLanguage = ({ language }: Sent): SubscriptionTerms["language"] =>
  language === "zh" ? "zh" : "en";

function toWho(values: readonly string[], { fail, say }: Saying) {
  const companies: string[] = [];
  const brands: FollowedBrand[] = [];
  for (const value of values) {
    const [companyId = "", ...rest] = value.split("/");
    const brand = rest.join("/");
    const company = companyById(companyId);
    if (company && brand === "") companies.push(companyId);
    else if (company?.brands.some(({ name }) => name === brand)) brands.push({ companyId, brand });
    else fail("companies", say.company(value));
  }
  return { companies, brands };
}

function toKnown<T extends string>(
  values: readonly string[],
  schema: z.ZodType<T>,
  fail: () => void,
): T[] {
  return values.flatMap((value) => {
    const parsed = schema.safeParse(value);
    if (!parsed.success) fail();
    return parsed.success ? [parsed.data] : [];
  });
}

/** What is filled in but says nothing for this way of telling (a time of alerts) is left aside. */
function toOptions(sent: Sent, before: Subscription | null, saying: Saying): Options {
  const { fail, say } = saying;
  const delivery = toDelivery(sent.delivery, saying);
  const quietHours = toQuietHours(sent, saying);
  const maxPerHour = delivery === "instant" ? (before?.maxPerHour ?? null) : null;
  const isDigest = delivery !== "instant";
  if (isDigest && quietHours !== null) fail("quietFrom", say.quietDigest);
  const hasTime = isDigest || (maxPerHour !== null && quietHours === null);
  const atMinutes = toMinutes(sent.at);
  if (hasTime && atMinutes === null) fail("at", say.time);
  const hasZone = hasTime || quietHours !== null;
  return {
    delivery,
    ...(hasTime && atMinutes !== null ? { atMinutes } : {}),
    ...(delivery === "weekly" ? toWeekday(sent.weekday, saying) : {}),
    ...(hasZone ? toTimeZone(sent.timeZone, saying) : {}),
    ...(quietHours === null ? {} : { quietHours }),
    ...(maxPerHour === null ? {} : { maxPerHour }),
    ...(isDigest && before?.tellsNothingNew ? { tellsNothingNew: true } : {}),
    ...toGrade(sent.minGrade, saying),
    ...(before !== null && before.baselineOn === null ? { hasHistory: true } : {}),
    language: toLanguage(sent),
  };
}

function toDelivery(value: string, { fail, say }: Saying): SubscriptionTerms["delivery"] {
  if (value === "instant" || value === "daily" || value === "weekly") return value;
  if (value !== "") fail("delivery", say.delivery);
  return "instant";
}

function toQuietHours({ quietFrom, quietTo }: Sent, { fail, say }: Saying) {
  if (quietFrom === "" && quietTo === "") return null;
  const fromMinutes = toMinutes(quietFrom);
  const to = toMinutes(quietTo);
  if (fromMinutes === null) fail("quietFrom", say.quietFrom);
  if (to === null) fail("quietTo", say.quietTo);
  if (fromMinutes === null || to === null) return null;
  if (fromMinutes === to) fail("quietTo", say.quietSame);
  return { fromMinutes, toMinutes: to };
}

function toWeekday(value: string, { fail, say }: Saying): Options {
  if (value === "") return {};
  if (!/^[1-7]$/.test(value)) fail("weekday", say.weekday);
  return { weekday: Number(value) };
}

function toTimeZone(value: string, { fail, say }: Saying): Options {
  if (value === "") return {};
  const timeZone = findTimeZone(value);
  if (timeZone !== null) return { timeZone };
  const [meant = "Europe/Berlin"] = suggestTimeZones(value);
  fail("timeZone", say.timeZone(value, meant));
  return {};
}

function toGrade(value: string, { fail, say }: Saying): Options {
  if (value === "") return {};
  const parsed = EvidenceGrade.safeParse(value);
  if (!parsed.success) fail("minGrade", say.grade);
  return parsed.success ? { minGrade: parsed.data } : {};
}

/** Minutes after midnight of `9:00` or `09:00`; null for what no clock shows. */
function toMinutes(value: string): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(value) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** An empty form: everything, as it happens, on the clock and in the language of who asks. */
export const newForm = (
  person: { timeZone: string | null; language: SubscribeForm["language"] | null } | null,
): SubscribeForm => ({
  ...{ companies: [], kinds: [], metrics: [], regions: [] },
  ...{ delivery: "instant", at: "09:00", weekday: "1" },
  timeZone: (person?.timeZone && findTimeZone(person.timeZone)) || "UTC",
  ...{ quietFrom: "", quietTo: "", minGrade: "" },
  language: person?.language ?? "en",
  kept: "",
});

/** A subscription as the form that would make it. */
export function subscriptionToForm(subscription: Subscription): SubscribeForm {
  const { companies, brands, kinds, metrics, regions, quietHours } = subscription;
  const { delivery, atMinutes, weekday, timeZone, minGrade, language } = subscription;
  return {
    companies: [...companies, ...brands.map(({ companyId, brand }) => `${companyId}/${brand}`)],
    ...{ kinds, metrics, regions, delivery },
    at: toTime(atMinutes),
    weekday: String(weekday),
    timeZone,
    quietFrom: quietHours === null ? "" : toTime(quietHours.fromMinutes),
    quietTo: quietHours === null ? "" : toTime(quietHours.toMinutes),
    minGrade: minGrade ?? "",
    language,
    kept: sayBeyondForm(subscription, language),
  };
}

const toTime = (minutes: number): string => toClock(minutes).padStart(5, "0");
