import { stringify } from "csv-stringify/sync";
import { readWord } from "../answer/answer.ts";
import { sayMeanings } from "../chat/cards/pledge-say.ts";
import { companyById } from "../pledge/companies.ts";
import { Metric } from "../pledge/metric.ts";
import type { Evidence, PledgeView } from "../pledge/view.ts";
import { toDay } from "../shared/clock.ts";
import { groupBy } from "../shared/group-by.ts";
import { parseChoice, parseCompany } from "./choice.ts";
import { errLine, type Io, outLine } from "./io.ts";
import { type StoreOptions, withKnownStore } from "./session.ts";
import { parseStatuses } from "./status-choice.ts";
import { renderTable } from "./table.ts";

export interface PledgesOptions extends StoreOptions {
  company?: string[];
  metric?: string[];
  status?: string;
  asOf?: string;
  csv?: boolean;
  json?: boolean;
}

/** `pledges`: the register, with progress and sources. */
export async function runPledges(options: PledgesOptions, io: Io): Promise<0> {
  const companies = options.company?.map(parseCompany);
  const metrics = options.metric?.flatMap(parseMetrics);
  const statuses = options.status === undefined ? null : parseStatuses(options.status);
  const pledges = await withKnownStore(options, io, async ({ store }, now) => {
    const found = await store.register.pledges(
      {
        ...(companies ? { companies } : {}),
        ...(metrics ? { metrics } : {}),
        ...(options.asOf === undefined ? {} : { asOn: options.asOf.slice(0, 10) }),
      },
      toDay(now()),
    );
    return found.filter(
      ({ lifecycle, delivery }) =>
        statuses === null || statuses.includes(lifecycle) || statuses.includes(delivery),
    );
  });
  if (options.json) outLine(io, JSON.stringify(pledges, null, 2));
  else if (options.csv) io.out(renderCsv(pledges));
  else if (pledges.length === 0)
    errLine(
      io,
      companies || metrics || statuses
        ? "No pledge matches. `pledgewatch pledges` alone lists them all."
        : "No pledge yet. `pledgewatch ingest PATH` reads articles into the register.",
    );
  else io.out(renderPledges(pledges, io, options.asOf?.slice(0, 10)));
  return 0;
}

/** A metric by its id or by a word for it. */
function parseMetrics(value: string): Metric[] {
  const word = readWord(value);
  if (word?.kind === "metric") return word.metrics;
  return [parseChoice(value, { name: "Metric", choices: Metric.options })];
}

/** The register as people read it: one table a company; `asOn` where it is not today's. */
export function renderPledges(
  pledges: PledgeView[],
  io: Pick<Io, "width" | "color">,
  asOn?: string,
): string {
  const byCompany = groupBy(pledges, ({ company }) => company);
  const meanings = sayMeanings(pledges, "en");
  const tables = [...byCompany]
    .map(([company, list]) => {
      const rows = list
        .toSorted(byTargetYear)
        .map((pledge) => [
          toTitle(pledge, list),
          pledge.targetYear === null ? "–" : String(pledge.targetYear),
          pledge.lifecycle,
          pledge.delivery.replaceAll("_", " "),
          sourceOf(pledge),
        ]);
      const name = companyById(company)?.name ?? company;
      const title = asOn === undefined ? name : `${name}, as of ${asOn}`;
      const head = ["Pledge", "By", "Says", "Delivery", "Source"];
      return renderTable({ title, head, rows }, io);
    })
    .join("\n");
  return meanings === null ? tables : `${tables}${meanings}\n`;
}

const byTargetYear = (left: PledgeView, right: PledgeView): number =>
  (left.targetYear ?? Number.POSITIVE_INFINITY) - (right.targetYear ?? Number.POSITIVE_INFINITY) ||
  0;

/** The title; where sources differ on it or on what is reported of it, what the others say instead. */
function toTitle(
  { title, contradicts, milestones }: PledgeView,
  all: readonly PledgeView[],
): string {
  const others = contradicts.map(({ pledgeId }) => {
    const other = all.find(({ id }) => id === pledgeId);
    return `\nSources differ: ${other?.title ?? pledgeId}`;
  });
  const reported = milestones.map((milestone, index) => {
    // Said once, with the first of those that differ.
    const earlier = new Set(milestones.slice(0, index).map(({ id }) => id));
    const rivals = milestone.contradicts;
    if (rivals.length === 0 || rivals.some(({ id }) => earlier.has(id))) return "";
    return `\nSources differ: ${[milestone, ...rivals].map((one) => one.title).join(" / ")}`;
  });
  return [title, ...others, ...reported].join("");
}

/** What tells the state that is shown: the step that moved it there, or else where it was first said. */
function toTelling({ lifecycle, revisions, sources }: PledgeView): Evidence | undefined {
  const isMoved = lifecycle !== "announced" && lifecycle !== "reaffirmed";
  const step = isMoved ? revisions.findLast((one) => one.lifecycle === lifecycle) : undefined;
  return step?.evidence ?? sources[0];
}

function sourceOf(pledge: PledgeView): string {
  const { sources } = pledge;
  const first = toTelling(pledge);
  if (!first) return "–";
  const where = [first.publisher ?? first.articleId, first.published].filter(Boolean).join(", ");
  return sources.length > 1 ? `${where} (+${sources.length - 1})` : where;
}

const CSV_COLUMNS = [
  ...[
    "id",
    "company",
    "brand",
    "title",
    "metric",
    "stage",
    "basis",
    "change",
    "amount",
    "amountMax",
  ],
  ...["unit", "comparator", "baselineYear", "targetYear", "region", "lifecycle", "delivery"],
] as const;

/** One row a pledge; what tells its state stands in the last columns. Cells cannot be read as formulas. */
function renderCsv(pledges: PledgeView[]): string {
  const rows = pledges.map((pledge) => {
    const telling = toTelling(pledge);
    return {
      ...pledge,
      sum: pledge.progress.sum,
      quote: telling?.quote,
      publisher: telling?.publisher,
      published: telling?.published,
      url: telling?.url,
      grade: telling?.grade,
      sources: pledge.sources.length,
      contradicts: pledge.contradicts.map(({ pledgeId }) => pledgeId).join(" "),
    };
  });
  const columns = [
    ...CSV_COLUMNS,
    "sum",
    "quote",
    "publisher",
    "published",
    "url",
    "sources",
    "grade",
    "contradicts",
  ];
  return stringify(rows, { header: true, columns, escape_formulas: true });
}
