import type { ChannelStore } from "../../store/types/channel.ts";
import type { Subscription } from "../../store/types/subscription.ts";
import type { Card } from "../card.ts";
import { toNotice } from "../cards/notice.ts";
import { addSubscription } from "../handle/handle-subscription.ts";
import { editSubscription } from "../handle/handle-subscription-edit.ts";
import type { CommandContext, CommandDeps } from "../handle.ts";
import type { Occasion, Preparation } from "../incoming.ts";
import {
  type FormOutcome,
  formToSubscribe,
  newForm,
  readLanguage,
  type SubscribeForm,
  subscriptionToForm,
} from "../subscribe/subscribe-form.ts";
import { listReachable, mayChangeElsewhere } from "../subscribe/subscription-reach.ts";
import { wordsOf } from "../words/of.ts";
import { decideRight, type SubscribeBy } from "./desk-rights.ts";

/** What is said to a form that was sent in: a card, or what to mend in it. */
export type FormResult = { ok: true; card: Card } | Extract<FormOutcome, { ok: false }>;

type Deps = Pick<CommandDeps, "subscriptions"> & {
  channels: Pick<ChannelStore, "find">;
  subscribeBy: SubscribeBy;
};
type Asked = Pick<Occasion, "place" | "person">;

/** A form for a new subscription, or for one that can be changed from here; null where there is none of this id. */
export async function openForm(
  deps: Deps,
  { place, person }: Asked,
  subscriptionId: string | null,
): Promise<SubscribeForm | null> {
  if (subscriptionId === null) return newForm(person);
  const subscription = await findSubscription(deps, place, subscriptionId);
  return subscription && subscriptionToForm(subscription);
}

async function findSubscription(
  { subscriptions, channels }: Deps,
  place: Asked["place"],
  id: string,
): Promise<Subscription | null> {
  const channel = await channels.find(place);
  if (!channel) return null;
  const { isDirect } = place;
  const reachable = await listReachable({ subscriptions }, { channel, isDirect }, [id]);
  return reachable.find((one) => one.id === id) ?? null;
}

/**
 * Carries a form out. A form with problems is not taken, so that it may be mended and sent again; null for
 * one that was taken before.
 */
export async function submitForm(
  deps: Deps,
  sent: Asked & {
    prepare?: Preparation;
    form: unknown;
    subscriptionId: string | null;
    enter: () => Promise<CommandContext | null>;
  },
): Promise<FormResult | null> {
  const { place, person, subscriptionId } = sent;
  const language = readLanguage(sent.form) ?? person?.language ?? "en";
  const { notices } = wordsOf(language);
  const say = (title: string, text: string) => toCard(toNotice(title, text, language));
  const decision = await decideRight(
    { kind: "subscribe" },
    { subscribeBy: deps.subscribeBy, place, person },
  );
  if (!decision.may) return say(notices.notAllowed, notices[decision.only]);
  const before =
    subscriptionId === null ? null : await findSubscription(deps, place, subscriptionId);
  if (subscriptionId !== null && before === null) return say(notices.notChanged, notices.ended);
  if (before !== null && !(await mayChange(deps, before, sent)))
    return say(notices.notAllowed, notices.elsewhere);
  const outcome = formToSubscribe(sent.form, before);
  if (!outcome.ok) return outcome;
  const unprepared = await sent.prepare?.();
  if (unprepared) return toProblem(unprepared);
  const context = await sent.enter();
  if (!context) return null;
  return toCard(
    before === null
      ? await addSubscription(deps, outcome.request, context)
      : await editSubscription(deps, before, outcome.request, context),
  );
}

async function mayChange(
  { subscribeBy, channels }: Deps,
  before: Subscription,
  { place, person }: Asked,
): Promise<boolean> {
  const isHere = (await channels.find(place))?.id === before.channelId;
  return isHere || mayChangeElsewhere(subscribeBy, person);
}

/** Said in the form, which stays open. */
const toProblem = ({ title, verdict }: Card): FormResult => ({
  ok: false,
  problems: [{ field: "companies", message: verdict ?? title }],
});

const toCard = (card: Card): FormResult => ({ ok: true, card });
