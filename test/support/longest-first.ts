import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files of more than about ten seconds, the longest first. */
const LONGEST = [
  "integration/ingest-killed",
  "integration/delivery-faults",
  "unit/extract/property",
  "e2e/commands",
];

/** Lets the longest files begin first, so that at the end no worker is idle while another has a long one. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const rank = LONGEST.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
  return rank === -1 ? LONGEST.length : rank;
}
