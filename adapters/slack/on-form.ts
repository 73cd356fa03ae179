import type { App } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Card } from "../../src/chat/card.ts";
import { toNotice } from "../../src/chat/cards/notice.ts";
import type { Place } from "../../src/chat/incoming.ts";
import { searchCompanies, searchTimeZones } from "../../src/chat/subscribe/subscribe-menus.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { languageOfQuestion } from "../../src/shared/language.ts";
import type { SlackDeps } from "./context.ts";
import {
  COMPANIES,
  FORM_VIEW,
  type FormMemory,
  readForm,
  renderForm,
  TIME_ZONE,
  toOption,
} from "./form-view.ts";
import { publishHome } from "./home-view.ts";
import { join } from "./join.ts";
import { MAX_OPTIONS } from "./limits.ts";
import { toLine } from "./mrkdwn.ts";
import { type Team, toPlace, toTeam } from "./place.ts";
import { postAnswer } from "./reply.ts";

interface FormRequest {
  team: Team;
  place: Place;
  userId: string;
  /** Slack's leave to open a modal; it ends after 3 s. */
  triggerId: string;
  /** Null for a new subscription. */
  subscriptionId: string | null;
  isHome?: boolean;
}

/** Opens the form; where the subscription was ended meanwhile a card says so. */
export async function openForm(
  { desk, personOf }: SlackDeps,
  client: WebClient,
  { team, place, userId, triggerId, subscriptionId, isHome = false }: FormRequest,
): Promise<Card | null> {
  const person = await personOf(client, { userId, team, place });
  const form = await desk.form({ place, person }, subscriptionId);
  if (!form) {
    const { noSubscription, ended } = wordsOf(person.language ?? "en").notices;
    return toNotice(noSubscription, ended);
  }
  const memory: FormMemory = {
    ...{ channelId: place.externalId, channelName: place.name, subscriptionId, isHome },
  };
  await client.views.open({ trigger_id: triggerId, view: renderForm(form, memory) });
  return null;
}

/** The form for a subscription: its menus that are searched, and what was sent in. */
export function onForm(app: App, deps: SlackDeps): void {
  app.options(COMPANIES, async ({ options, ack }) => {
    // What is typed in Chinese is looked for in a list of Chinese names.
    const language = languageOfQuestion(options.value);
    await ack({ options: searchCompanies(options.value, MAX_OPTIONS, language).map(toOption) });
  });
  app.options(TIME_ZONE, async ({ options, ack }) => {
    await ack({ options: searchTimeZones(options.value, MAX_OPTIONS).map(toOption) });
  });
  app.view(FORM_VIEW, async ({ view, body, ack, context, client }) => {
    const team = toTeam(context);
    const memory = JSON.parse(view.private_metadata) as FormMemory;
    const place = toPlace(team, memory.channelId, memory.channelName);
    const person = await deps.personOf(client, { userId: body.user.id, team, place });
    const prepare = () => join(client, place, person.language ?? "en");
    const occasion = { place, person, eventId: view.id, prepare };
    const result = await deps.desk.submit(
      occasion,
      readForm(view.state.values),
      memory.subscriptionId,
    );
    if (result && !result.ok)
      return ack({ response_action: "errors", errors: toErrors(result.problems) });
    await ack();
    if (result)
      await deps.work("form", async () => {
        await postAnswer(client, { channelId: memory.channelId, threadTs: null }, result.card);
        if (memory.isHome) await publishHome(deps, client, { team, place, userId: body.user.id });
      });
  });
}

/** Several sentences about one field stand below it together. */
function toErrors(problems: readonly { field: string; message: string }[]): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { field, message } of problems)
    errors[field] = toLine([errors[field] ?? "", message].join(" "));
  return errors;
}
