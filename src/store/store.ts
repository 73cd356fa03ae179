import { DrizzleQueryError } from "drizzle-orm/errors";
import { createAmendments } from "./amendments.ts";
import { createArticles } from "./articles.ts";
import { createChannels } from "./channels.ts";
import { createConversations } from "./conversations.ts";
import type { Database, Session } from "./database.ts";
import { createDeliveries } from "./deliveries.ts";
import { createDigests } from "./digests.ts";
import { createEvents } from "./events.ts";
import { createFeedback } from "./feedback.ts";
import { readHealth } from "./health.ts";
import { createHosts } from "./hosts.ts";
import { createInstallations } from "./installations.ts";
import { createLeases } from "./leases.ts";
import { createMutes } from "./mutes.ts";
import { createRegister } from "./register.ts";
import { createSources } from "./sources.ts";
import { createSubscriptions } from "./subscriptions.ts";
import type { Store, StoreHealth } from "./types/store.ts";

export interface StoreDeps extends Session {
  /** What questions are answered on: the same database or transaction, by a way of its own where that is faster. */
  reader: Database;
  engine: StoreHealth["engine"];
  close(): Promise<void>;
}

/** The store over an open database. */
export function createStore(deps: StoreDeps): Store {
  const { db, reader, engine } = deps;
  return {
    sources: plainErrors(createSources(db)),
    hosts: plainErrors(createHosts(db)),
    articles: plainErrors(createArticles(db, reader)),
    register: plainErrors(createRegister(deps)),
    events: plainErrors(createEvents(deps)),
    channels: plainErrors(createChannels(db)),
    mutes: plainErrors(createMutes(db)),
    subscriptions: plainErrors(createSubscriptions(db)),
    deliveries: plainErrors(createDeliveries(db)),
    leases: plainErrors(createLeases(db)),
    amendments: plainErrors(createAmendments(db)),
    digests: plainErrors(createDigests(db)),
    conversations: plainErrors(createConversations(db)),
    feedback: plainErrors(createFeedback(db)),
    installations: plainErrors(createInstallations(db)),
    ...plainErrors({
      transaction: <T>(work: (store: Store) => Promise<T>) =>
        db.transaction((tx) =>
          work(createStore({ ...deps, db: tx, reader: tx, inTransaction: true })),
        ),
      health: () => readHealth(db, engine),
    }),
    close: deps.close,
  };
}

/**
 * Lets the database's own error out, without what drizzle and PGlite add to it: all parameters of the
 * statement, so that texts of articles would end up in logs.
 */
function plainErrors<T extends object>(namespace: T): T {
  return new Proxy(namespace, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return async (...args: unknown[]) => {
        try {
          return await value.apply(target, args);
        } catch (error) {
          throw error instanceof DrizzleQueryError ? withoutParameters(error.cause) : error;
        }
      };
    },
  });
}

function withoutParameters(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // `params` is PGlite's; `detail` of PostgreSQL quotes the row that it refuses.
  for (const name of ["params", "detail"]) Reflect.deleteProperty(error, name);
  return error;
}
