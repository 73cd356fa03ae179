import { type TeamsReference, toPlaceKey } from "./reference.ts";
import { remember } from "./remember.ts";
import type { TeamsTransport } from "./transport.ts";

/** A reference with its conversation. */
export type OpenReference = TeamsReference & { conversationId: string };

/** Opens the chat with a person whom the bot was not written to by; others are open. */
export function createOpener(transport: Pick<TeamsTransport, "openDirect">) {
  const direct = new Map<string, string>();
  return async (to: TeamsReference, signal: AbortSignal): Promise<OpenReference> => {
    if (to.conversationId !== null) return { ...to, conversationId: to.conversationId };
    const known = direct.get(toPlaceKey(to));
    if (known !== undefined) return { ...to, conversationId: known };
    const { conversationId } = await transport.openDirect(to, signal);
    remember(direct, toPlaceKey(to), conversationId);
    return { ...to, conversationId };
  };
}
