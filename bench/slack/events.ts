import { BOT_USER, sign, TEAM } from "../../test/support/slack-app.ts";

/** What Slack sends, signed. */
export interface SlackRequest {
  body: string;
  headers: Record<string, string>;
}

const COMPANIES = ["bmw", "renault", "ford", "toyota"];

/** Of ten events seven are questions in direct messages, two are commands, one is a name being typed into a form. */
export function toRequest(number: number, responseUrl: string): SlackRequest {
  const company = COMPANIES[number % COMPANIES.length];
  const user = `U${number % 200}`;
  switch (number % 10) {
    case 3:
    case 7:
      return toForm({
        ...{ command: "/pledges", text: "subscriptions", team_id: TEAM, user_id: user },
        ...{ channel_id: "C01GEN", channel_name: "general", trigger_id: `trigger-${number}` },
        response_url: responseUrl,
      });
    case 5:
      return toForm({
        payload: JSON.stringify({
          ...{ type: "block_suggestion", action_id: "companies", block_id: "companies" },
          ...{ value: company, team: { id: TEAM }, user: { id: user, team_id: TEAM } },
          ...{ api_app_id: "A01APP", view: { id: "V1", type: "modal" } },
        }),
      });
    default: {
      const event = {
        ...{ type: "message", channel: `D${number}`, channel_type: "im", user },
        ...{ text: `pledges ${company}`, ts: `${number}.1` },
      };
      const body = JSON.stringify({
        ...{ type: "event_callback", team_id: TEAM, api_app_id: "A01APP", event },
        ...{ event_id: `Ev${number}`, event_time: 1 },
        authorizations: [{ team_id: TEAM, user_id: BOT_USER, is_bot: true, enterprise_id: null }],
      });
      return { body, headers: { "content-type": "application/json", ...sign(body) } };
    }
  }
}

function toForm(fields: Record<string, string>): SlackRequest {
  const body = new URLSearchParams({
    api_app_id: "A01APP",
    ...fields,
  }).toString();
  return {
    body,
    headers: { "content-type": "application/x-www-form-urlencoded", ...sign(body) },
  };
}
