import { wordsOf } from "../../../../src/chat/words/of.ts";
import { sayTroubles, type Trouble, trouble } from "../../../../src/chat/words/trouble-words.ts";
import type { Language } from "../../../../src/shared/language.ts";

/** What a refusal says to who typed it. */
export const sayRefused = (
  { troubles }: { troubles: readonly Trouble[] },
  language: Language = "en",
): string => sayTroubles(troubles, wordsOf(language));

/** Why a link is not read where there is no network. */
export const NO_NETWORK = trouble("whyNotRead", {
  ...{ reason: "connect", host: "news.example", status: null, message: "no network" },
});
