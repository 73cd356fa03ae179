import { assertNever } from "../../shared/never.ts";
import type { Card } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles, type Trouble } from "../words/trouble-words.ts";

/** What became of a link that was to be a source. */
export type AddedSource =
  | {
      kind: "added";
      name: string;
      url: string;
      form: "feed" | "page";
      /** In the reader's own word, e.g. `German`; null when it is not known. */
      language: string | null;
      /** Titles of its newest items. */
      newest: string[];
      /** How often it is read, e.g. `6 h`. */
      interval: string;
      isKnown: boolean;
    }
  /** Kept, though it could not be reached: it is tried again. */
  | { kind: "waiting"; url: string; trouble: Trouble }
  | { kind: "refused"; url: string; trouble: Trouble };

/** Adds what a link leads to to what is read for everyone, which is an admin's to decide. */
export async function addSourceFor(
  { addSource, subscriptions }: Pick<CommandDeps, "addSource" | "subscriptions">,
  url: string,
  context: CommandContext,
): Promise<Card> {
  const language = await context.language();
  const words = wordsOf(language);
  const say = words.cards.sources;
  const toCard = (title: string, text: string) => toNotice(title, text, language);
  if ((await context.role()) !== "admin") return toCard(say.title, say.askAdmin);
  const { author } = context;
  const owner = author && (await subscriptions.upsertChannel({ ...author, name: null }));
  const added = await addSource(url, owner?.id ?? null);
  switch (added.kind) {
    case "refused":
      return toCard(say.notAdded, added.url + words.colon + sayTroubles([added.trouble], words));
    case "waiting":
      return toCard(say.added, say.waiting(added.url, sayTroubles([added.trouble], words)));
    case "added": {
      const card = toCard(say.title, say.isAdded(added));
      return {
        ...card,
        blocks: [
          { kind: "list", items: added.newest },
          { kind: "context", text: added.url },
        ],
      };
    }
    default:
      return assertNever(added);
  }
}
