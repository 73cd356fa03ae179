export interface ConversationStore {
  /** Earlier questions of a thread, oldest first. */
  history(thread: string, limit: number): Promise<string[]>;
  /** When the last question of a thread was asked, ISO, UTC; null where none was. */
  lastAskedAt(thread: string): Promise<string | null>;
  append(thread: string, channelId: string | null, question: string, nowAt: string): Promise<void>;
  /** Forgets what is older than `beforeAt`; returns how many. */
  forget(beforeAt: string): Promise<number>;
}
