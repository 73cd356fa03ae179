/** What workspaces install the app with, by OAuth v2. */
export interface InstallSettings {
  clientId: string;
  clientSecret: string;
  /** Where the web server is reached from outside, without a slash at the end. */
  publicUrl: string;
}

/** How the app is connected: one workspace by its token, as many as install it, or both. */
export interface SlackSettings {
  botToken: string | null;
  /** Socket Mode, with the app's token; or HTTP, with the secret that signs Slack's requests. */
  transport: { kind: "socket"; appToken: string } | { kind: "http"; signingSecret: string };
  /** Null for Slack itself; tests have their own. */
  slackApiUrl: string | null;
  install?: InstallSettings;
}
