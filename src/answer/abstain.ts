import type { Block, Card } from "../chat/card.ts";
import { STAGE_NAMES } from "../pledge/metric-names.ts";
import { toYearsText } from "./compose.ts";
import { companyName, metricName } from "./describe.ts";
import type { Fact } from "./fact.ts";
import { companiesOf, type Query } from "./query.ts";
import { isNearMetric, type Resolved } from "./resolve.ts";

const MAX_NEAREST = 6;

/**
 * "I have nothing on that": what was looked for, what is nearest, and how to ask. It names no figure,
 * so that nobody takes the nearest for the answer.
 */
export function composeAbstention({ query, near, considered }: Resolved): Card {
  const looked = toLookedFor(query);
  const names = companiesOf(query).map(companyName);
  const blocks: Block[] = [
    ...(looked === "" ? [] : [{ kind: "text" as const, text: `Looked for: ${looked}.` }]),
    ...(query.asksOfState
      ? [
          {
            kind: "text" as const,
            text: "Only what companies pledge is registered, not what states do.",
          },
        ]
      : []),
    ...toDidYouMean(query),
    ...toNearest(query, near, considered),
  ];
  const [name] = names;
  return {
    title: "Nothing found",
    verdict: name
      ? `I have nothing on that from ${names.join(" or ")}.`
      : "I have nothing on that.",
    blocks,
    citations: [],
    actions: name
      ? [{ label: "All pledges", command: `pledges ${companiesOf(query)[0]}`, style: "default" }]
      : [],
  };
}

/** Nothing has happened since the last question, which was asked at this instant. */
export const composeNothingSince = (lastAskedAt: string): Card => ({
  title: "Nothing new",
  verdict: "Nothing has been registered since your last question.",
  blocks: [{ kind: "context", text: `Asked ${lastAskedAt.slice(0, 16).replace("T", " ")} UTC.` }],
  citations: [],
  actions: [],
});

/** `BMW Group; net zero; 2040; in Japan`. */
export function toLookedFor(query: Query): string {
  const parts = [
    query.names.map(({ companyId, brand }) => brand ?? companyName(companyId)),
    query.metrics.map(metricName),
    query.years.map(({ from, to }) => toYearsText(from, to)),
    query.places.map((place) => `in ${place}`),
    query.stages.map((stage) => STAGE_NAMES[stage].en),
    query.facets
      .map(({ typed }) => typed)
      .filter((typed) => !query.metrics.some((metric) => metricName(metric).includes(typed))),
  ];
  return parts
    .filter((values) => values.length > 0)
    .map((values) => [...new Set(values)].join(", "))
    .join("; ");
}

function toDidYouMean({ unknown }: Query): Block[] {
  return unknown.slice(0, 2).map(({ typed, suggestions }) => ({
    kind: "text" as const,
    text:
      suggestions.length > 0
        ? `I do not know "${typed}". Did you mean ${suggestions.join(" or ")}?`
        : `I do not know "${typed}".`,
  }));
}

function toNearest(query: Query, near: Resolved["near"], considered: readonly Fact[]): Block[] {
  if (companiesOf(query).length === 0) return [];
  const sameMetric = near.filter(({ fact, mismatch }) => isNearMetric(fact, mismatch, query));
  const shown = sameMetric.length > 0 ? sameMetric.map(({ fact }) => fact) : considered;
  const metrics = [...new Set(shown.map(({ metric }) => metric))].filter(
    (metric) => metric !== "other",
  );
  const [first] = metrics;
  if (!first) return [{ kind: "text", text: "Nothing else is registered of it either." }];
  const company = companyName(shown[0]?.company ?? "");
  const kinds = new Set(sameMetric.map(({ fact }) => fact.kind));
  const label =
    sameMetric.length > 0
      ? `Nearest: ${kinds.has("pledge") ? "a pledge" : "a report"} of ${company} on ${metricName(first)}, but not for what you ask.`
      : `Nearest: of ${company} I have ${metrics.slice(0, MAX_NEAREST).map(metricName).join(", ")}.`;
  return [
    { kind: "text", text: label },
    {
      kind: "context",
      text: `Ask for example: What does ${company} say about ${metricName(first)}?`,
    },
  ];
}
