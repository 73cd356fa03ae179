import { describe, expect, it } from "vitest";
import { callCommand } from "../../support/command.ts";

describe("the command line", () => {
  it.each(["notalink", "ftp://example.org/feed"])(
    "takes %s for no link of a source",
    async (url) => {
      const { code, err } = await callCommand(["sources", "add", url, "--data", "/nonexistent/x"]);
      expect(err).toContain("Expected an http or https link.");
      expect(code).toBe(2);
    },
  );

  it.each([
    [["sources", "lst"], 'Did you mean "list"? Known: list, add, remove, test'],
    [["feedback", "acept", "fbk_1"], 'Did you mean "accept"? Known: list, accept, reject.'],
    [["sources", "ADD", "https://a.example/feed"], 'Did you mean "add"?'],
    [["sources", "ad", "https://a.example/feed", "--name", "A"], 'Did you mean "add"?'],
  ])("says of %j what there is", async (args, said) => {
    const { code, err } = await callCommand(args);
    expect(err).toContain(said);
    expect(code).toBe(2);
  });

  it("bounds the days of a digest as chat does, and names the bound", async () => {
    const { code, err } = await callCommand(["digest", "--days", "367"]);
    expect(err).toContain("from 1 to 366");
    expect(code).toBe(2);
  });
});
