import type { FormField, SubscribeForm } from "../../src/chat/subscribe/subscribe-form.ts";
import {
  companyMenu,
  type MenuOption,
  subscribeMenus,
} from "../../src/chat/subscribe/subscribe-menus.ts";
import type { FormWords } from "../../src/chat/words/form-words.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { FORM } from "./buttons.ts";
import { type Element, toText } from "./elements.ts";
import { toLine } from "./escape.ts";
import type { CardAttachment } from "./render.ts";

/** A menu of Teams has no empty value. */
export const ANY = "any";

interface FormView {
  /** A chat's own form sends its fields as a button does. */
  where: "dialog" | "chat";
  /** Null for a new one. */
  subscriptionId: string | null;
  problems?: readonly { field: FormField; message: string }[];
}

/** The form for a subscription: the fields of the shared one. What is wrong with them stands on top. */
export function renderForm(
  form: SubscribeForm,
  { where, subscriptionId, problems = [] }: FormView,
): CardAttachment {
  const { language } = form;
  const menus = subscribeMenus(language);
  const say = wordsOf(language).form;
  const many = (id: FormField, options: MenuOption[], chosen: string[]) =>
    toChoices({
      id,
      label: say.labels[id],
      options,
      chosen: chosen.join(","),
      placeholder: say.all,
      isMultiSelect: true,
      style: "filtered",
    });
  const one = (id: FormField, options: MenuOption[], chosen: string) =>
    toChoices({ id, label: say.labels[id], options, chosen, style: "compact" });
  const input = (kind: "Time" | "Text", id: FormField, value: string) =>
    toInput(kind, id, say, value);
  return {
    contentType: "application/vnd.microsoft.card.adaptive",
    content: {
      ...{ type: "AdaptiveCard", version: "1.5" },
      body: [
        ...problems.map(({ message }) => toText(toLine(message), { look: { color: "Attention" } })),
        many("companies", companyMenu(language), form.companies),
        many("kinds", menus.kinds, form.kinds),
        many("metrics", menus.metrics, form.metrics),
        many("regions", menus.regions, form.regions),
        one("delivery", menus.delivery, form.delivery),
        input("Time", "at", form.at),
        one("weekday", menus.weekday, form.weekday),
        input("Text", "timeZone", form.timeZone),
        input("Time", "quietFrom", form.quietFrom),
        input("Time", "quietTo", form.quietTo),
        one("minGrade", [{ value: ANY, label: say.any }, ...menus.minGrade], form.minGrade || ANY),
        one("language", menus.language, form.language),
        ...(form.kept === ""
          ? []
          : [toText(say.kept(toLine(form.kept)), { look: { isSubtle: true } })]),
      ],
      actions: [
        {
          ...{
            ...(where === "chat"
              ? { type: "Action.Execute", verb: FORM }
              : { type: "Action.Submit" }),
            title: subscriptionId === null ? say.create : say.save,
            style: "positive",
          },
          data: { subscriptionId },
        },
      ],
    },
  };
}

interface Choices {
  id: FormField;
  label: string;
  options: readonly MenuOption[];
  chosen: string;
  placeholder?: string;
  isMultiSelect?: boolean;
  style: "filtered" | "compact";
}

const toChoices = ({ options, chosen, ...field }: Choices): Element => ({
  ...{ type: "Input.ChoiceSet", ...field, value: chosen },
  choices: options.map(({ value, label }) => ({ title: label, value })),
});

const toInput = (
  kind: "Time" | "Text",
  id: FormField,
  { labels, typeCity }: FormWords,
  value: string,
): Element => ({
  ...{ type: `Input.${kind}`, id, label: labels[id] },
  ...(kind === "Text" ? { placeholder: typeCity } : {}),
  ...(value === "" ? {} : { value }),
});
