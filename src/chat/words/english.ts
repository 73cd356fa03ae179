import { companyById } from "../../pledge/companies.ts";
import { METRIC_NAMES } from "../../pledge/metric-names.ts";
import { toTitle } from "../../pledge/title.ts";
import { GRADE_NAMES } from "../filter-grade.ts";
import { regionName } from "../filter-region.ts";
import { KIND_PHRASES, WEEKDAYS } from "../subscribe-words.ts";
import type { Words } from "./words.ts";

const company = (id: string): string => companyById(id)?.name ?? id;

const count = (amount: number, noun: string): string =>
  `${amount} ${amount === 1 ? noun : noun.replace(/^(pledge|milestone|deadline|new pledge|alert|event|digest)/, "$1s")}`;

export const ENGLISH: Words = {
  events: {
    pledge_new: "new pledge",
    milestone: "milestone",
    pledge_achieved: "pledge reached",
    pledge_changed: "pledge changed",
    pledge_due: "deadline passed",
    pledge_quiet: "gone quiet",
  },
  changes: {
    announced: "pledge changed",
    reaffirmed: "pledge said again",
    strengthened: "pledge strengthened",
    weakened: "pledge weakened",
    delayed: "pledge delayed",
    "brought-forward": "pledge brought forward",
    withdrawn: "pledge withdrawn",
    superseded: "pledge replaced",
  },
  company,
  followed: ({ companyId, brand }) => brand ?? company(companyId),
  metric: (metric) => METRIC_NAMES[metric].label.en,
  region: regionName,
  grades: GRADE_NAMES,
  title: (said) => toTitle(said),
  day: (on) => on,
  time: (local) => local,
  colon: ": ",
  comma: ", ",
  semicolon: "; ",
  stop: " ",
  remark: (text) => ` (${text})`,
  event: {
    due: (text) => `${text}: the year is over and nothing was heard`,
    quiet: (text) => `${text}: no report for eighteen months`,
    since: (on) => `Since ${on}; no article says so, the register's dates do`,
    coverage: (outlets, more) =>
      `; also reported by ${outlets}${more > 0 ? ` and ${more} more` : ""}`,
    differ: (texts) => `Sources differ: ${texts}`,
    evidence: "Evidence",
    pledge: "Pledge",
    corrected: (on) => `Corrected on ${on} after a review of the source.`,
    withdrawn: (on) => `Withdrawn on ${on}: the source does not say this`,
    mutePledge: "Mute pledge",
    muteKind: (kind) => `Mute ${kind}`,
    wrong: "Wrong?",
  },
  digest: {
    daily: (from, to, zone) => `Daily digest, ${from} to ${to} ${zone}`,
    weekly: (from, to, zone) => `Weekly digest, ${from} to ${to} ${zone}`,
    heldBack: (from, to, zone) => `Held back until now, ${from} to ${to} ${zone}`,
    span: (from, to) => `Digest, ${from} to ${to}`,
    nothing: "Nothing new.",
    nothingFresh: "Nothing that was not told before.",
    told: (texts) => `told before: ${texts}`,
    more: (more) => `and ${more} more`,
    moreCompanies: (more) => `and ${more} more companies`,
    moreKnown: (more) => `${more} more`,
    unchanged: (standing) => `${count(standing, "pledge")} unchanged`,
    count,
  },
  preview: {
    title: (from, to) => `Preview, ${from} to ${to}`,
    nothing: "Nothing would have come.",
    brought: (summary) => `It would have brought ${summary}.`,
    none: "This channel follows nothing yet.",
    alerts: (alerts) => count(alerts, "alert"),
    digests: (events, digests) => `${count(events, "event")} in ${count(digests, "digest")}`,
    subscribe: "Subscribe",
    try: "Try",
  },
  stopped: {
    title: (channel) => `${channel} takes no more messages`,
    verdict: (reason) => `Stopped, as ${reason}.`,
    reasons: {
      auth: "the platform no longer accepts the bot's login",
      not_found: "there is no such channel any more, or the bot was taken out of it",
      forbidden: "the bot may not write there",
      too_many_attempts: "the platform failed at every try for half a day",
      removed: "the bot was taken out of it",
      archived: "it was archived",
      deleted: "it was deleted",
      uninstalled: "the bot was uninstalled",
    },
    otherReason: (reason) => `the platform says: ${reason}`,
    waiting: (waiting) =>
      waiting === 0
        ? "No message waits."
        : `${waiting} ${waiting === 1 ? "message waits" : "messages wait"} for it.`,
    lost: "Alerts of what happens until it goes on are not sent later; digests catch up.",
    mend: (command) => `When it is mended, say here: ${command}`,
    resume: "Resume",
  },
  form: {
    instant: "As it happens",
    daily: "In a daily digest",
    weekly: "In a weekly digest",
  },
  subscription: {
    everything: "Everything",
    or: " or ",
    and: " and ",
    otherwise: "; or ",
    comma: ", ",
    blank: " ",
    kinds: KIND_PHRASES,
    only: (kinds) => `only ${kinds}`,
    of: (who) => `of ${who}`,
    about: (metrics) => `about ${metrics}`,
    in: (regions) => `in ${regions}`,
    mentioning: (words) => `mentioning ${words}`,
    except: (what) => `but not ${what}`,
    grade: (name) => `with evidence of ${name} or better`,
    daily: (time) => `daily at ${time}`,
    weekly: (day, time) => `weekly on ${day} at ${time}`,
    weekdays: WEEKDAYS,
    instant: "as it happens",
    quiet: (from, to, zone) => `quiet from ${from} to ${to} ${zone}`,
    limit: (limit) => `at most ${limit} an hour`,
    rest: (time) => `the rest daily at ${time}`,
    evenNothing: "even when nothing is new",
    history: "with history",
    language: "in Chinese",
  },
};
