import type { ActionsBlock, Button, KnownBlock } from "@slack/types";
import type { Action } from "../../src/chat/card.ts";
import { MAX_ACTIONS, MAX_BUTTON_CHARS, MAX_BUTTON_VALUE_CHARS } from "./limits.ts";
import { clip, toLine } from "./mrkdwn.ts";

/** All buttons that carry a command have an `action_id` that begins so; a number makes it the message's only one. */
export const COMMAND_ACTION = "command:";

/** Buttons of one row; more would wrap on a phone. */
const ROW = 5;

/** A card's actions as buttons whose value is the command; none where there are none. */
export function renderActions(actions: readonly Action[]): KnownBlock[] {
  const known = actions.filter(
    ({ label, command }) =>
      toLine(label) !== "" && command !== "" && command.length <= MAX_BUTTON_VALUE_CHARS,
  );
  const labels = known.map(({ label }) => toLine(label));
  const buttons = known.slice(0, MAX_ACTIONS).map(({ label, command, style }, index): Button => {
    const name = toLine(label);
    const isRepeated = labels.indexOf(name) !== labels.lastIndexOf(name);
    return {
      type: "button",
      action_id: `${COMMAND_ACTION}${index}`,
      // Of two buttons with the same label each says what it does.
      text: toText(isRepeated ? `${name}: ${toLine(command)}` : name),
      value: command,
      ...(style === "default" ? {} : { style }),
    };
  });
  const rows: ActionsBlock[] = [];
  for (let from = 0; from < buttons.length; from += ROW)
    rows.push({ type: "actions", elements: buttons.slice(from, from + ROW) });
  return rows;
}

export const toText = (text: string, maxChars = MAX_BUTTON_CHARS) => ({
  type: "plain_text" as const,
  text: clip(text, maxChars),
  emoji: false,
});
