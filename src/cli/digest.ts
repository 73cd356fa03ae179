import { renderCard } from "../../adapters/console/render.ts";
import { renderDigest } from "../chat/cards/digest-card.ts";
import { instantAfter, toDay } from "../shared/clock.ts";
import { MAX_SPAN_DAYS } from "../shared/span.ts";
import { UserError } from "../shared/user-error.ts";
import { parseCompany } from "./choice.ts";
import { type Io, outLine } from "./io.ts";
import { type StoreOptions, withKnownStore } from "./session.ts";

export interface DigestOptions extends StoreOptions {
  days: string;
  company?: string[];
  json?: boolean;
}

const DAY_MS = 86_400_000;

/** `digest`: what happened to the register in the last days. */
export async function runDigest(options: DigestOptions, io: Io): Promise<0> {
  const days = Number(options.days);
  if (!Number.isInteger(days) || days < 1 || days > MAX_SPAN_DAYS) {
    throw new UserError(
      "DAYS_INVALID",
      `--days expects a whole number from 1 to ${MAX_SPAN_DAYS}, not "${options.days}".`,
      { exitCode: 2 },
    );
  }
  const companies = options.company?.map(parseCompany);
  const only = companies ? { companies } : {};
  await withKnownStore(options, io, async ({ store }, now) => {
    const toOn = toDay(now());
    const fromOn = instantAfter(now(), -days * DAY_MS).slice(0, 10);
    const events = await store.events.list({ ...only, sinceOn: fromOn, untilOn: toOn }, toOn);
    if (options.json) return outLine(io, JSON.stringify(events, null, 2));
    const pledges = await store.register.pledges(only, toOn);
    const touched = new Set(events.map(({ pledge }) => pledge?.id));
    const standing = pledges.filter(({ id }) => !touched.has(id)).length;
    const title = `Digest, ${fromOn} to ${toOn}`;
    io.out(renderCard(renderDigest({ title, events, standing }), io));
  });
  return 0;
}
