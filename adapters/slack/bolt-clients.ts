import type { App } from "@slack/bolt";

/**
 * Bolt keeps a client of some 26 KB for each token that it ever saw of a workspace, and tokens are renewed twice a
 * day. Called with each token that an event is answered with; forgets the clients of the tokens before it.
 */
export function createClientUpkeep(): (app: App, workspaceId: string, token: string) => void {
  const tokens = new Map<string, string>();
  return (app, workspaceId, token) => {
    const before = tokens.get(workspaceId);
    if (before === token) return;
    tokens.set(workspaceId, token);
    if (before !== undefined) Reflect.deleteProperty(poolsOf(app), workspaceId);
  };
}

/** By workspace, or by organization where an event names no workspace; Bolt has no public way to them. */
export function poolsOf(app: App): Record<string, object> {
  const pools: unknown = Reflect.get(app, "clients");
  return typeof pools === "object" && pools !== null ? (pools as Record<string, object>) : {};
}
