import type { Assessment, MissingInput, Report } from "./assessment.ts";
import { formatAmount, formatFigure } from "./figure.ts";
import { STAGE_NAMES } from "./metric-names.ts";
import type { Pledge } from "./pledge.ts";
import { toDueOn } from "./silence.ts";
import { capitalize, toPlaceName } from "./title.ts";

const VERDICTS = { ahead: "ahead", on_track: "on track", behind: "behind" } as const;

/** Why a pledge stands as it does, in words and numbers, in one language. */
export interface ProgressWords {
  /** The sum: what is achieved in what share of the time. */
  assessment(sum: Assessment, isMissed: boolean): string;
  /** What was reported, and that it reaches the target. */
  achieved(pledge: Pledge, report: Report): string;
  /** Which input no source states; empty where none is missing. */
  missing(missing: MissingInput | null, report: Report | undefined): string;
  /** A report of a part: what part, and how much of the target it is by itself. */
  part(pledge: Pledge, report: Report): string;
  /** Why there is no verdict on a pledge that no longer stands. */
  withdrawn(pledge: Pledge): string;
  /** The deadline has passed in silence; `last` is what was known before, or empty. */
  due(pledge: Pledge, last: string): string;
  /** Nothing was heard for long; `last` is what was known before, or empty. */
  quiet(heardOn: string, last: string): string;
  /** No progress was ever reported. */
  unheard(pledge: Pledge): string;
}

const MISSING: Readonly<Record<MissingInput, string>> = {
  target_amount: "the figure that is pledged",
  target_year: "the year by which it is pledged",
  base_year: "the year that it is compared with",
  base_value: "the value in an earlier year to start from",
  report_year: "the year that the report is of",
  later_report: "a report of a year after the base",
};

/**
 * The sum in words and numbers:
 * `(18 − 0) ÷ (25 − 0) = 72 % achieved with 80 % of the time gone (2020 → 2024 of 2025): behind`.
 */
function toAssessmentWords(sum: Assessment, isMissed: boolean): string {
  const base = formatAmount(sum.baseAmount);
  const top = `(${formatAmount(sum.amount)} − ${base})`;
  const bottom = `(${formatAmount(sum.targetAmount)} − ${base})`;
  const time = `(${sum.baseYear} → ${sum.year} of ${sum.targetYear})`;
  const achieved = toPercent(sum.shareAchieved);
  const gone = toPercent(sum.shareOfTime);
  return (
    `${top} ÷ ${bottom} ${achieved.isExact ? "=" : "≈"} ${achieved.text} achieved ` +
    `with ${gone.isExact ? "" : "≈ "}${gone.text} of the time gone ${time}: ` +
    (isMissed ? "missed" : VERDICTS[sum.verdict])
  );
}

/** What was reported, and that it reaches the target. */
function toAchievedWords(pledge: Pledge, { milestone, isVerified }: Report): string {
  const how = isVerified ? "confirmed by a regulator or an auditor" : "declared as reached";
  const year = milestone.year === null ? "" : ` for ${milestone.year}`;
  const isLate =
    milestone.year !== null && pledge.targetYear !== null && milestone.year > pledge.targetYear;
  const late = isLate ? `, after the target year ${pledge.targetYear}` : "";
  const reported = formatFigure(milestone);
  const target = formatFigure(pledge);
  if (reported === null || target === null) return capitalize(`${how}${year}${late}.`);
  return capitalize(`${reported} reported${year}, target ${target}: ${how}${late}.`);
}

/** Which input no source states; empty where none is missing. */
function toMissingWords(missing: MissingInput | null, report: Report | undefined): string {
  if (missing === null) return "";
  const said = report === undefined ? null : formatFigure(report.milestone);
  const year = report?.milestone.year ?? null;
  const reported = said === null ? "" : `${said} reported${year === null ? "" : ` for ${year}`}; `;
  return capitalize(`${reported}missing: ${MISSING[missing]}.`);
}

/** A report of a part: what part, and how much of the target it is by itself. */
function toPartWords(pledge: Pledge, { milestone, amount }: Report): string {
  const reported = capitalize(formatFigure(milestone) ?? "a state");
  const year = milestone.year === null ? "" : ` for ${milestone.year}`;
  const parts = [
    milestone.brand,
    milestone.stage === null ? null : STAGE_NAMES[milestone.stage].en,
    milestone.region === null ? null : toPlaceName(milestone.region),
  ].filter((part) => part !== null);
  const named = parts.length === 0 ? "a part" : `a part (${parts.join(", ")})`;
  return `${reported} reported${year} is of ${named}${toShareWords(pledge, amount)}; missing: a figure for the whole.`;
}

/** Why there is no verdict on a pledge that no longer stands. */
function toWithdrawnWords(pledge: Pledge): string {
  const on = pledge.revisions.at(-1)?.on ?? pledge.lastStatedOn;
  const what = pledge.lifecycle === "withdrawn" ? "Withdrawn" : "Replaced by another pledge";
  return `${what}, as reported on ${on}.`;
}

/** The deadline has passed in silence; `last` is what was known before, or empty. */
function toDueWords(pledge: Pledge, last: string): string {
  const due = `Due since ${toDueOn(pledge)}: ${pledge.targetYear} is over and no report of it is known.`;
  return withLast(due, last);
}

/** Nothing was heard for long; `last` is what was known before, or empty. */
function toQuietWords(heardOn: string, last: string): string {
  return withLast(`Nothing reported since ${heardOn}, for 18 months or more.`, last);
}

/** No progress was ever reported. */
function toUnheardWords(pledge: Pledge): string {
  return `No progress reported since it was announced on ${pledge.announcedOn}.`;
}

function toShareWords(pledge: Pledge, amount: number | null): string {
  if (amount === null || pledge.amount === null) return "";
  const { text, isExact } = toPercent(amount / pledge.amount);
  const sum = `${formatAmount(amount)} ÷ ${formatAmount(pledge.amount)}`;
  return `, by itself ${sum} ${isExact ? "=" : "≈"} ${text} of the target`;
}

function withLast(words: string, last: string): string {
  return last === "" ? words : `${words} Last known: ${last}`;
}

/** A share as a percentage with at most one decimal, and whether that says it all. */
export function toPercent(share: number): { text: string; isExact: boolean } {
  const exact = Number((share * 100).toPrecision(12));
  const shown = Number(exact.toFixed(1));
  return { text: `${formatAmount(shown)} %`, isExact: shown === exact };
}

export const ENGLISH_PROGRESS: ProgressWords = {
  assessment: toAssessmentWords,
  achieved: toAchievedWords,
  missing: toMissingWords,
  part: toPartWords,
  withdrawn: toWithdrawnWords,
  due: toDueWords,
  quiet: toQuietWords,
  unheard: toUnheardWords,
};
