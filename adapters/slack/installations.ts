/** The tokens of an installation. */
export interface Tokens {
  botToken: string;
  /** What the next tokens are got with; null where the app's tokens are not rotated. */
  refreshToken: string | null;
  /** When the bot's token ends; null where it does not. */
  expiresAt: string | null;
}

/** The app in a workspace, or in an organization of an Enterprise Grid for its workspaces. */
export interface Installation {
  /** Of the workspace (`T…`), or of the organization (`E…`). */
  id: string;
  isOrganization: boolean;
  /** The organization of a workspace that belongs to one, or the installation's own. */
  enterpriseId: string | null;
  name: string;
  appId: string | null;
  botUserId: string | null;
  botId: string | null;
  scopes: string[];
  tokens: Tokens;
  /** Who installed it. */
  userId: string | null;
}

/** As it was read. */
export interface KeptInstallation extends Installation {
  /** Another one each time that its tokens change. */
  version: number;
  /** Slack renews its tokens no more. */
  isRefused: boolean;
}

/** What an event or a channel names; an organization's events can name no workspace. */
export interface WorkspaceIds {
  teamId: string | null;
  enterpriseId: string | null;
}

/** Where installations are kept, their tokens encrypted. All processes share one. */
export interface Installations {
  /** The one that serves a workspace: its own, else its organization's; null where there is none. */
  find(workspace: WorkspaceIds): Promise<KeptInstallation | null>;
  /** Over an earlier one. Returns the workspaces with channels that it serves now. */
  put(installation: Installation): Promise<string[]>;
  /** With its tokens, if it is still this version. Returns the workspaces with channels that nothing serves any more. */
  remove(kept: KeptInstallation): Promise<string[]>;
  /** True for one caller in all processes, until `leaseMs` are over or the tokens were renewed or given back. */
  startRenewal(kept: KeptInstallation, leaseMs: number): Promise<boolean>;
  giveBackRenewal(kept: KeptInstallation): Promise<void>;
  /** Slack renews its tokens no more. */
  refuse(kept: KeptInstallation): Promise<void>;
  /** Null where it was changed meanwhile. */
  renew(kept: KeptInstallation, tokens: Tokens): Promise<KeptInstallation | null>;
  /** True the first time that a state of the install flow comes back, in any process. */
  takeState(nonce: string): Promise<boolean>;
}
