import { hasCjk } from "../lexicon/tokens.ts";
import type { Query } from "../query.ts";
import { decideKind } from "../read/kind-asked.ts";
import { asksOfThingMoved } from "../read/moves-asked.ts";
import { isSoft } from "./accounts.ts";

/** To know what stood on a day, all that was said of each company by then is gone through. */
export const isTooWide = ({ asOf, names, metrics }: Query): boolean =>
  asOf !== null && names.length + metrics.length === 0;

/** What a state does is nobody's pledge, what will be told is not known; "the most sustainable of all" is measured by nothing. */
export const isUnbounded = (query: Query): boolean =>
  query.asksOfState || query.asksOpinion || query.asksOfFuture || isOfNobody(query);

/** A name that is not known is not always seen: what asks of one company is answered of no other. */
const OF_ANY =
  /\b(?:compan\w+|\w*makers?|manufacturers?|firms?|groups?|brands?|who|whose|any\w*|all|each|them|every\w*|which|there|industry|suppliers?|pledges?|targets?|goals?|milestones?)\b|哪|谁|多少家|几家|各|所有|全部|全体|全行业|车企|企业|厂商|品牌/i;

/** `What does Redwood promise?` asks of a firm, whose name is not known; plans and programmes go by common words. */
const AGENT =
  /\b(?:does|do|did|has|have) (?!(?:the|any|its|their|we|you|i|it|they)\b)((?:\p{Lu}[\w&.-]*)(?: \p{Lu}[\w&.-]*)*) (?:want|plan|promis\w+|pledg\w+|aim|intend|commit\w*|hope|expect|offer\w*)\b/u;
const OF_PROGRAMME =
  /plan|strategy|vision|ambition|programme|program|challenge|project|impact|roadmap|way|action/i;

function isOfUnknownFirm({ names, unknown, text }: Query): boolean {
  const [, agent] = AGENT.exec(text) ?? [];
  return (
    names.length === 0 &&
    agent !== undefined &&
    !OF_PROGRAMME.test(agent) &&
    unknown.some(({ typed }) => typed === agent)
  );
}

const isOfNobody = (query: Query): boolean =>
  isOfUnknownFirm(query) ||
  isUnmeasured(query) ||
  isOfAnything(query) ||
  isOfUntold(query) ||
  (query.intent === "change" && query.names.length === 0 && asksOfThingMoved(query.text));

/** `When was that announced?` with nothing before it: any source would do, and none is meant. */
const isOfUntold = ({ intent, terms, ...query }: Query): boolean =>
  intent === "evidence" &&
  query.baselineYear === null &&
  query.published === null &&
  [query.names, query.metrics, query.years, query.amounts].every(isEmpty) &&
  [query.places, query.stages, query.facets].every(isEmpty) &&
  terms.every(isSoft);

/** `Tell me everything`. */
const isOfAnything = (query: Query): boolean =>
  (query.intent === "look_up" || query.intent === "list") &&
  query.kind === null &&
  query.bound === null &&
  query.statuses === null &&
  query.published === null &&
  query.baselineYear === null &&
  [query.names, query.metrics, query.years, query.places, query.homes, query.sectors].every(
    isEmpty,
  ) &&
  [query.stages, query.scopes, query.facets, query.terms, query.amounts].every(isEmpty);

const isEmpty = (list: readonly unknown[]): boolean => list.length === 0;

const isUnmeasured = ({
  intent,
  names,
  metrics,
  years,
  terms,
  text,
  published,
  unknown,
}: Query): boolean =>
  // A venture or programme is no company: what speaks of it by its name is of it.
  (names.length + unknown.length === 0 &&
    ONE_COMPANY.has(intent) &&
    published === null &&
    !OF_ANY.test(text)) ||
  (intent === "compare" && names.length + metrics.length + years.length === 0) ||
  // In Chinese the words that are left over are not known one by one.
  (intent === "look_up" &&
    hasCjk(text) &&
    metrics.length + terms.length + years.length === 0 &&
    published === null &&
    decideKind(text) !== "pledge");

/** Kinds of question that mostly ask of one company. */
const ONE_COMPANY: ReadonlySet<Query["intent"]> = new Set(["look_up", "progress", "change"]);
