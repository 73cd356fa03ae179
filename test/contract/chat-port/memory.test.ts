import { renderPlain } from "../../../src/chat/card.ts";
import { createMemoryPort } from "../../support/memory-port.ts";
import { describeChatPort } from "./suite.ts";

describeChatPort("the platform in memory of the tests", async () => {
  const port = createMemoryPort();
  return {
    port,
    channel: { platform: "web", workspaceId: "w", externalId: "c", reference: null },
    shown: () => port.arrived.map(({ card }) => renderPlain(card)),
  };
});
