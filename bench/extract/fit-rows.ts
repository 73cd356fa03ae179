/** Reads annotated articles for the fitting of weights. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ExtractInput } from "../../src/extract/pipeline.ts";
import type { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import type { Change, Claim } from "../../src/pledge/claim.ts";
import { type GoldFile, readInput } from "./annotated.ts";

export type GoldClaim = Claim & { readonly quote: string; readonly optional?: boolean };

/** A change of an annotation, which may say no words. */
export type GoldChange = Omit<Change, "quote"> & {
  readonly quote?: string;
  readonly optional?: boolean;
};

/** An article with its annotation. */
export interface GoldArticle {
  readonly input: ExtractInput;
  readonly claims: readonly GoldClaim[];
  readonly changes: readonly GoldChange[];
  readonly fold: number;
  /** It was written for fitting, and is as hard as those are. */
  readonly isTraining: boolean;
  /** No rule was written on it: what rules make of it is as good as on any other text. */
  readonly isUnseen: boolean;
}

/** A row of a weigher: the signs of one decision and which one was right. */
export interface Row<Label extends string> {
  readonly fold: number;
  readonly signs: readonly string[];
  readonly label: Label;
  /** What rules said. */
  readonly ruled: Label;
  /** Readers may differ on it. */
  readonly isOptional: boolean;
}

/** What a decision may choose among, with signs; which is right, and which rules take. */
export interface ChoiceRow {
  readonly fold: number;
  readonly choices: readonly (readonly string[])[];
  readonly right: number;
  readonly ruled: number;
}

export const FOLDS = 5;
const TOLERANCE = 0.005;
const FIXTURES = fileURLToPath(new URL("../../test/fixtures/", import.meta.url));
/** One article a line, with its annotation; no rule was written on them. */
const TRAINING = fileURLToPath(new URL("training/", import.meta.url));

/** Whether two amounts are the same to the scorer. */
export const isSame = (gold: number | null, amount: number | null): boolean =>
  gold === null || amount === null
    ? gold === amount
    : Math.abs(gold - amount) <= Math.abs(gold) * TOLERANCE;

/** The annotated claims whose quote overlaps a stretch of the text. */
export function claimsAt(
  { input, claims }: GoldArticle,
  { start, end }: { readonly start: number; readonly end: number },
): GoldClaim[] {
  return claims.filter(({ quote }) => {
    const at = input.text.indexOf(quote);
    return at >= 0 && at < end && at + quote.length > start;
  });
}

/** Signs of what rules said would be trusted too much where rules were written on the same articles. */
export const signsOf = (
  { texts }: SignTexts,
  { isUnseen }: Pick<GoldArticle, "isUnseen">,
): string[] => (isUnseen ? texts : texts.filter((sign) => !sign.startsWith("r")));

const KEPT_SHARE = 3;
const HEX_DIGITS = 8;

/** Whether a training article is of the third that nobody reads, by the SHA-1 of its text (docs/adr/009-weights-overrule-rules.md). */
export function isUnread(text: string): boolean {
  const digest = createHash("sha1").update(text).digest("hex").slice(0, HEX_DIGITS);
  return Number.parseInt(digest, 16) % KEPT_SHARE === 0;
}

/** Names of articles that a set keeps for judging. */
function keptOf(folder: string): Set<string> {
  const path = join(folder, "unread.txt");
  return new Set(existsSync(path) ? readFileSync(path, "utf8").split("\n") : []);
}

type Annotated = Omit<GoldArticle, "fold">;

/** The articles of a folder with `articles/<id>.txt` and `gold/<id>.json`, less what it keeps for judging. */
function readFolder(folder: string): Annotated[] {
  const kept = keptOf(folder);
  return readdirSync(join(folder, "gold"))
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.json$/, "");
      const path = join(folder, "articles", `${id}.txt`);
      if (id === name || kept.has(id) || !existsSync(path)) return [];
      const gold: GoldFile<GoldClaim, GoldChange> = JSON.parse(
        readFileSync(join(folder, "gold", name), "utf8"),
      );
      if (!Array.isArray(gold.claims)) return [];
      const { claims, changes = [] } = gold;
      return { input: readInput(path, gold), claims, changes, isTraining: false, isUnseen: false };
    });
}

type TrainingLine = ExtractInput & { claims: GoldClaim[]; changes?: GoldChange[] };

/** Training articles, written for fitting. */
function readTraining(): Annotated[] {
  return readdirSync(TRAINING)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .flatMap((name) => readFileSync(join(TRAINING, name), "utf8").trim().split("\n"))
    .map((line) => {
      const { claims, changes = [], ...input }: TrainingLine = JSON.parse(line);
      return { input, claims, changes, isTraining: true, isUnseen: isUnread(input.text) };
    });
}

/** The sets of press articles in `test/fixtures`, those given and the training articles, in one language. */
export function readGolds(given: readonly string[], language: string): GoldArticle[] {
  const own = readdirSync(FIXTURES)
    .filter((name) => name.startsWith("press"))
    .map((name) => join(FIXTURES, name));
  return [...[...own, ...given].flatMap(readFolder), ...readTraining()]
    .filter(({ input }) => (input.language ?? "en").startsWith(language))
    .map((article, index) => ({ ...article, fold: index % FOLDS }));
}
