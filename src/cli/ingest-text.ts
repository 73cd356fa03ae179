import { companyById } from "../pledge/companies.ts";
import type { RegisterEvent } from "../pledge/pledge.ts";
import { toDay } from "../shared/clock.ts";
import type { Store } from "../store/types/store.ts";
import { renderFound } from "./extraction-text.ts";
import type { Ingested } from "./ingest.ts";
import type { Io } from "./io.ts";

/** What was found in one article, then what is new in the register because of it. */
export async function renderIngested(
  store: Store,
  result: Ingested,
  now: Date,
  io: Pick<Io, "color">,
): Promise<string> {
  const head = `${result.id}${result.title === null ? "" : `  ${result.title}`}`;
  if (result.outcome === "unchanged") return `${head}\n  known already\n\n`;
  const tags = renderFound(result, io);
  const news = await renderEvents(store, result.events, now);
  return `${head}\n${tags}${news}\n`;
}

/** Pledges that are new or changed; milestones stand above already. */
async function renderEvents(store: Store, events: RegisterEvent[], now: Date): Promise<string> {
  const told = events.filter(({ kind }) => kind !== "milestone");
  if (told.length === 0) return "";
  const companies = [...new Set(told.map(({ company }) => company))];
  const pledges = await store.register.pledges({ companies }, toDay(now));
  const titles = new Map(pledges.map(({ id, title }) => [id, title]));
  const lines = told.map(({ kind, pledgeId, company, lifecycle }) => {
    const title = (pledgeId && titles.get(pledgeId)) ?? pledgeId ?? "";
    return `  ${WORDS[kind] ?? kind}${lifecycle === null || kind !== "pledge_changed" ? "" : ` (${lifecycle})`}: ${companyById(company)?.name ?? company} – ${title}`;
  });
  return `${lines.join("\n")}\n`;
}

const WORDS: Partial<Record<RegisterEvent["kind"], string>> = {
  pledge_new: "new pledge",
  pledge_changed: "changed pledge",
  pledge_achieved: "pledge achieved",
  pledge_due: "deadline passed",
  pledge_quiet: "gone quiet",
};
