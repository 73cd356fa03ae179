import type { ExtractedChange } from "../../pledge/claim.ts";
import type { ReadFigure } from "../claims/read-figure.ts";
import { toChange } from "./change.ts";
import type { Judged } from "./standing.ts";
import { companyIn, type Range } from "./topic.ts";
import { toMasked } from "./values.ts";

/** Whether the figure within an event, where there is one, counts models. */
function countsModels({ values }: Judged, event: Range): boolean {
  const value = values.find(
    (it) => it.kind === "amount" && it.at >= event.from && it.at < event.to,
  );
  if (!value) return true;
  const noun = value.quantity?.noun ?? null;
  return value.claim?.metric === "ev-models" || (noun === "models" && value.amount < MANY_MODELS);
}

/** More models no maker has in work. */
const MANY_MODELS = 100;

/** "Ford ended work on an electric van": a model promised is one model less. */
export function droppedModel(
  judged: Judged,
  event: Range,
): { change: ExtractedChange; former: readonly ReadFigure[] } | null {
  if (!countsModels(judged, event)) return null;
  const owner =
    companyIn(judged, { from: 0, to: judged.text.length }, event) ?? judged.told.company;
  if (!owner) return null;
  const topic = { company: owner.companyId, brand: owner.brand, metric: "ev-models" } as const;
  const former = judged.told.figures.filter(({ at, claim }) => {
    const place = at === undefined ? -1 : toMasked(judged, at);
    return claim.metric === "ev-models" && place >= event.from && place < event.to;
  });
  const oldAmount = former[0]?.claim.amount ?? null;
  const { reading } = judged.told;
  return {
    change: toChange("withdrawn", topic, { oldAmount }, reading, "change:withdrawn"),
    former,
  };
}
