/** How the app is connected: one workspace by its tokens. */
export interface SlackSettings {
  botToken: string;
  /** Socket Mode, with the app's token; or HTTP, with the secret that signs Slack's requests. */
  transport: { kind: "socket"; appToken: string } | { kind: "http"; signingSecret: string };
  /** Null for Slack itself; tests have their own. */
  slackApiUrl: string | null;
}
