import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { ManifestUtil } from "@microsoft/app-manifest";
import { describe, expect, it } from "vitest";
import { MANIFEST_VERSION, renderManifest } from "../../../src/cli/teams-manifest.ts";

const schemaPath = createRequire(import.meta.url).resolve(
  `@microsoft/app-manifest/build/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
);
const options = {
  ...{ appId: "11111111-1111-4111-8111-111111111111", version: "0.1.0", name: "Pledgewatch" },
  developer: {
    ...{ name: "Pledgewatch", websiteUrl: "https://example.org" },
    ...{ privacyUrl: "https://example.org/privacy", termsUrl: "https://example.org/terms" },
  },
};
/** What Microsoft's published schema says against it. */
async function check(manifest: object): Promise<string[]> {
  const schema = JSON.parse(await readFile(schemaPath, "utf8"));
  return ManifestUtil.validateManifestAgainstSchema(manifest as never, schema);
}

describe("the manifest of the app in Teams", () => {
  it.each([
    ["with hosts of links", ["news.example", "*.press.example"]],
    ["without", []],
  ])("is as Microsoft's schema wants it, %s", async (_, domains) => {
    expect(await check(renderManifest({ ...options, domains }))).toEqual([]);
  });

  it("is so too where it asks for the consent by which posts are looked up", async () => {
    const manifest = renderManifest({ ...options, domains: [], readsMessages: true });
    expect(await check(manifest)).toEqual([]);
    expect(JSON.stringify(manifest)).toContain("ChannelMessage.Read.Group");
  });

  it("would be refused with an id that is none", async () => {
    expect(await check(renderManifest({ ...options, appId: "bot", domains: [] }))).not.toEqual([]);
  });

  it.each([
    ["color.png", 192],
    ["outline.png", 32],
  ])("has %s in the size that Teams asks for", async (name, size) => {
    const png = await readFile(new URL(`../../../teams/manifest/${name}`, import.meta.url));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  });
});
