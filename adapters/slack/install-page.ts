import { createHash } from "node:crypto";
import type { MissingScope } from "./check-tokens.ts";
import type { Installation } from "./installations.ts";

/** What became of an install flow. */
export type InstallResult =
  | { kind: "installed"; installation: Installation; missing: MissingScope[] }
  /** The person said no at Slack. */
  | { kind: "denied" }
  /** Begun elsewhere, too long ago, or used before: nothing was installed. */
  | { kind: "wrong_state"; reason: "expired" | "foreign" | "used" }
  /** Slack takes the code not, or reports an error of its own. */
  | { kind: "refused"; code: string }
  /** Slack does not answer now. */
  | { kind: "unavailable" };

export interface Page {
  status: number;
  html: string;
}

const STYLE = `
:root{color-scheme:light dark;--ink:#1a2b22;--soft:#4c6156;--paper:#fff;--ground:#eef3ef;--line:#d5e0d8;--green:#14532d;--on:#fff;--warn:#7a4b00}
@media(prefers-color-scheme:dark){:root{--ink:#e6efe9;--soft:#a9bdb1;--paper:#17211b;--ground:#0e1511;--line:#2b3a31;--green:#4ade80;--on:#06210f;--warn:#fbbf24}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;background:var(--ground);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
main{width:100%;max-width:36rem;background:linear-gradient(var(--green),var(--green)) top/100% 4px no-repeat var(--paper);border:1px solid var(--line);border-radius:10px;padding:2rem;overflow:hidden}
.name{margin:0 0 1.25rem;font-weight:600;color:var(--green)}
h1{margin:0 0 .75rem;font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere}
p{margin:0 0 1rem}
ul,ol{margin:0 0 1rem;padding-left:1.25rem}
li{margin:.3rem 0}
code{font-family:ui-monospace,SFMono-Regular,Menlo,monospace;font-size:.92em;background:var(--ground);border-radius:4px;padding:.1em .35em}
a{color:var(--green)}
.button{display:inline-block;margin:.25rem 0 1rem;padding:.7rem 1.25rem;border-radius:8px;background:var(--green);color:var(--on);font-weight:600;text-decoration:none}
.button:focus-visible,a:focus-visible,summary:focus-visible{outline:3px solid var(--ink);outline-offset:2px}
.note{border-left:4px solid var(--warn);padding-left:.9rem}
details{color:var(--soft);font-size:.95rem}
summary{cursor:pointer}
`;

/** Nothing but the page's own style; no scripts, frames, forms or pictures. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "x-content-type-options": "nosniff",
  // The address of a result holds Slack's code.
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

/** The page with the button that begins. */
export const renderLanding = (scopes: Readonly<Record<string, string>>, startUrl: string): Page =>
  toPage(
    200,
    "Add Pledgewatch to Slack",
    `<p>Pledgewatch reads automakers’ sustainability news, answers what each company has pledged and reached, and tells your channels when something new happens. Every figure comes with the sentence that says it.</p>
<a class="button" href="${escapeHtml(startUrl)}">Add to Slack</a>
<p>Slack asks you to allow it next. If your workspace wants an admin’s approval, Slack asks for that too.</p>
<details><summary>${Object.keys(scopes).length} permissions, and what does not work without each</summary>
${list(Object.entries(scopes).map(([scope, without]) => `<code>${escapeHtml(scope)}</code>: ${escapeHtml(without)}`))}
</details>`,
  );

/** The page that says what became of it. */
export function renderResult(result: InstallResult, startUrl: string): Page {
  switch (result.kind) {
    case "installed":
      return renderInstalled(result);
    case "denied":
      return toPage(
        403,
        "Nothing was installed",
        `<p>You cancelled at Slack.</p>${again(startUrl)}`,
      );
    case "wrong_state":
      return toPage(
        400,
        result.reason === "used" ? "This link was used before" : "Nothing was installed",
        `<p>${STATES[result.reason]}</p>${again(startUrl)}`,
      );
    case "refused":
      return toPage(
        400,
        "Slack did not install it",
        `<p>Slack says <code>${escapeHtml(toKnownCode(result.code))}</code>. Begin again; if it says so once more, tell whoever runs this bot.</p>${again(startUrl)}`,
      );
    case "unavailable":
      return toPage(
        502,
        "Slack does not answer",
        `<p>Nothing was installed. Try again in a minute.</p>${again(startUrl)}`,
      );
  }
}

const STATES = {
  expired: "It took longer than ten minutes, so the link has ended.",
  foreign:
    "It was begun in another browser, or this browser keeps no cookies. If somebody sent you this link, do not use it.",
  used: "If you find Pledgewatch under Apps in Slack, it is installed. Else begin again.",
} as const;

function renderInstalled({
  installation,
  missing,
}: Extract<InstallResult, { kind: "installed" }>): Page {
  const { id, name, appId, isOrganization } = installation;
  const lacking =
    missing.length === 0
      ? ""
      : `<div class="note"><p>Slack granted all but ${missing.length === 1 ? "one permission" : `${missing.length} permissions`}. Until an admin allows ${missing.length === 1 ? "it" : "them"} and the app is added again:</p>
${list(missing.map(({ scope, without }) => `<code>${escapeHtml(scope)}</code>: ${escapeHtml(without)}`))}</div>`;
  const title = `Pledgewatch is in ${name}${missing.length === 0 ? "" : ", with permissions missing"}`;
  return toPage(
    200,
    title,
    lacking + (isOrganization ? nextInOrganization(id, appId) : next(id, appId)),
  );
}

const next = (teamId: string, appId: string | null): string =>
  `<p>What to do next in Slack:</p>
<ol><li>Ask it: find <strong>Pledgewatch</strong> under Apps, and write <code>What does BMW pledge for 2030?</code></li>
<li>Bring it into a channel: <code>/invite @Pledgewatch</code></li>
<li>Follow companies there: <code>/pledges subscribe</code></li></ol>
<a class="button" href="${escapeHtml(`https://slack.com/app_redirect?${new URLSearchParams({ ...(appId === null ? {} : { app: appId }), team: teamId })}`)}">Open Slack</a>`;

/** https://docs.slack.dev/enterprise/organization-ready-apps: no workspace has it yet. */
const nextInOrganization = (enterpriseId: string, appId: string | null): string =>
  `<p>It is installed for your organization and in none of its workspaces yet: choose which ones get it.</p>
<a class="button" href="${escapeHtml(
    appId === null
      ? `https://app.slack.com/manage/${encodeURIComponent(enterpriseId)}`
      : `https://app.slack.com/manage/${encodeURIComponent(enterpriseId)}/integrations/profile/${encodeURIComponent(appId)}/workspaces/add`,
  )}">Choose workspaces</a>`;

const again = (startUrl: string): string =>
  `<a class="button" href="${escapeHtml(startUrl)}">Begin again</a>`;

/** Slack's codes are such words; whatever else stands in an address is not shown. */
export const toKnownCode = (code: string): string =>
  /^[a-z_]{1,60}$/.test(code) ? code : "no reason";

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

const toPage = (status: number, title: string, body: string): Page => ({
  status,
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main><p class="name">Pledgewatch</p><h1>${escapeHtml(title)}</h1>
${body}
</main></body></html>
`,
});

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
