import { createConsolePort } from "../../../adapters/console/port.ts";
import { describeChatPort } from "./suite.ts";

describeChatPort("the console", async () => {
  const printed: string[] = [];
  return {
    port: createConsolePort({ write: (text) => printed.push(text), width: 80, color: false }),
    channel: { platform: "console", workspaceId: "local", externalId: "console", reference: null },
    shown: () => printed,
  };
});
