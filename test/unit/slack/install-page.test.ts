import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type InstallResult,
  PAGE_HEADERS,
  renderLanding,
  renderResult,
} from "../../../adapters/slack/install-page.ts";

const START = "https://bot.example.org/slack/install/start";
const installation = (name: string, id: string) => ({
  ...{ id, name, isOrganization: false, enterpriseId: null, appId: id, userId: null },
  ...{ botUserId: null, botId: null, scopes: [] },
  tokens: { botToken: "xoxb-1-secret", refreshToken: null, expiresAt: null },
});

describe("the pages of the install flow", () => {
  it("keep what Slack and addresses say as text, whatever it is, and show no token", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.boolean(), (name, id, isOrganization) => {
        const results: InstallResult[] = [
          {
            ...{ kind: "installed", missing: [{ scope: name, without: id }] },
            installation: { ...installation(`<b>"'&${name}`, `"><script>${id}`), isOrganization },
          },
          { kind: "refused", code: `<b>${name}` },
        ];
        for (const { html } of results.map((result) => renderResult(result, START))) {
          const tags = new Set(html.match(/<[a-z!/][^>]*?(?=[\s>])/g));
          for (const tag of tags) expect(TAGS).toContain(tag);
          expect(html).not.toMatch(/javascript:|xoxb|<b>|<script/);
        }
      }),
    );
  });

  it("allow their own style and nothing else", () => {
    const { html } = renderLanding({ commands: "none" }, START);
    const style = /<style>([\s\S]*)<\/style>/.exec(html)?.[1] ?? "";
    const hash = createHash("sha256").update(style).digest("base64");
    expect(PAGE_HEADERS["content-security-policy"]).toContain(`style-src 'sha256-${hash}'`);
    expect(html).not.toMatch(/<script|<img|<link| style=| on[a-z]+=/);
  });

  it.each<[InstallResult, number, string]>([
    [{ kind: "denied" }, 403, "Nothing was installed"],
    [{ kind: "wrong_state", reason: "expired" }, 400, "longer than ten minutes"],
    [{ kind: "wrong_state", reason: "foreign" }, 400, "do not use it"],
    [{ kind: "wrong_state", reason: "used" }, 400, "This link was used before"],
    [{ kind: "refused", code: "invalid_code" }, 400, "<code>invalid_code</code>"],
    [{ kind: "unavailable" }, 502, "Slack does not answer"],
  ])("say what became of %o and how to begin again", (result, status, words) => {
    const page = renderResult(result, START);
    expect(page.status).toBe(status);
    for (const part of [words, `href="${START}"`, '<html lang="en">'])
      expect(page.html).toContain(part);
  });
});

const TAGS = [
  ...["<!doctype", "<html", "<head", "<meta", "<title", "</title", "<style", "</style", "</head"],
  ...["<body", "<main", "<p", "</p", "<h1", "</h1", "<div", "</div", "<ul", "</ul", "<ol", "</ol"],
  ...["<li", "</li", "<code", "</code", "<strong", "</strong", "<a", "</a", "</main", "</body"],
  "</html",
];
