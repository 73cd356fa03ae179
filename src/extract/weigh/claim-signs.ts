import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { Context } from "../context.ts";
import { kindOf, NONE, numberPiece, type Piece, pieceOf, truthOf } from "./sign-keys.ts";
import type { Signs } from "./sign-table.ts";
import type { FigureChances } from "./weigh-figure.ts";

const DISTANT_YEARS = 15;
/** Rules stand in a claim in this order; what follows is of baselines or told later. */
const PARTS = ["company", "metric", "year", "kind"] as const;

const sizeOf = (amount: number | null): string =>
  amount === null ? "none" : amount <= 0 ? "0" : String(Math.floor(Math.log10(amount)));

const KINDS = {
  bias: kindOf("bias"),
  metric: kindOf("m"),
  kind: kindOf("k"),
  main: kindOf("main"),
  rule: kindOf("x"),
  further: kindOf("more"),
  metricRule: kindOf("xm"),
  yearRule: kindOf("xy"),
  ruleOfKind: kindOf("xk"),
  long: kindOf("long"),
  chance: kindOf("ch"),
  chanceByRule: kindOf("chr"),
  chanceByCompany: kindOf("chc"),
  chanceOfNone: kindOf("cn"),
} as const;

/** Chances nearer to 0 or 1 are not told apart. */
const SURE = 1e-4;

/** A chance as whole log-odds. */
const oddsOf = (chance: number | undefined): Piece =>
  chance === undefined
    ? NONE
    : numberPiece(Math.round(Math.log((chance + SURE) / (1 - chance + SURE))));

/** What speaks for or against a claim being right, once it is whole; the same are fitted and weighed. */
export function claimSigns(
  claim: ExtractedClaim,
  chances: FigureChances | undefined,
  context: Context,
  signs: Signs,
): void {
  const { amount, year, company } = claim;
  const published = context.publishedYear ?? 0;
  const gap =
    year === null
      ? "none"
      : String(Math.max(-DISTANT_YEARS, Math.min(DISTANT_YEARS, year - published)));
  const isMain = truthOf(context.main?.companyId === company);
  const metric = pieceOf(claim.metric);
  const kind = pieceOf(claim.kind);
  const [companyRule, metricRule, yearRule, kindRule] = [0, 1, 2, 3].map((at) =>
    pieceOf(String(claim.rules[at])),
  );
  signs.add(KINDS.bias);
  signs.add(KINDS.metric, metric);
  signs.add(KINDS.metric, metric, kind);
  signs.add(KINDS.metric, metric, pieceOf(String(claim.unit)), pieceOf(sizeOf(amount)));
  signs.add(KINDS.kind, kind, pieceOf(gap));
  signs.add(KINDS.main, isMain, kind);
  signs.add(KINDS.main, isMain, companyRule);
  for (const rule of claim.rules) signs.add(KINDS.rule, pieceOf(rule));
  for (const rule of claim.rules.slice(PARTS.length))
    signs.add(KINDS.further, pieceOf(rule), metric);
  signs.add(KINDS.metricRule, metricRule, metric);
  signs.add(KINDS.yearRule, yearRule, kindRule);
  signs.add(KINDS.ruleOfKind, metricRule, kindRule);
  const odds = oddsOf(chances?.metric);
  signs.add(KINDS.chance, odds);
  signs.add(KINDS.chance, odds, metric);
  signs.add(KINDS.chanceByRule, odds, metricRule);
  signs.add(KINDS.chanceByCompany, odds, companyRule);
  signs.add(KINDS.chanceOfNone, oddsOf(chances?.none), kind);
  signs.add(KINDS.long, numberPiece(Math.min(4, Math.floor(claim.quote.length / 100))));
}
