import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseConfig, renderEnvExample, VARIABLES } from "../../../src/config.ts";
import { UserError } from "../../../src/shared/user-error.ts";

describe("parseConfig", () => {
  it("needs nothing", () => {
    expect(parseConfig({})).toEqual({
      dataDir: "./data",
      databaseUrl: null,
      redisUrl: null,
      port: null,
      logLevel: null,
      contact: null,
      allowAddresses: [],
      subscribeBy: "anyone",
      languageModel: null,
    });
  });

  it("takes an empty value as not set", () => {
    expect(parseConfig({ PORT: "", DATABASE_URL: "", PLEDGEWATCH_DATA: "" })).toEqual(
      parseConfig({}),
    );
  });

  it("takes every example as right", () => {
    const env = Object.fromEntries(VARIABLES.map(({ name, example }) => [name, example]));
    expect(parseConfig(env)).toMatchObject({
      port: 3000,
      allowAddresses: ["intranet.example.org", "10.0.0.5:8080"],
      languageModel: { url: "http://localhost:11434/v1", model: "qwen3:8b", key: "secret" },
    });
  });

  it.each([
    ["PORT", "70000"],
    ["PORT", "http"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["DATABASE_URL", "localhost:5432"],
    ["REDIS_URL", "localhost:6379"],
    ["LOG_LEVEL", "verbose"],
    ["PLEDGEWATCH_CONTACT", "line\nbreak"],
    ["PLEDGEWATCH_ALLOW_ADDRESSES", "http://intranet/"],
    ["PLEDGEWATCH_LLM_URL", "localhost:11434"],
    ["PLEDGEWATCH_LLM_KEY", "line\nbreak"],
  ])("refuses %s=%s with what it expects", (name, value) => {
    expect(() => parseConfig({ DATABASE_URL: "postgres://localhost/x", [name]: value })).toThrow(
      new RegExp(`${name}: expects .+, e\\.g\\. `),
    );
  });

  it("lists every problem at once", () => {
    const read = () => parseConfig({ PORT: "x", LOG_LEVEL: "y", REDIS_URL: "redis://localhost" });
    expect(read).toThrow(/3 wrong settings/);
    expect(read).toThrow(/PORT[\s\S]+LOG_LEVEL[\s\S]+REDIS_URL: needs DATABASE_URL/);
  });

  it("takes a language model's address and its name only together", () => {
    const alone = /PLEDGEWATCH_LLM_URL and PLEDGEWATCH_LLM_MODEL: need each other/;
    expect(() => parseConfig({ PLEDGEWATCH_LLM_URL: "http://localhost/v1" })).toThrow(alone);
    expect(() => parseConfig({ PLEDGEWATCH_LLM_MODEL: "some" })).toThrow(alone);
  });

  it("throws nothing but a UserError, whatever the environment holds", () => {
    const names = VARIABLES.map(({ name }) => name);
    const environments = fc.dictionary(fc.constantFrom(...names), fc.string());
    fc.assert(
      fc.property(environments, (env) => {
        try {
          parseConfig(env);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});

describe(".env.example", () => {
  it("is what the settings say", async () => {
    const file = await readFile(new URL("../../../.env.example", import.meta.url), "utf8");
    expect(file).toBe(renderEnvExample());
  });
});
