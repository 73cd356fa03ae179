import type { Evidence } from "../pledge/view.ts";

/** The one thing that domain code says to a person; each adapter renders it for its platform. */
export interface Card {
  title: string;
  /** One line that answers or tells; null when the title is enough. */
  verdict: string | null;
  blocks: Block[];
  citations: Citation[];
  actions: Action[];
}

export type Block =
  | { kind: "text"; text: string }
  | { kind: "facts"; facts: { name: string; value: string }[] }
  | { kind: "list"; items: string[]; ordered?: boolean }
  | { kind: "table"; columns: TableColumn[]; rows: string[][] }
  | { kind: "progress"; label: string; share: number | null; text: string }
  | {
      kind: "chart";
      alt: string;
      points: { year: number; value: number; series: string }[];
      unit: string;
    }
  | { kind: "quote"; text: string; source: string; url: string | null }
  | { kind: "context"; text: string };

export interface TableColumn {
  title: string;
  align: "left" | "right";
}

/** A source of what the card says; `number` is what the text refers to as `[1]`. */
export interface Citation extends Evidence {
  number: number;
}

/** Something the reader can do next; `command` is what typing it would be. */
export interface Action {
  label: string;
  command: string;
  style: "primary" | "danger" | "default";
}
