import type { Subscription } from "../../store/types/subscription.ts";
import type { FormField } from "../subscribe/subscribe-form.ts";

/** What a form for a subscription says, in one language. */
export interface FormWords {
  /** Ways of telling. */
  delivery: Readonly<Record<Subscription["delivery"], string>>;
  /** Its head and what sends it in, for a new subscription and for one that is changed. */
  create: string;
  edit: string;
  save: string;
  /** What stands beside the form where it is a message. */
  summary: string;
  labels: Readonly<Record<FormField, string>>;
  /** Where nothing is chosen. */
  all: string;
  allTypeToChoose: string;
  any: string;
  none: string;
  typeCity: string;
  kept(text: string): string;
  /** What is wrong with a field. */
  problems: {
    kinds: string;
    metrics: string;
    regions: string;
    company(value: string): string;
    quietDigest: string;
    time: string;
    delivery: string;
    quietFrom: string;
    quietTo: string;
    quietSame: string;
    weekday: string;
    timeZone(value: string, meant: string): string;
    grade: string;
  };
}
