import type { Channel } from "./subscription.ts";

/** What names an installation: a workspace or an organization on its platform. */
export interface InstallationName {
  platform: Channel["platform"];
  id: string;
}

/** An installation as it is kept: its tokens are encrypted by whoever writes it. */
export interface StoredInstallation extends InstallationName {
  /** Whether `id` is an organization's, which installed for its workspaces. */
  isOrganization: boolean;
  /** The organization that a workspace belongs to, or the installation's own; null for neither. */
  organizationId: string | null;
  name: string;
  appId: string | null;
  botUserId: string | null;
  botId: string | null;
  scopes: string[];
  sealed: string;
  /** When the token ends; null for one that does not. */
  expiresAt: string | null;
  installedBy: string | null;
  installedAt: string;
  /** Grows with each change of `sealed`. */
  version: number;
  /** Since when the platform renews the token no more; null while it does. */
  refusedAt: string | null;
}

export type NewInstallation = Omit<StoredInstallation, "version" | "refusedAt">;

export interface InstallationStore {
  /**
   * The one that serves a workspace: its own, else its organization's. Null where there is none. Either id
   * may be null where the platform names only the other.
   */
  find(
    platform: Channel["platform"],
    where: { workspaceId: string | null; organizationId: string | null },
  ): Promise<StoredInstallation | null>;
  list(platform: Channel["platform"]): Promise<StoredInstallation[]>;
  /** Writes it over an earlier one. Returns the workspaces with channels that it serves now. */
  put(installation: NewInstallation): Promise<string[]>;
  /**
   * Deletes it with its tokens, where it is still this version. Returns the workspaces with channels that nothing
   * serves any more. Safe to call twice.
   */
  remove(name: InstallationName, version: number): Promise<string[]>;
  /**
   * Lets one caller renew the tokens of this version, in whatever process; false for all others until `leaseMs`
   * are over, the tokens were changed or given back.
   */
  startRenewal(name: InstallationName, version: number, leaseMs: number): Promise<boolean>;
  /** Lets others try, after a failure that may pass. */
  giveBackRenewal(name: InstallationName, version: number): Promise<void>;
  /** Marks it as one whose tokens the platform renews no more. */
  refuse(name: InstallationName, version: number, nowAt: string): Promise<void>;
  /** Writes other tokens; false where this version is no longer there. */
  reseal(
    name: InstallationName,
    version: number,
    tokens: Pick<StoredInstallation, "sealed" | "expiresAt">,
  ): Promise<boolean>;
}
