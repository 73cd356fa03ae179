import type { App } from "@slack/bolt";
import type { SlackDeps } from "./context.ts";
import { publishHome } from "./home-view.ts";
import { toPlace, toTeam } from "./place.ts";

/** App Home is written anew each time that it is opened, and when one of its buttons has changed something. */
export function onHome(app: App, deps: SlackDeps): void {
  app.event("app_home_opened", async ({ event, context, client }) => {
    if (event.tab !== "home") return;
    await deps.work("home", async () => {
      const team = toTeam(context);
      const place = toPlace(team, event.channel);
      await publishHome(deps, client, { team, place, userId: event.user });
    });
  });
}
