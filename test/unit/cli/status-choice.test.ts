import { describe, expect, it } from "vitest";
import { parseStatuses } from "../../../src/cli/status-choice.ts";

describe("parseStatuses", () => {
  it.each([
    ["on_track", ["on_track"]],
    ["on track", ["on_track"]],
    ["On-Track", ["on_track"]],
    ["brought-forward", ["brought-forward"]],
    ["brought forward", ["brought-forward"]],
    ["achieved", ["achieved_self_declared", "achieved_verified"]],
    ["overdue", ["due"]],
    ["Gone quiet", ["quiet"]],
  ])("takes %j for %j", (value, statuses) => {
    expect(parseStatuses(value)).toEqual(statuses);
  });

  it("names what is near and what there is", () => {
    expect(() => parseStatuses("withdrawm")).toThrow('Did you mean "withdrawn"? Known: announced');
  });
});
