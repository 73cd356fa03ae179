import { describe, expect, it } from "vitest";
import {
  decideFilter,
  type Filter,
  type Matchable,
  toMatchable,
} from "../../../src/chat/subscribe/filter.ts";
import { clause, subscription } from "./support/subscription.ts";
import { event, evidence, pledge } from "./support/views.ts";

const happened: Matchable = {
  kind: "milestone",
  company: "volkswagen",
  brand: "Audi",
  metric: "recycled-material",
  region: "DE",
  pledgeId: null,
  occurredOn: "2026-01-15",
  grade: "trade_press",
  text: "Volkswagen Group\nAudi uses green steel (CO₂-reduced) and 绿色钢材 at Győr.",
};

const decide = (filter: Partial<Filter>, change: Partial<Matchable> = {}) =>
  decideFilter({ ...happened, ...change }, subscription(filter));

describe("decideFilter", () => {
  it.each<[string, Partial<Filter>]>([
    ["nothing in particular", {}],
    ["the group of its brand", { companies: ["volkswagen"] }],
    ["its brand", { brands: [{ companyId: "volkswagen", brand: "Audi" }] }],
    ["the continent of its country", { regions: ["EU"] }],
    ["a word of its text", { keywords: [["steel"]] }],
    ["a word in other case and width", { keywords: [["co2"]] }],
    ["a word without its accents", { keywords: [["GYOR"]] }],
    ["words side by side", { keywords: [["green steel"]] }],
    ["a Chinese word within others", { keywords: [["钢"]] }],
    ["one of two words", { keywords: [["copper", "steel"]] }],
    ["both of two words", { keywords: [["green"], ["steel"]] }],
    ["the same grade", { minGrade: "trade_press" }],
    ["a weaker grade", { minGrade: "general_press" }],
    [
      "another clause",
      { kinds: ["pledge_new"], alternatives: [clause({ companies: ["volkswagen"] })] },
    ],
    ["not another's exclusion", { except: [clause({ companies: ["bmw"] })] }],
    ["not all of an exclusion", { except: [clause({ kinds: ["milestone"], regions: ["CN"] })] }],
  ])("passes an event by %s", (_, filter) => {
    expect(decide(filter)).toEqual({ passes: true });
  });

  it.each<[string, Partial<Filter>, Partial<Matchable>]>([
    ["company", { companies: ["bmw"] }, {}],
    ["company", { brands: [{ companyId: "volkswagen", brand: "SEAT" }] }, {}],
    ["company", { brands: [{ companyId: "volkswagen", brand: "Audi" }] }, { brand: null }],
    ["region", { regions: ["CN"] }, {}],
    ["region", { regions: ["DE"] }, { region: "EU" }],
    ["region", { regions: ["EU"] }, { region: null }],
    ["keyword", { keywords: [["stee"]] }, {}],
    ["keyword", { keywords: [["teel"]] }, {}],
    ["keyword", { keywords: [["steel"], ["copper"]] }, {}],
    ["grade", { minGrade: "company_release" }, {}],
    ["grade", { minGrade: "unknown" }, { grade: "machine_translation" }],
    ["except", { except: [clause({ regions: ["EU"] })] }, {}],
    ["kind", { companies: ["bmw"], alternatives: [clause({ kinds: ["pledge_due"] })] }, {}],
  ])("names %s as what stopped it", (filter, wanted, change) => {
    expect(decide(wanted, change)).toMatchObject({ passes: false, filter });
  });
});

describe("toMatchable", () => {
  it("takes the grade of an event's own source", () => {
    const view = event({ evidence: evidence({ grade: "general_press" }) });
    expect(toMatchable(view).grade).toBe("general_press");
  });

  it("takes the strongest source of a pledge for an event that silence makes", () => {
    const sources = [
      evidence({ grade: "machine_translation" }),
      evidence({ grade: "company_release" }),
    ];
    const view = event({ kind: "pledge_due", evidence: null, pledge: pledge({ sources }) });
    expect(toMatchable(view)).toMatchObject({ grade: "company_release" });
    expect(toMatchable(view).text).toContain(evidence().quote);
  });
});
