import { GATHERED_MS, NEWS, NEWS_ELSEWHERE } from "./support/news.ts";
import type { Scene } from "./support/play.ts";
import type { Press } from "./support/press.ts";
import type { SlackBot } from "./support/slack-bot.ts";
import type { SlackScreen } from "./support/slack-screen.ts";

interface Stage {
  press: Press;
  bot: SlackBot;
}

const chosen = (value: string) => ({ selected_option: { value } });
const FORM = {
  companies: { companies: { selected_options: [{ value: "toyota" }] } },
  timeZone: { timeZone: chosen("Europe/Berlin") },
  language: { language: chosen("en") },
};

export const SCENES: readonly Scene<SlackScreen, Stage>[] = [
  {
    name: "answers a mention in its thread, with its sources",
    async act(screen) {
      await screen.open("fleet");
      await screen.say("@pledgewatch What does BMW pledge for 2030?");
      await screen.openThread();
      await screen.shows(/40 million|50 %|40 %/);
      await screen.picture("thread");
      await screen.closeThread();
    },
  },
  {
    name: "subscribes in a modal",
    async act(screen) {
      await screen.say("/pledges subscribe");
      await screen.shows("What is told");
      await screen.fillModal({ ...FORM, delivery: { delivery: chosen("instant") } });
      await screen.shows(/Toyota Motor.*, as it happens/);
    },
  },
  {
    name: "tells a channel that follows a company of an article as it is read",
    async act(screen, { press, bot }) {
      await bot.ingest(press.publish("Gazette", NEWS));
      await screen.shows(/new pledge/);
      await screen.picture("alert");
    },
  },
  {
    name: "shows the quote behind Evidence in the thread of the alert",
    async act(screen) {
      await screen.press("Evidence");
      await screen.openThread();
      await screen.shows(/Toyota aims to cut water consumption/);
      await screen.picture("evidence");
    },
  },
  {
    name: "answers what is asked in the thread of the alert, without a mention",
    async act(screen) {
      await screen.reply("What else does Toyota pledge?");
      await screen.page.locator(".thread-body > .msg ~ .msg ~ .msg ~ .msg").waitFor();
      await screen.picture("follow-up");
      await screen.closeThread();
    },
  },
  {
    name: "changes the alert when another outlet reports the same",
    async act(screen, { press, bot }) {
      await bot.ingest(press.publish("Motor Wire", NEWS_ELSEWHERE));
      await screen.shows(/also reported by Motor Wire/, GATHERED_MS);
      await screen.picture("coverage");
    },
  },
  {
    name: "changes the digest's time in the form that Edit opens",
    async act(screen) {
      await screen.say("/pledges subscriptions");
      await screen.shows(/unsubscribe 1 ends the first/);
      await screen.picture("subscriptions");
      await screen.press("Edit 1");
      await screen.shows("Edit subscription");
      await screen.fillModal({
        ...{ ...FORM, delivery: { delivery: chosen("daily") } },
        at: { at: { selected_time: "17:30" } },
      });
      await screen.shows(/daily at 17:30 Europe\/Berlin/);
      await screen.picture("edited");
    },
  },
  {
    name: "shows on App Home what is followed and due, and lets it be paused there",
    async act(screen) {
      await screen.say("/pledges subscribe bmw");
      await screen.shows(/BMW Group, as it happens/);
      await screen.open("pledgewatch");
      await screen.shows(/You follow, here and in channels/);
      await screen.picture("home");
      await screen.press("Pause 1");
      await screen.shows(/paused until resumed/);
      await screen.press("Resume 1");
    },
  },
  {
    name: "asks what is wrong with an alert, and says that a person will look",
    async act(screen) {
      await screen.open("fleet");
      await screen.press("Wrong?");
      await screen.shows("What does the source say?");
      await screen.fillModal({ reason: { reason: { value: "It is 30 percent." } } });
      await screen.openThread();
      await screen.shows(/a person will check it/);
      await screen.picture("wrong");
    },
  },
];
