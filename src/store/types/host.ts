/** How a process asks for its turn at a host. */
export interface HostRequest {
  /** Name and port, as in a URL. */
  host: string;
  /** The process that asks. */
  owner: string;
  /** The host is free again after this even where the process dies before it gives it back. */
  leaseMs: number;
  /** Between the starts of two requests that ask for a pace; 0 for one that asks for none. */
  intervalMs: number;
}

export type HostTurn =
  | { kind: "taken" }
  /** Another process is at it, or is next, or the host's pace says so: `waitMs` is what is left of the pace, often 0. */
  | { kind: "wait"; waitMs: number };

/** Whose turn it is at each host that is read, among all processes on one database. */
export interface HostStore {
  /**
   * Takes the host where nobody has it. Who is refused is the next for a second, so that who just gave it back does not
   * take it again and again. By the database's clock.
   */
  take(request: HostRequest): Promise<HostTurn>;
  /** Lets the next one in. Does nothing where the process has it no more. */
  giveBack(host: string, owner: string): Promise<void>;
}
