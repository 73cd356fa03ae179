import type { ClaimKind, ExtractedClaim } from "../pledge/claim.ts";
import type { Metric } from "../pledge/metric.ts";
import type { Concept } from "./concept.ts";
import type { DateMention } from "./mention.ts";
import type { CompanyMention } from "./names/entities.ts";
import type { StrangerName } from "./names/strangers.ts";
import type { Publication, Reading } from "./reading.ts";
import type { Observer, Weights } from "./weigh/weights.ts";

export interface Subject {
  readonly companyId: string;
  readonly brand: string | null;
}

/** How often each year has been that of a claim, by kind. */
export type ToldYears = Readonly<Record<ClaimKind, Map<number | null, number>>>;

export const noToldYears = (): ToldYears => ({ pledge: new Map(), milestone: new Map() });

/** How often each date has been that of a claim so far. */
export interface ToldDates {
  readonly ofKind: ToldYears;
  readonly ofMetric: Map<Metric, ToldYears>;
}

/** What earlier sentences have settled, for those that lean on them. */
export interface Context {
  readonly published: Publication;
  readonly publishedYear: number | null;
  /** The issuer that the caller knows, or null. */
  readonly issuer: string | null;
  /** The company that the article is about. */
  readonly main: Subject | null;
  /** The year that a yearly report covers, where the article tells of one. */
  readonly reportYear: number | null;
  /** How often the article prints each year. */
  readonly printedYears: ReadonlyMap<number, number>;
  readonly toldDates: ToldDates;
  readonly weights: Weights;
  readonly observer: Observer;
  /** The company that the current paragraph speaks of. */
  subject: Subject | null;
  /** The two companies that were spoken of last, or fewer. */
  recent: readonly Subject[];
  /** The one company that the heading above names. */
  headSubject: Subject | null;
  block: number;
  /** Date in the head of the list or section that is open. */
  headDate: DateMention | null;
  headBlock: number;
  /** Whether nothing but plain text has followed the head so far. */
  headOpen: boolean;
  /** The sentence before, or the heading above. */
  previous: Reading | null;
  last: ExtractedClaim | null;
  /** The last claim of electric cars counted, and its block. */
  lastVolume: { readonly claim: ExtractedClaim; readonly block: number } | null;
  /** The year ahead that was named last, and where. */
  lastYear: number | null;
  lastYearBlock: number;
  /** The one year ahead that the title names. */
  readonly titleYear: number | null;
  /** The year gone by that the text told of last, and where. */
  toldYear: number | null;
  toldBlock: number;
  /** Whether the article tells of the results of a year. */
  readonly isOfResults: boolean;
  /** The currency named last. */
  currency: string | null;
  /** The one base year that the article states for all its targets. */
  readonly documentBase: number | null;
  /** The last claim with a figure, and its block. */
  lastFigure: { readonly claim: ExtractedClaim; readonly block: number } | null;
  /** The last claim of a cut. */
  lastReduction: ExtractedClaim | null;
  /** Block of `last`. */
  lastBlock: number;
  /** Deadline and baseline of the last claim that had a deadline. */
  period: { readonly year: number | null; readonly baselineYear: number | null } | null;
  /** Baseline named last in this text. */
  baselineYear: number | null;
  /** Whether targets are told by scope, as in a validated target text. */
  usesScopes: boolean;
  /** The one place that the current paragraph names. */
  region: string | null;
  /** What the title speaks of. */
  readonly titleConcepts: ReadonlySet<Concept>;
  /** What the current paragraph has spoken of so far, and the block that it is. */
  heard: ReadonlySet<Concept>;
  heardBlock: number;
  /** The one place that the title names. */
  readonly titleRegion: string | null;
  /** Names of organisations outside the catalogue, with offsets into the article. */
  readonly strangers: () => readonly StrangerName[];
  /** The sentence last found to speak of others than the companies; -1 where none has. */
  othersSentence: number;
}

type Given =
  | "weights"
  | "observer"
  | "published"
  | "publishedYear"
  | "issuer"
  | "main"
  | "reportYear"
  | "printedYears"
  | "titleConcepts"
  | "titleRegion"
  | "titleYear"
  | "documentBase"
  | "isOfResults"
  | "strangers";

/** The context at the start of a text. */
export function createContext(given: Pick<Context, Given>): Context {
  return {
    // One by one: an object that begins with another's fields is slow to read from ever after.
    weights: given.weights,
    observer: given.observer,
    published: given.published,
    publishedYear: given.publishedYear,
    issuer: given.issuer,
    main: given.main,
    reportYear: given.reportYear,
    printedYears: given.printedYears,
    titleConcepts: given.titleConcepts,
    titleRegion: given.titleRegion,
    titleYear: given.titleYear,
    documentBase: given.documentBase,
    isOfResults: given.isOfResults,
    strangers: given.strangers,
    toldDates: { ofKind: noToldYears(), ofMetric: new Map() },
    subject: null,
    recent: [],
    headSubject: null,
    heard: new Set(),
    heardBlock: -1,
    block: -1,
    headDate: null,
    headBlock: -1,
    headOpen: false,
    previous: null,
    last: null,
    lastVolume: null,
    lastYear: null,
    lastYearBlock: -1,
    toldYear: null,
    toldBlock: -1,
    currency: null,
    lastFigure: null,
    lastReduction: null,
    lastBlock: -1,
    period: null,
    baselineYear: null,
    usesScopes: false,
    region: null,
    othersSentence: -1,
  };
}

const TITLE_WEIGHT = 5;
const FIRST_WEIGHT = 2;

/** The company an article is about: most named, the title and the first name that leads a sentence counting more. */
export function decideMain(
  mentions: readonly CompanyMention[],
  titleMentions: readonly CompanyMention[],
  first: CompanyMention | undefined,
): Subject | null {
  const points = new Map<string, number>();
  const add = (id: string, value: number): void => {
    points.set(id, (points.get(id) ?? 0) + value);
  };
  for (const mention of mentions) add(mention.companyId, 1);
  if (first) add(first.companyId, FIRST_WEIGHT);
  titleMentions.forEach((mention, index) => {
    add(mention.companyId, index === 0 ? TITLE_WEIGHT : 1);
  });
  let best: string | null = null;
  for (const [id, value] of points) if (best === null || value > (points.get(best) ?? 0)) best = id;
  if (best === null) return null;
  const own = [...titleMentions, ...mentions].filter((it) => it.companyId === best);
  return { companyId: best, brand: brandOf(own) };
}

/** Of whom all is told but for a word on the group or on a sister: "Daimler Buses, which belongs to Daimler Truck". */
function brandOf(mentions: readonly CompanyMention[]): string | null {
  const counts = new Map<string | null, number>();
  for (const { brand } of mentions) counts.set(brand, (counts.get(brand) ?? 0) + 1);
  for (const [brand, count] of counts) {
    const others = mentions.length - count;
    const isOfBrand = others === 0 || (others === 1 && mentions.length > LEAST_OF_BRAND);
    if (brand !== null && isOfBrand) return brand;
  }
  return null;
}

const LEAST_OF_BRAND = 2;
