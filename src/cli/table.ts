import { renderCard } from "../../adapters/console/render.ts";
import type { Io } from "./io.ts";

/** A table under a title, aligned and wrapped to the terminal; text from outside can steer nothing. */
export function renderTable(
  table: { title: string; head: string[]; rows: string[][] },
  io: Pick<Io, "width" | "color">,
): string {
  const columns = table.head.map((title) => ({ title, align: "left" as const }));
  return renderCard(
    {
      ...{ title: table.title, verdict: null, citations: [], actions: [] },
      blocks: [{ kind: "table", columns, rows: table.rows }],
    },
    io,
  );
}
