import type { InputBlock, KnownBlock, ModalView, PlainTextOption } from "@slack/types";
import type { FormField, SubscribeForm } from "../../src/chat/subscribe/subscribe-form.ts";
import {
  companyOption,
  type MenuOption,
  subscribeMenus,
} from "../../src/chat/subscribe/subscribe-menus.ts";
import type { FormWords } from "../../src/chat/words/form-words.ts";
import { wordsOf } from "../../src/chat/words/of.ts";
import { MAX_MODAL_TITLE_CHARS, MAX_OPTION_CHARS, MAX_OPTIONS } from "./limits.ts";
import { toText } from "./render-actions.ts";
import { renderBlock } from "./render-block.ts";

/** `callback_id` of the modal. */
export const FORM_VIEW = "subscribe_form";
/** `action_id` of a field's element: the field's name. Those of external menus are asked for options. */
export const COMPANIES: FormField = "companies";
export const TIME_ZONE: FormField = "timeZone";

/** What a modal remembers of where it was opened; within Slack's 3,000 characters. */
export interface FormMemory {
  channelId: string;
  channelName: string | null;
  subscriptionId: string | null;
  /** It was opened on App Home, which shows what it changes. */
  isHome: boolean;
}

/** The form as a modal, in the language that is chosen in it. Fields with a menu are menus; companies and time zones are searched while typing. */
export function renderForm(form: SubscribeForm, memory: FormMemory): ModalView {
  const { language } = form;
  const menus = subscribeMenus(language);
  const { form: say, platform } = wordsOf(language);
  const { labels } = say;
  const isNew = memory.subscriptionId === null;
  return {
    type: "modal",
    callback_id: FORM_VIEW,
    private_metadata: JSON.stringify(memory),
    title: toText(isNew ? say.create : say.edit, MAX_MODAL_TITLE_CHARS),
    submit: toText(isNew ? say.create : say.save, MAX_MODAL_TITLE_CHARS),
    close: toText(platform.cancel, MAX_MODAL_TITLE_CHARS),
    blocks: [
      toInput(COMPANIES, labels.companies, {
        ...{ type: "multi_external_select", action_id: COMPANIES, min_query_length: 1 },
        placeholder: toText(say.allTypeToChoose),
        ...initial(
          "initial_options",
          form.companies.map((value) => toOption(companyOption(value, language))),
        ),
      }),
      toMany("kinds", say, menus.kinds, form.kinds),
      toMany("metrics", say, menus.metrics, form.metrics),
      toMany("regions", say, withUnknown(menus.regions, form.regions), form.regions),
      toOne("delivery", say, menus.delivery, form.delivery, { isOptional: false }),
      toTime("at", say, form.at),
      toOne("weekday", say, menus.weekday, form.weekday),
      toInput(TIME_ZONE, labels.timeZone, {
        ...{ type: "external_select", action_id: TIME_ZONE, min_query_length: 0 },
        placeholder: toText(say.typeCity),
        initial_option: toOption({
          value: form.timeZone,
          label: form.timeZone.replaceAll("_", " "),
        }),
      }),
      toTime("quietFrom", say, form.quietFrom),
      toTime("quietTo", say, form.quietTo),
      toOne("minGrade", say, menus.minGrade, form.minGrade),
      toOne("language", say, menus.language, form.language, { isOptional: false }),
      ...renderKept(form.kept, say),
    ],
  };
}

/** What a form cannot show, so that nobody thinks it is lost. */
const renderKept = (kept: string, say: FormWords): KnownBlock[] =>
  kept === ""
    ? []
    : renderBlock({ kind: "context", text: say.kept(kept) }).map(({ block }) => block);

const toInput = (
  field: FormField,
  label: string,
  element: InputBlock["element"],
  isOptional = true,
): InputBlock => ({
  ...{ type: "input", block_id: field, label: toText(label), element },
  optional: isOptional,
});

function toMany(
  field: FormField,
  say: FormWords,
  options: readonly MenuOption[],
  chosen: readonly string[],
): InputBlock {
  const own = options.filter(({ value }) => chosen.includes(value)).map(toOption);
  return toInput(field, say.labels[field], {
    ...{ type: "multi_static_select", action_id: field, placeholder: toText(say.all) },
    options: options.slice(0, MAX_OPTIONS).map(toOption),
    ...initial("initial_options", own),
  });
}

function toOne(
  field: FormField,
  say: FormWords,
  options: readonly MenuOption[],
  chosen: string,
  { isOptional } = { isOptional: true },
): InputBlock {
  const own = options.find(({ value }) => value === chosen);
  const element = {
    ...{ type: "static_select" as const, action_id: field, placeholder: toText(say.any) },
    options: options.slice(0, MAX_OPTIONS).map(toOption),
    ...(own ? { initial_option: toOption(own) } : {}),
  };
  return toInput(field, say.labels[field], element, isOptional);
}

const toTime = (field: FormField, say: FormWords, time: string): InputBlock =>
  toInput(field, say.labels[field], {
    ...{ type: "timepicker", action_id: field, placeholder: toText(say.none) },
    ...(time === "" ? {} : { initial_time: time }),
  });

/** Slack refuses an empty list of options that are chosen. */
const initial = <Name extends string>(name: Name, options: PlainTextOption[]) =>
  (options.length === 0 ? {} : { [name]: options }) as Partial<Record<Name, PlainTextOption[]>>;

const withUnknown = (options: readonly MenuOption[], chosen: readonly string[]): MenuOption[] => [
  ...options,
  ...chosen
    .filter((value) => !options.some((one) => one.value === value))
    .map((value) => ({ value, label: value })),
];

export const toOption = ({ value, label }: MenuOption): PlainTextOption => ({
  text: toText(label, MAX_OPTION_CHARS),
  value,
});

/** What a field of a modal holds when it is sent. */
interface Sent {
  selected_options?: { value: string }[];
  selected_option?: { value: string } | null;
  selected_time?: string | null;
  value?: string | null;
}

/** A modal's values as the fields of a form; what is left empty is empty text or an empty list. */
export function readForm(values: Record<string, Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.values(values).flatMap((block) =>
      Object.entries(block).map(([field, sent]) => [field, readField(sent as Sent)]),
    ),
  );
}

function readField(sent: Sent): string | string[] {
  if (sent.selected_options) return sent.selected_options.map(({ value }) => value);
  return sent.selected_option?.value ?? sent.selected_time ?? sent.value ?? "";
}
