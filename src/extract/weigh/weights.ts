import type { ExtractedClaim } from "../../pledge/claim.ts";
import type { ChangeWeights, TargetWeights, VerdictWeights } from "../changes/weigh-change.ts";
import type { Unscoped } from "../figures/unscoped.ts";
import type { DateWeights, Undated } from "./date-choices.ts";
import type { Unread } from "./figure-signs.ts";
import type { RegionWeights } from "./region-choices.ts";
import type { Stateless } from "./state-signs.ts";
import type { ClaimWeights } from "./weigh-claim.ts";
import type { FigureChances, FigureWeights } from "./weigh-figure.ts";
import type { StageWeights } from "./weigh-stage.ts";
import type { StateWeights } from "./weigh-state.ts";

/** What signs weigh in a language, each table read when it is first asked for. Where one is absent, rules alone decide. */
export interface Weights {
  readonly dates?: () => DateWeights;
  readonly figures?: () => FigureWeights;
  readonly states?: () => StateWeights;
  readonly claims?: () => ClaimWeights;
  readonly stages?: () => StageWeights;
  readonly regions?: () => RegionWeights;
  readonly changes?: () => ChangeWeights;
  readonly targets?: () => TargetWeights;
  readonly verdicts?: () => VerdictWeights;
}

/** Is told what is about to be weighed, with what rules made of it: for fitting. */
export interface Observer {
  dates?(undated: Undated, amount: number | null): void;
  figures?(unread: Unread): void;
  states?(stateless: Stateless): void;
  /** A claim as it will be told, unless another says the same or it is too unlikely. */
  claims?(claim: ExtractedClaim, chances: FigureChances | undefined): void;
  /** A claim whose stage and place are about to be weighed. */
  scopes?(unscoped: Unscoped): void;
}
