/** The schema that the manifest is of. https://developer.microsoft.com/json-schemas/teams/v1.19/MicrosoftTeams.schema.json */
export const MANIFEST_VERSION = "1.19";

export interface ManifestOptions {
  appId: string;
  /** Semantic version. */
  version: string;
  /** Shown in Teams, at most 30 characters. */
  name: string;
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsUrl: string };
  /** Hosts whose links the bot is asked about. */
  domains: readonly string[];
  /** Asks for the consent to read messages where the app is installed, by which posts are looked up. */
  readsMessages?: boolean;
}

/** Commands that Teams offers while one types, at most ten. */
const COMMANDS = [
  {
    title: "subscribe",
    description: "subscribe bmw, or everything of toyota daily at 9 Europe/Berlin",
  },
  { title: "subscriptions", description: "What is followed here, numbered" },
  { title: "unsubscribe", description: "unsubscribe 2, or bmw; alone: from everything here" },
  { title: "pledges", description: "pledges bmw net-zero 2050" },
  { title: "evidence", description: "evidence 2: the quote behind [2] of the last answer" },
  { title: "check", description: "check a link or a text: known, new or contradicted" },
  { title: "digest", description: "digest 7 days: what is new" },
  { title: "pause", description: "pause 2 weeks; resume" },
  { title: "mute", description: "mute milestones; unmute all" },
  { title: "help", description: "Every command, by example" },
];
const SCOPES = ["personal", "team", "groupChat"];

/** The ids of commands of the message extension. */
const SEARCH_ID = "searchPledges";
const CHECK_ID = "checkMessage";

/** The manifest of the app in Teams, with the user's own ids. */
export function renderManifest({
  appId,
  version,
  name,
  developer,
  domains,
  readsMessages = false,
}: ManifestOptions): object {
  return {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${MANIFEST_VERSION}/MicrosoftTeams.schema.json`,
    manifestVersion: MANIFEST_VERSION,
    version,
    id: appId,
    developer: {
      ...{ name: developer.name, websiteUrl: developer.websiteUrl },
      ...{ privacyUrl: developer.privacyUrl, termsOfUseUrl: developer.termsUrl },
    },
    name: { short: name, full: `${name}: what automakers pledge and reach` },
    description: {
      short: "Automakers' sustainability pledges, each with the sentence that says so.",
      full: "Reads automakers' sustainability news, keeps a register of what each company has pledged and reached, answers questions about it with the source quoted, and tells the channels that follow a company when something new happens.",
    },
    icons: { color: "color.png", outline: "outline.png" },
    accentColor: "#0B5D4E",
    bots: [
      {
        ...{ botId: appId, scopes: SCOPES, supportsFiles: false, isNotificationOnly: false },
        commandLists: [{ scopes: SCOPES, commands: COMMANDS }],
      },
    ],
    composeExtensions: [
      { botId: appId, commands: [toSearch(), toCheck()], ...toHandlers(domains) },
    ],
    permissions: ["identity", "messageTeamMembers"],
    validDomains: [],
    ...(readsMessages ? toConsent(appId) : {}),
  };
}

const toSearch = () => ({
  ...{ id: SEARCH_ID, type: "query", title: "Find a pledge", initialRun: true },
  context: ["compose", "commandBox"],
  description: "Search the register and insert a pledge",
  parameters: [
    { name: "query", title: "Company, metric or year", description: "bmw 2030", inputType: "text" },
  ],
});

const toCheck = () => ({
  ...{ id: CHECK_ID, type: "action", title: "Check against register", fetchTask: true },
  context: ["message"],
  description: "What this message claims: known, new or contradicted",
});

/** https://learn.microsoft.com/microsoftteams/platform/graph-api/rsc/resource-specific-consent */
const toConsent = (appId: string) => ({
  // The resource is not asked for, but has to be there.
  webApplicationInfo: { id: appId, resource: "https://RscBasedStoreApp" },
  authorization: {
    permissions: {
      resourceSpecific: ["ChannelMessage.Read.Group", "ChatMessage.Read.Chat"].map((name) => ({
        ...{ name, type: "Application" },
      })),
    },
  },
});

const toHandlers = (domains: readonly string[]) =>
  domains.length === 0
    ? {}
    : {
        messageHandlers: [{ type: "link", value: { domains, supportsAnonymizedPayloads: false } }],
      };
