import type { EventKind } from "../../pledge/event.ts";
import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";

/** Where a word of a subscription may end. */
export const END = "(?=$|[\\s,;，；、])";

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})${END}`, "i");

/** Words for kinds of event; of two that begin alike the longer stands first. */
export const KIND_WORDS: readonly [EventKind, RegExp][] = [
  ["pledge_quiet", whole("(?:pledges? )?gone quiet|quiet|silen(?:ce|ces|t)|pledge_quiet")],
  [
    "pledge_achieved",
    whole(
      "(?:achieved|reached|fulfilled|met)(?: pledges?| targets?)?|achievements?|pledges? reached|pledge_achieved",
    ),
  ],
  [
    "pledge_changed",
    whole("(?:pledge |changed )?(?:changes?|changed|revisions?)(?: pledges?)?|pledge_changed"),
  ],
  ["pledge_due", whole("(?:passed |missed )?deadlines?(?: passed)?|due|pledge_due")],
  ["milestone", whole("milestones?")],
  ["pledge_new", whole("(?:new )?(?:pledges?|targets?|goals?)|pledge_new")],
];

/** A kind of event in a sentence: several of them, as it is said back. */
export const KIND_PHRASES: Readonly<Record<EventKind, string>> = {
  pledge_new: "new pledges",
  milestone: "milestones",
  pledge_achieved: "reached pledges",
  pledge_changed: "changes",
  pledge_due: "passed deadlines",
  pledge_quiet: "pledges gone quiet",
};

/** Words for grades of sources. */
export const GRADE_WORDS: readonly [EvidenceGrade, string][] = [
  [
    "regulator_or_auditor",
    "(?:a |the )?(?:regulators?(?: or auditors?)?|auditors?|regulator_or_auditor)",
  ],
  [
    "company_release",
    "(?:a |the )?(?:company(?: press)? releases?|press releases?|company_release)",
  ],
  ["trade_press", "(?:the )?trade[ _]press"],
  ["general_press", "(?:the )?general[ _]press"],
  ["unknown", "(?:an )?unknown(?: sources?)?"],
  ["machine_translation", "(?:a )?machine[ _]translations?"],
];

export const WEEKDAYS: readonly string[] = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

/** Everything that has no name of its own: for "did you mean". */
export const GRAMMAR_WORDS: readonly string[] = [
  ...["all", "everything", "only", "except", "without", "mentioning", "history"],
  ...["milestones", "pledges", "changes", "deadlines", "achievements", "silences"],
  ...["english", "chinese", "instantly", "daily", "weekly", "digest", "quiet", "evidence"],
  ...WEEKDAYS.map((day) => day.toLowerCase()),
];

/** Minutes after midnight as a clock shows them: `9:00`. */
export const toClock = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
