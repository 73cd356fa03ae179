import { languageOfQuestion } from "../../shared/language.ts";
import type { Card } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import type { Desk } from "../desk.ts";
import type { Incoming } from "../incoming.ts";
import { wordsOf } from "../words/of.ts";

/**
 * The desk's answer. Where there is none as something failed, the person is told so, as nobody else tells them;
 * rejects then as the desk does.
 */
export async function askDesk(
  desk: Pick<Desk, "say">,
  incoming: Incoming,
  tell: (card: Card) => Promise<unknown>,
): Promise<Card | null> {
  try {
    return await desk.say(incoming);
  } catch (error) {
    // What failed first is what is to be known.
    await tell(toFailed(incoming)).catch(() => null);
    throw error;
  }
}

function toFailed({ text, person }: Incoming): Card {
  const isChinese = languageOfQuestion(text) === "zh" || person?.language === "zh";
  const language = isChinese ? "zh" : "en";
  const { failed, failedHere } = wordsOf(language).notices;
  return toNotice(failed, failedHere, language);
}
