/** The claims that are read in annotated articles, for fitting how likely each is right. */

import { extract } from "../../src/extract/extract.ts";
import { readArticle } from "../../src/extract/pipeline.ts";
import { claimSigns } from "../../src/extract/weigh/claim-signs.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import type { FigureChances } from "../../src/extract/weigh/weigh-figure.ts";
import type { Observer, Weights } from "../../src/extract/weigh/weights.ts";
import type { ExtractedClaim } from "../../src/pledge/claim.ts";
import { type GoldArticle, isSame, type Row } from "./fit-rows.ts";

export type ClaimRow = Row<"wrong" | "right">;

/** One row for each claim, read with weights that were fitted on other articles. */
export function readClaimRows(article: GoldArticle, weights: Weights): ClaimRow[] {
  const { input, fold } = article;
  const chancesOf = new Map<ExtractedClaim, FigureChances | undefined>();
  const observer: Observer = { claims: (claim, chances) => chancesOf.set(claim, chances) };
  const { context } = readArticle(input, { weights });
  const open = [...article.claims].sort((a, b) => Number(a.optional) - Number(b.optional));
  return extract(input, { weights, observer }).claims.map((claim) => {
    const at = open.findIndex(
      (gold) =>
        gold.company === claim.company &&
        gold.kind === claim.kind &&
        gold.metric === claim.metric &&
        (gold.year ?? null) === claim.year &&
        isSame(gold.amount ?? null, claim.amount),
    );
    const [gold] = at < 0 ? [] : open.splice(at, 1);
    const signs = new SignTexts();
    claimSigns(claim, chancesOf.get(claim), context, signs);
    return {
      fold,
      signs: signs.texts,
      label: gold ? "right" : "wrong",
      ruled: "right",
      isOptional: gold?.optional === true,
    };
  });
}
