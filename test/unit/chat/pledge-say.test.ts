import { describe, expect, it } from "vitest";
import { sayMeanings } from "../../../src/chat/cards/pledge-say.ts";
import { pledge } from "./support/views.ts";

describe("sayMeanings", () => {
  it("says once what each status that does not say it itself means", () => {
    const list = [
      pledge({ delivery: "quiet" }),
      pledge({ delivery: "due" }),
      pledge({ delivery: "quiet" }),
      pledge({ delivery: "missed" }),
    ];
    expect(sayMeanings(list, "en")).toBe(
      "due: the target year is over and nothing was heard; quiet: no report for eighteen months",
    );
  });

  it("says nothing where all say it themselves", () => {
    expect(sayMeanings([pledge({ delivery: "achieved_verified" })], "en")).toBeNull();
  });
});
