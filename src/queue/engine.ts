import type { BackendFactory, IQueueBackend } from "bullmq";

/** Where BullMQ keeps its jobs, opened. */
export interface QueueEngine {
  /** Builds the backend of a queue or worker over the shared connections; `opts.connection` is ignored. */
  createBackend: BackendFactory<IQueueBackend, SharedConnection>;
  /** Longest sleep of an idle worker, in s. News wakes it at once. */
  idleSleepSeconds: number;
  /** Closes the shared connections that the engine opened. */
  close(): Promise<void>;
}

/** Stands where BullMQ wants a connection: the engine holds the real ones. */
export type SharedConnection = "shared";
