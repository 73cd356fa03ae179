import {
  customType,
  doublePrecision,
  integer,
  pgSchema,
  smallint,
  text,
} from "drizzle-orm/pg-core";
import type { Basis, Comparator, Direction, Metric, Stage, Unit } from "../../pledge/metric.ts";

/** All tables stand in a schema of their own, so they never meet the queue's or another program's. */
export const pledgewatch = pgSchema("pledgewatch");

/** An instant, to the millisecond. ISO 8601 in UTC on our side. */
export const instant = customType<{ data: string; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  fromDriver: (value) => new Date(value).toISOString(),
});

/** A day: `YYYY-MM-DD` on both sides. */
export const day = customType<{ data: string; driverData: string }>({
  dataType: () => "date",
});

/** Unsigned 32-bit numbers, kept as little-endian bytes. */
export const uint32s = customType<{ data: number[]; driverData: Uint8Array }>({
  dataType: () => "bytea",
  toDriver(numbers) {
    const bytes = Buffer.alloc(numbers.length * 4);
    numbers.forEach((number, index) => {
      bytes.writeUInt32LE(number, index * 4);
    });
    return bytes;
  },
  fromDriver(value) {
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.byteLength);
    return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32LE(index * 4));
  },
});

/** What full-text search looks in; written by the database from an expression, never read. */
export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** What a claim, a pledge and a milestone have in common. */
export const figureColumns = () => ({
  brand: text("brand"),
  metric: text("metric").$type<Metric>().notNull(),
  stage: text("stage").$type<Stage>(),
  basis: text("basis").$type<Basis>(),
  change: text("change").$type<Direction>().notNull(),
  amount: doublePrecision("amount"),
  amountMax: doublePrecision("amount_max"),
  unit: text("unit").$type<Unit>(),
  comparator: text("comparator").$type<Comparator>().notNull(),
  scopes: smallint("scopes").array().$type<(1 | 2 | 3)[]>(),
  baselineYear: integer("baseline_year"),
  region: text("region"),
});
