import type { Subscription } from "../../store/types/subscription.ts";
import { type Card, told } from "../card.ts";
import { toChange, toNotice } from "../cards/notice.ts";
import type { EditWhat } from "../command/command-edit.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import type { SubscribeRequest } from "../subscribe/subscribe.ts";
import { decideEdit } from "../subscribe/subscribe-edit.ts";
import { wordsOf } from "../words/of.ts";
import { sayTroubles } from "../words/trouble-words.ts";
import { describeIn, toKey, toNoSuch } from "./handle-subscription.ts";

/** Puts a request in the place of what a subscription was; it keeps its number, its owner and its state. */
export async function editSubscription(
  { subscriptions }: Pick<CommandDeps, "subscriptions">,
  before: Subscription,
  { history, ...wanted }: SubscribeRequest,
  { nowAt }: Pick<CommandContext, "nowAt">,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: before.channelId });
  const { notices } = wordsOf(wanted.language);
  const same = existing.find((one) => one.id !== before.id && toKey(one) === toKey(wanted));
  if (same)
    return {
      ...toNotice(
        notices.notChanged,
        notices.sameAlready(existing.indexOf(same) + 1, describeIn(same, wanted.language)),
      ),
      ...told(wanted.language),
    };
  const changed = { ...wanted, baselineOn: toBaseline(before, history, nowAt) };
  await subscriptions.update(before.id, changed);
  const { language } = changed;
  const say = wordsOf(language).reply;
  return {
    ...toChange(say.changed, describeIn({ ...before, ...changed }, language)),
    blocks: [{ kind: "context", text: say.before(describeIn(before, language)) }],
    actions: [{ label: say.subscriptions, command: "subscriptions", style: "default" }],
    ...told(language),
  };
}

/** History is asked for or not; else it goes on from where it began. */
function toBaseline({ baselineOn }: Subscription, history: boolean, nowAt: string): string | null {
  if (history) return null;
  return baselineOn ?? nowAt.slice(0, 10);
}

/** Changes a subscription by words, or shows it as what would be typed. */
export async function editByWords(
  { subscriptions }: Pick<CommandDeps, "subscriptions">,
  { which, terms }: EditWhat,
  context: CommandContext,
): Promise<Card> {
  const existing = await subscriptions.list({ channelId: context.channel.id });
  const index =
    which.of === "number" ? which.number - 1 : existing.findIndex(({ id }) => id === which.id);
  const before = existing[index];
  const language = await context.language();
  const words = wordsOf(language);
  const { notices, cards } = words;
  if (!before) return toNoSuch(which.of === "number" ? which.number : null, existing, language);
  const number = index + 1;
  if (terms === null)
    return {
      ...toNotice(notices.subscription(number), describeIn(before, language)),
      blocks: [{ kind: "text", text: notices.howToEdit(number) }],
      ...told(language),
    };
  const parsed = decideEdit(before, terms);
  if (parsed.ok) return editSubscription({ subscriptions }, before, parsed.request, context);
  return {
    ...toNotice(notices.notUnderstood, sayTroubles(parsed.troubles, words)),
    ...told(language),
    actions: parsed.suggestions.map((text) => ({
      label: cards.actions.try,
      command: text.replace(/^subscribe/, `edit ${number}`),
      style: "default",
    })),
  };
}
