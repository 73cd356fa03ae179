import { companyById } from "../pledge/companies.ts";
import type { EventKind, Lifecycle } from "../pledge/event.ts";
import { METRIC_NAMES } from "../pledge/metric-names.ts";
import type { EventView } from "../pledge/view.ts";
import { assertNever } from "../shared/never.ts";

/** What a kind of event is called. */
export const EVENT_NAMES: Readonly<Record<EventKind, string>> = {
  pledge_new: "new pledge",
  milestone: "milestone",
  pledge_achieved: "pledge reached",
  pledge_changed: "pledge changed",
  pledge_due: "deadline passed",
  pledge_quiet: "gone quiet",
};

const CHANGE_NAMES: Readonly<Record<Lifecycle, string>> = {
  announced: "pledge changed",
  reaffirmed: "pledge said again",
  strengthened: "pledge strengthened",
  weakened: "pledge weakened",
  delayed: "pledge delayed",
  "brought-forward": "pledge brought forward",
  withdrawn: "pledge withdrawn",
  superseded: "pledge replaced",
};

/** The company as readers know it; the id where the catalogue has none. */
export const companyName = (id: string): string => companyById(id)?.name ?? id;

/** What happened: `pledge weakened`. */
export const eventName = ({ kind, lifecycle }: Pick<EventView, "kind" | "lifecycle">): string =>
  kind === "pledge_changed" && lifecycle !== null ? CHANGE_NAMES[lifecycle] : EVENT_NAMES[kind];

/** What it happened to, with its figure, in one line. */
export function eventText(event: EventView): string {
  const subject = event.pledge?.title ?? event.milestone?.title;
  const text = subject ?? METRIC_NAMES[event.metric].label.en;
  switch (event.kind) {
    case "pledge_due":
      return `${text}: the year is over and nothing was heard`;
    case "pledge_quiet":
      return `${text}: no report for eighteen months`;
    case "pledge_new":
    case "milestone":
    case "pledge_achieved":
    case "pledge_changed":
      return text;
    default:
      return assertNever(event.kind);
  }
}

/** Importance of a kind of event, the most important first. */
export const EVENT_ORDER: readonly EventKind[] = [
  "pledge_changed",
  "pledge_due",
  "pledge_achieved",
  "pledge_new",
  "milestone",
  "pledge_quiet",
];
