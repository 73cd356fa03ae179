/** Counts how often decisions are right by rules, by weights and by both. */
import type { Row } from "./fit-rows.ts";

/** Right, wrong and missed decisions, where optional ones count for neither. */
export class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  add({ label, isOptional }: Row<string>, said: string): void {
    if (isOptional && (said === "none" || said === label)) return;
    if (said !== "none" && said === label) this.right += 1;
    else if (said !== "none") this.wrong += 1;
    if (label !== "none" && !isOptional && said !== label) this.missed += 1;
  }

  toString(): string {
    const f1 = (2 * this.right) / Math.max(1, 2 * this.right + this.wrong + this.missed);
    return `right ${this.right}, wrong ${this.wrong}, missed ${this.missed}, F1 ${f1.toFixed(3)}`;
  }
}

export interface Tallies {
  readonly rules: Tally;
  readonly weights: Tally;
  readonly both: Tally;
}

export function printTallies(name: string, rows: readonly Row<string>[], tallies: Tallies): void {
  console.log(`${name}: ${rows.length} decisions`);
  for (const [by, tally] of Object.entries(tallies)) console.log(`  ${by.padEnd(8)} ${tally}`);
}

export const newTallies = (): Tallies => ({
  rules: new Tally(),
  weights: new Tally(),
  both: new Tally(),
});
