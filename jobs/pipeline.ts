import type { Card } from "../src/chat/card.ts";
import type { ChatPort } from "../src/chat/port.ts";
import type { Fetcher } from "../src/news/fetch.ts";
import type { EventView } from "../src/pledge/view.ts";
import type { Clock } from "../src/shared/clock.ts";
import type { Language } from "../src/shared/language.ts";
import type { Log } from "../src/shared/log.ts";
import type { Store } from "../src/store/types/store.ts";
import type { Reading } from "./reading.ts";
import type { RegisterCache } from "./register-cache.ts";

/** What every step of the pipeline works with. */
export interface PipelineDeps {
  store: Store;
  fetcher: Fetcher;
  now: Clock;
  log: Log;
  /** Uniform in [0, 1): jitter. */
  random: () => number;
  /** Registers that this process holds folded; without it each article folds its companies anew. */
  registers?: RegisterCache;
  /** Where texts are read; without it in this thread. */
  reading?: Reading;
  /** Hands the next steps to the queue; called only after the durable write. */
  next: Next;
  /** The platform adapters that run in this process. */
  ports: ReadonlyMap<ChatPort["platform"], ChatPort>;
  /** `coverage`: other outlets that reported the event. */
  renderEventCard: (event: EventView, coverage: readonly string[], language: Language) => Card;
}

/** The steps that a step can ask for. */
export interface Next {
  poll(sourceIds: string[]): Promise<void>;
  ingest(articleIds: string[]): Promise<void>;
  tag(articleIds: string[]): Promise<void>;
  alert(articleIds: string[]): Promise<void>;
  deliver(channelIds: string[]): Promise<void>;
}

/** Wakes nobody: for whoever runs each step itself, one after the other. */
export const NO_NEXT: Next = {
  poll: async () => {},
  ingest: async () => {},
  tag: async () => {},
  alert: async () => {},
  deliver: async () => {},
};

/** What a running step is told by the queue. */
export interface StepContext {
  signal: AbortSignal;
  isLastAttempt: boolean;
}

/** Thrown by a step that should be tried again later. */
export class TryAgainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "TryAgainError";
  }
}
