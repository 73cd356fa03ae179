import { GATHERED_MS, NEWS, NEWS_ELSEWHERE } from "./support/news.ts";
import type { Scene } from "./support/play.ts";
import type { Press } from "./support/press.ts";
import type { Screen } from "./support/screen.ts";

const READ_ARTICLE = "http://127.0.0.1:47315/motor-ledger/bmw-2035-revenue-target";

export const SCENES: readonly Scene<Screen, Press>[] = [
  {
    name: "says in a personal chat what it does",
    async act(screen) {
      await screen.shows("Follow all");
      await screen.picture("welcome");
    },
  },
  {
    name: "answers a question with its sources",
    async act(screen) {
      await screen.say("How many electric vehicles does BMW plan by 2030?");
      await screen.shows(/about 10 million vehicles/);
      await screen.picture("chat");
    },
  },
  {
    name: "shows the quote of a source",
    async act(screen) {
      await screen.say("evidence 1");
      await screen.shows(/BMW Group plans to deliver about 10 million/);
      await screen.picture("evidence");
    },
  },
  {
    name: "subscribes by text",
    async act(screen) {
      await screen.say("subscribe toyota");
      await screen.shows(/Subscribed/);
    },
  },
  {
    name: "subscribes by a form, which stands in the chat where there are no dialogs",
    async act(screen) {
      await screen.say("subscribe");
      await screen.shows("Companies and brands");
      await screen.picture("form");
      await screen.press("Subscribe");
      await screen.shows("Everything, as it happens");
      await screen.picture("form-sent");
    },
  },
  {
    name: "answers in a group chat",
    async act(screen) {
      await screen.open("Fleet buyers");
      await screen.shows("Follow all");
      await screen.mention("Is BMW on track?");
      await screen.shows(/on track|behind|ahead|cannot/i);
      await screen.picture("group");
    },
  },
  {
    name: "answers a mention in a channel in its thread",
    async act(screen) {
      await screen.open("General");
      await screen.mention("What does BMW pledge for 2030?");
      await screen.shows(/40 million/);
      await screen.picture("channel");
    },
  },
  {
    name: "inserts a pledge from the compose box",
    async act(screen) {
      await screen.open("Personal Chat");
      await screen.extend("Search Command");
      await screen.page.getByPlaceholder("Enter a search term").fill("bmw 2030");
      await screen.page.getByPlaceholder("Enter a search term").press("Enter");
      await screen.shows(/^Cut CO2 across the company/);
      await screen.picture("search");
      await screen.press("Close");
    },
  },
  {
    name: "unfurls a link to an article that it has read",
    async act(screen) {
      await screen.extend("Link Unfurling");
      const address = screen.page.locator("[role=dialog] input").last();
      await address.fill(READ_ARTICLE);
      await address.press("Enter");
      await screen.page.locator("[role=dialog] >> text=3 claims registered").waitFor();
      await screen.picture("link");
      await screen.press("Close");
    },
  },
  {
    name: "checks a message of somebody against the register",
    async act(screen) {
      await screen.open("Fleet buyers");
      await screen.say("I read that BMW cuts CO2 per vehicle over the life cycle by 45% by 2030.");
      await screen.page.getByRole("button", { name: "Show more information" }).last().click();
      await screen.page.getByText("Action Command").last().click();
      await screen.page.getByPlaceholder("Input command id or leave blanks").fill("checkMessage");
      await screen.press("Create");
      await screen.page.locator("[role=dialog] >> text=/1 claim/").waitFor();
      await screen.picture("check");
      await screen.press("Close");
    },
  },
  {
    name: "tells a chat that follows a company of an article as it is read",
    async act(screen, press) {
      await screen.open("Personal Chat");
      const feed = press.publish("Gazette", NEWS);
      await screen.say(`add source ${feed}`);
      await screen.shows(/new pledge/);
      await screen.press("Details");
      await screen.picture("alert");
    },
  },
  {
    name: "changes the alert when another outlet reports the same",
    async act(screen, press) {
      const feed = press.publish("Motor Wire", NEWS_ELSEWHERE);
      await screen.say(`add source ${feed}`);
      await screen.shows(/also reported by Motor Wire/, GATHERED_MS);
      await screen.picture("coverage");
    },
  },
];
