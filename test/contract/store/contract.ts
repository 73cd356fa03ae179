import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { OpenStore } from "../../../src/store/open.ts";
import { emptyStore } from "../../support/store.ts";
import { describeAmendments } from "./amendments.ts";
import { describeArticles } from "./articles.ts";
import { describeChannels } from "./channels.ts";
import { describeConversations } from "./conversations.ts";
import { describeDeliveries } from "./deliveries.ts";
import { describeDigests } from "./digests.ts";
import { describeEvents } from "./events.ts";
import { describeFeedback } from "./feedback.ts";
import { describeHosts } from "./hosts.ts";
import { describeInstallations } from "./installations.ts";
import { describeMutes } from "./mutes.ts";
import { describeNear } from "./near.ts";
import { describeRegister } from "./register.ts";
import { describeSearch } from "./search.ts";
import { describeSources } from "./sources.ts";
import { describeSubscriptions } from "./subscriptions.ts";
import { describeTransactions } from "./transactions.ts";

/** What every engine of the store must do. `open` gives a store of its own, which `close` ends. */
export function describeStore(
  engine: string,
  open: () => Promise<{ open: OpenStore; close(): Promise<void> }>,
): void {
  describe(`store on ${engine}`, () => {
    let place: Awaited<ReturnType<typeof open>>;
    const opened = () => place.open;
    const store = () => place.open.store;
    beforeAll(async () => {
      place = await open();
    });
    beforeEach(() => emptyStore(place.open));
    afterAll(() => place?.close());

    describeSources(store);
    describeArticles(store);
    describeNear(opened);
    describeSearch(store);
    describeRegister(store);
    describeEvents(store);
    describeSubscriptions(store);
    describeDeliveries(opened);
    describeAmendments(opened);
    describeDigests(store);
    describeChannels(store);
    describeConversations(store);
    describeMutes(store);
    describeFeedback(store);
    describeHosts(opened);
    describeInstallations(store);
    describeTransactions(opened);
  });
}
