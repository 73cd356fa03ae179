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
});
