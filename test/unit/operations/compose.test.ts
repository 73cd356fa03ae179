import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseConfig, VARIABLES } from "../../../src/config.ts";

const Service = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).optional(),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const Compose = z.object({
  services: z.object({ bot: Service, postgres: Service, redis: Service }),
  volumes: z.record(z.string(), z.unknown()),
});

const root = new URL("../../../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, root), "utf8");
const text = read("docker-compose.yml");
const { services, volumes } = Compose.parse(parse(text));
const { bot, postgres, redis } = services;

/** `${NAME:-default}` with nothing set in the environment. */
const withDefaults = (value: string) => value.replace(/\$\{\w+:-(\w+)\}/g, "$1");

describe("docker-compose.yml", () => {
  it("gives the bot settings that it knows and accepts", () => {
    const environment = Object.entries(bot.environment ?? {});
    const known = VARIABLES.map(({ name }) => name as string);
    expect(known).toEqual(expect.arrayContaining(environment.map(([name]) => name)));
    const config = parseConfig(
      Object.fromEntries(environment.map(([name, value]) => [name, withDefaults(value)])),
    );
    expect(config).toMatchObject({
      databaseUrl: `postgres://pledgewatch:${withDefaults(postgres.environment?.["POSTGRES_PASSWORD"] ?? "")}@postgres:5432/pledgewatch`,
      redisUrl: "redis://redis:6379",
      port: 3000,
    });
  });

  it("keeps Redis from evicting or forgetting jobs", () => {
    expect(redis.command?.join(" ")).toBe(
      "redis-server --appendonly yes --maxmemory-policy noeviction",
    );
  });

  it("starts the bot when its database and its queue answer", () => {
    for (const service of ["postgres", "redis"] as const) {
      expect(services[service].healthcheck?.test[0]).toBe("CMD");
      expect(bot.depends_on?.[service]).toEqual({ condition: "service_healthy" });
    }
  });

  it("opens only the bot's port, and only on this machine", () => {
    expect(postgres.ports).toBeUndefined();
    expect(redis.ports).toBeUndefined();
    expect(bot.ports?.every((port) => port.startsWith("127.0.0.1:"))).toBe(true);
  });

  it("keeps what they store in volumes that it declares", () => {
    const used = [postgres, redis].flatMap((service) => service.volumes ?? []);
    expect(used.map((volume) => volume.split(":")[0])).toEqual(Object.keys(volumes));
  });

  it("needs nothing to be set, and holds no secret", () => {
    const variables = text.match(/\$\{[^}]*\}/g) ?? [];
    expect(variables.filter((variable) => !/^\$\{[A-Z_]+:-\w+\}$/.test(variable))).toEqual([]);
    expect(postgres.environment?.["POSTGRES_PASSWORD"]).toMatch(/^\$\{POSTGRES_PASSWORD:-/);
  });
});

describe("Dockerfile", () => {
  const dockerfile = read("Dockerfile");

  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(
    ([, names]) => names?.split(" ") ?? [],
  );

  it("copies all that the build reads", () => {
    const { build } = z
      .object({ scripts: z.object({ build: z.string() }) })
      .parse(JSON.parse(read("package.json"))).scripts;
    const { include } = z
      .object({ include: z.array(z.string()) })
      .parse(JSON.parse(read("tsconfig.build.json")));
    const named = [...build.matchAll(/-p (\S+)|'([^']+)'/g)].map(([, a, b]) => a ?? b ?? "");
    const needed = [...include, ...named.filter((name) => name !== "dist/")];
    expect(needed).toContain("src/store/migrations");
    const isCopied = (name: string) =>
      copied.some((one) => name === one || name.startsWith(`${one}/`));
    expect(needed.filter((name) => !isCopied(name))).toEqual([]);
  });

  it("copies only what .dockerignore lets through", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    expect(copied.length).toBeGreaterThan(0);
    expect(copied.filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it("runs as a user without rights, with a health check, on a Node that the package supports", () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    expect(dockerfile).toContain("/healthz");
    expect([...dockerfile.matchAll(/^FROM node:(\d+)-/gm)].map(([, major]) => major)).toEqual([
      "24",
      "24",
    ]);
  });
});
