import type { OpenStore } from "../../src/store/open.ts";
import { poolOf } from "../../test/support/store.ts";
import type { Wanted } from "./questions.ts";

/** The facts that an answer is chosen from, by hand: pledges and milestones with their quotes, a statement each. */
export async function lookUpBare(open: OpenStore, wanted: Wanted): Promise<number> {
  const [pledges, milestones] = await Promise.all([
    poolOf(open).query(...toStatement("pledge", wanted)),
    poolOf(open).query(...toStatement("milestone", wanted)),
  ]);
  return pledges.rows.length + milestones.rows.length;
}

function toStatement(
  kind: "pledge" | "milestone",
  { companies, metrics, years, published }: Wanted,
): [text: string, values: unknown[]] {
  const isPledge = kind === "pledge";
  const values: unknown[] = [];
  const where: string[] = [];
  const add = (list: readonly unknown[], condition: (at: string) => string) => {
    if (list.length === 0) return;
    values.push(list.length === 1 ? list[0] : list);
    where.push(condition(list.length === 1 ? `= $${values.length}` : `= any($${values.length})`));
  };
  add(companies, (is) => `f.company ${is}`);
  add(metrics, (is) => `f.metric ${is}`);
  add(years, (is) => `f.${isPledge ? "target_year" : "year"} ${is}`);
  if (published !== null) {
    values.push(...published);
    where.push(`a.published between $${values.length - 1} and $${values.length}`);
  }
  return [
    `select f.*, e.quote, a.url, a.title as headline, a.publisher, a.published
      from pledgewatch.${kind}s f
      join pledgewatch.evidence e on e.${kind}_id = f.id
      join pledgewatch.articles a on a.id = e.article_id
      where ${where.join(" and ")}`,
    values,
  ];
}
