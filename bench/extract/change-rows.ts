/** The sentences of annotated articles and the changes that they tell, for fitting. */

import {
  type Changing,
  changeSigns,
  pledgesOf,
  ruledIn,
  toRuled,
} from "../../src/extract/changes/change-signs.ts";
import { readChanges } from "../../src/extract/changes/changes.ts";
import { TARGETS, targetSigns } from "../../src/extract/changes/target-signs.ts";
import { readArticle } from "../../src/extract/pipeline.ts";
import { SignTexts } from "../../src/extract/weigh/sign-table.ts";
import type { Weights } from "../../src/extract/weigh/weights.ts";
import type { ChangeEffect } from "../../src/pledge/claim.ts";
import {
  type ChoiceRow,
  type GoldArticle,
  type GoldChange,
  type Row,
  signsOf,
} from "./fit-rows.ts";
import { signOf } from "./fitted-targets.ts";

export type ChangeRow = Row<ChangeEffect | "none">;

/** A row for each sentence, and for each that tells a change the metrics that it may be of, as choices. */
export interface ChangeRows {
  readonly changes: readonly ChangeRow[];
  readonly targets: readonly ChoiceRow[];
}

/** Of the shorter of sentence and quote so much must be shared for the sentence to tell it. */
const SHARED = 0.5;

/** The annotated changes that a sentence tells: by their quotes or, where it tells one of them once more, by what rules read. */
function changesAt({ input, changes }: GoldArticle, changing: Changing): readonly GoldChange[] {
  const { start, end } = changing.here.told.reading.sentence;
  const quoted = changes.filter(({ quote }) => {
    if (!quote) return false;
    const at = input.text.indexOf(quote);
    const shared = Math.min(end, at + quote.length) - Math.max(start, at);
    return at >= 0 && shared > SHARED * Math.min(quote.length, end - start);
  });
  if (quoted.length > 0) return quoted;
  const own = ruledIn(changing);
  return changes.filter((gold) =>
    own.some(
      (it) => it.company === gold.company && it.metric === gold.metric && it.effect === gold.effect,
    ),
  );
}

/** The rows of an article, read with the weights of all decisions before. */
export function readChangeRows(
  article: GoldArticle,
  { dates, figures, states }: Weights,
): ChangeRows {
  const weights = {
    ...(dates && { dates }),
    ...(figures && { figures }),
    ...(states && { states }),
  };
  const { told, context } = readArticle(article.input, { weights });
  const read = readChanges(told, context.publishedYear);
  const { judged } = read;
  const byRules = toRuled(read.changes);
  const pledges = pledgesOf(judged);
  const words = judged[0]?.told.reading.language.changeWords;
  const changes: ChangeRow[] = [];
  const targets: ChoiceRow[] = [];
  if (!words) return { changes, targets };
  const { publishedYear } = context;
  const { fold, isUnseen } = article;
  judged.forEach((here, index) => {
    const changing = {
      sentences: judged,
      here,
      index,
      words,
      publishedYear,
      pledges,
      ruled: byRules,
    };
    const golds = changesAt(article, changing);
    const required = golds.find((it) => !it.optional);
    const label = (required ?? golds[0])?.effect ?? "none";
    const texts = new SignTexts();
    changeSigns(changing, texts);
    const signs = signsOf(texts, { isUnseen });
    const isOptional = golds.length > 0 && !required;
    changes.push({ fold, signs, label, ruled: ruledIn(changing)[0]?.effect ?? "none", isOptional });
    if (label === "none") return;
    const metrics = new Set(golds.filter((it) => it.effect === label).map((it) => it.metric));
    const { each, others, all } = targetSigns(changing, label, () => new SignTexts());
    const choices = TARGETS.map((metric) => [
      ...signsOf(each.get(metric) ?? others, { isUnseen }),
      ...signsOf(all, { isUnseen }).map((sign) => signOf(metric, sign)),
    ]);
    for (const metric of metrics) {
      const right = TARGETS.indexOf(metric);
      // What else the sentence tells of is no wrong choice.
      const own = choices.filter((_, at) => at === right || !metrics.has(TARGETS[at] ?? metric));
      const at = own.indexOf(choices[right] ?? []);
      if (at < 0) continue;
      const told = ruledIn(changing).find((it) => it.effect === label)?.metric;
      const ruled = own.indexOf(choices[told ? TARGETS.indexOf(told) : -1] ?? []);
      targets.push({ fold, choices: own, right: at, ruled });
    }
  });
  return { changes, targets };
}
