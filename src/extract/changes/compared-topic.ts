import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Metric } from "../../pledge/metric.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import { isCurrency } from "../figures/currency.ts";
import { agree, isShareAndNumber, isTooMany, kindOf } from "./comparable.ts";
import { restatesAmount } from "./sentence-pair.ts";
import type { Judged } from "./standing.ts";
import { findTopic, isOthersAt, isShareOfSpending, metricOfAmount, type Topic } from "./topic.ts";
import type { Value } from "./values.ts";
import type { ChangeWords } from "./words.ts";

/** A value, and the sentence that it stands in. */
export interface Place {
  readonly index: number;
  readonly value: Value;
}

function claimFor({ told }: Judged, value: Value): ExtractedClaim | null {
  if (value.claim) return value.claim;
  const figures = told.figures.filter((it) => it.passedOver !== "other_owner");
  const dated = value.kind === "year" && figures.find((it) => it.claim.year === value.amount);
  return dated ? dated.claim : null;
}

const ownerOf = ({
  company,
  brand,
}: ExtractedClaim): { company: string; brand: string | null } => ({ company, brand });

/** The metric of a claim, or investment where its figure is a share of the money spent. */
const metricOfState = ({ told }: Judged, value: Value, { metric }: ExtractedClaim): Metric =>
  isShareOfSpending(told.reading, value) ? "investment" : metric;

/** What one of the two values is a state of, by its claim or the words around it. */
function topicOf(sentences: readonly Judged[], place: Place, words: ChangeWords): Topic | null {
  const { index, value } = place;
  const judged = sentences[index];
  if (!judged) return null;
  if (isOthersAt(judged.told.reading, value.start)) return null;
  const claim = claimFor(judged, value);
  if (claim)
    return { ...ownerOf(claim), metric: metricOfState(judged, value, claim), figure: null };
  const metric = value.kind === "amount" ? metricOfAmount(judged, value) : null;
  const owner = judged.told.company;
  if (!metric || !owner) {
    const topic = findTopic(sentences, index, { from: value.at, to: value.at + 1 }, words);
    const isOfMoney = isCurrency(topic?.figure?.claim.unit ?? null);
    const counts = value.kind === "amount" && !isCurrency(value.quantity?.unit ?? null);
    return isOfMoney && counts ? null : topic;
  }
  return { company: owner.companyId, brand: owner.brand, metric, figure: null };
}

/** A state that only leans on the target before it, or is told by date alone. */
const isDated = ({ claim }: ReadFigure): boolean => claim.amount === null;

/** The target that an old value and a new one are states of, or null where they speak of two. */
export function commonTopic(
  sentences: readonly Judged[],
  old: Place,
  fresh: Place,
  words: ChangeWords,
): Topic | null {
  const former = topicOf(sentences, old, words);
  const present = topicOf(sentences, fresh, words);
  const topic = present ?? former;
  if (!topic || (former && former.company !== topic.company)) return null;
  if (old.value.kind === "year" && old.index !== fresh.index && (!former || !present)) {
    const [before, after] = [sentences[old.index], sentences[fresh.index]];
    if (!before || !after) return null;
    const isNext = fresh.index === old.index + 1 && after.told.figures.every(isDated);
    if (!restatesAmount(before, after) && !(former && isNext)) return null;
  }
  // The words before two dates tell what moves.
  const isMove =
    old.value.kind === "year" &&
    old.index === fresh.index &&
    sentences[fresh.index]?.standings.get(fresh.value) === "new";
  const borrows = old.value.kind === "amount" && isShareAndNumber(old.value, fresh.value);
  const metric = borrows
    ? ((kindOf(old.value) === "%" ? former : present)?.metric ?? null)
    : (agree(former?.metric ?? null, present?.metric ?? null) ??
      (isMove ? (former?.metric ?? null) : null));
  if (!metric || isTooMany(metric, old.value) || isTooMany(metric, fresh.value)) return null;
  return { ...topic, metric };
}
