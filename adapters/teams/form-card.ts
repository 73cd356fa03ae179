import type { FormField, SubscribeForm } from "../../src/chat/subscribe-form.ts";
import { companyMenu, type MenuOption, subscribeMenus } from "../../src/chat/subscribe-menus.ts";
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
  const menus = subscribeMenus();
  const many = (
    id: FormField,
    label: string,
    options: MenuOption[],
    chosen: string[],
    placeholder: string,
  ) =>
    toChoices({
      id,
      label,
      options,
      chosen: chosen.join(","),
      placeholder,
      isMultiSelect: true,
      style: "filtered",
    });
  const one = (id: FormField, label: string, options: MenuOption[], chosen: string) =>
    toChoices({ id, label, options, chosen, style: "compact" });
  return {
    contentType: "application/vnd.microsoft.card.adaptive",
    content: {
      ...{ type: "AdaptiveCard", version: "1.5" },
      body: [
        ...problems.map(({ message }) => toText(toLine(message), { look: { color: "Attention" } })),
        many("companies", "Companies and brands", companyMenu(), form.companies, "All"),
        many("kinds", "What happened", menus.kinds, form.kinds, "Everything"),
        many("metrics", "About", menus.metrics, form.metrics, "All"),
        many("regions", "Places", menus.regions, form.regions, "All"),
        one("delivery", "When", menus.delivery, form.delivery),
        toInput("Time", "at", "Time of a digest", form.at),
        one("weekday", "Day of a weekly digest", menus.weekday, form.weekday),
        toInput("Text", "timeZone", "Time zone, such as Europe/Berlin", form.timeZone),
        toInput("Time", "quietFrom", "No alerts from", form.quietFrom),
        toInput("Time", "quietTo", "No alerts until", form.quietTo),
        one(
          "minGrade",
          "Weakest source",
          [{ value: ANY, label: "Any" }, ...menus.minGrade],
          form.minGrade || ANY,
        ),
        one("language", "Language", menus.language, form.language),
        ...(form.kept === ""
          ? []
          : [toText(`Kept as it is: ${toLine(form.kept)}`, { look: { isSubtle: true } })]),
      ],
      actions: [
        {
          ...{
            ...(where === "chat"
              ? { type: "Action.Execute", verb: FORM }
              : { type: "Action.Submit" }),
            title: subscriptionId === null ? "Subscribe" : "Change",
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

const toInput = (kind: "Time" | "Text", id: FormField, label: string, value: string): Element => ({
  ...{ type: `Input.${kind}`, id, label },
  ...(value === "" ? {} : { value }),
});
