import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMPANIES } from "../../../src/pledge/companies.ts";
import {
  decideGrade,
  EvidenceGrade,
  type Graded,
  type GradeReason,
} from "../../../src/pledge/evidence-grade.ts";

const grade = (given: Partial<Graded>) =>
  decideGrade({ publisher: null, url: null, company: null, text: "It cut CO2.", ...given });

describe("the grade of a source", { timeout: 60_000 }, () => {
  it.each<[Partial<Graded>, EvidenceGrade, GradeReason]>([
    [{}, "unknown", "nothing_known"],
    [{ publisher: "Autoz", url: "http://autoz.info/x" }, "unknown", "nothing_known"],
    [{ company: "bmw", publisher: "Reuters" }, "company_release", "source"],
    [{ publisher: "BAIC Group" }, "company_release", "publisher"],
    [{ publisher: "BMW Group PressClub" }, "company_release", "publisher"],
    [{ publisher: "Toyota USA Newsroom" }, "company_release", "publisher"],
    [{ publisher: "比亚迪" }, "company_release", "publisher"],
    [{ publisher: "JCN Newswire" }, "company_release", "publisher"],
    [{ url: "https://www.press.bmwgroup.com/global/article" }, "company_release", "host"],
    [{ url: "https://news.honda.co.jp/x" }, "company_release", "host"],
    [{ url: "https://www.bmwblog.com/x" }, "unknown", "nothing_known"],
    [{ url: "https://www.prnewswire.com/x" }, "company_release", "host"],
    [{ publisher: "electrive" }, "trade_press", "publisher"],
    [{ url: "https://europe.autonews.com/x" }, "trade_press", "host"],
    [{ publisher: "China Daily Hong Kong" }, "general_press", "publisher"],
    [{ publisher: "Reuters / Mail Online" }, "general_press", "publisher"],
    [{ publisher: "新华社北京" }, "general_press", "publisher"],
    [{ url: "https://www.theguardian.com/x" }, "general_press", "host"],
    [{ publisher: "Mintage Weekly" }, "unknown", "nothing_known"],
    [{ url: "https://climate.ec.europa.eu/news" }, "regulator_or_auditor", "host"],
    [{ url: "https://sciencebasedtargets.org/companies" }, "regulator_or_auditor", "host"],
    [{ publisher: "TÜV SÜD" }, "regulator_or_auditor", "publisher"],
    [{ url: "https://www.sec.gov/Archives/tesla-10k.htm" }, "unknown", "nothing_known"],
  ])("of %j is %s, by its %s", (given, expected, reason) => {
    expect(grade(given)).toEqual({ grade: expected, reason });
  });

  it("does not take a page's word that it is a regulator's", () => {
    expect(grade({ publisher: "European Commission", url: "https://green.example/x" }).grade).toBe(
      "unknown",
    );
    expect(grade({ url: "https://europa.eu.example.com/x" }).grade).toBe("unknown");
  });

  it.each([
    "This article is a translation by ChatGPT of a Chinese report from 42HOW.",
    "The text was translated by DeepL.",
    "This article was automatically translated from German.",
    "This story was translated from Japanese.",
    "(Machine-translated)",
    "This report has been machine translated.",
    "本文由机器翻译，仅供参考。",
  ])("is machine_translation whoever published it: %s", (text) => {
    expect(grade({ text, publisher: "BAIC Group", company: "baic" })).toEqual({
      grade: "machine_translation",
      reason: "text",
    });
  });

  it.each([
    "The strategy was translated by the board into targets for each plant.",
    "This report is on the company's plants. A translation of targets into action follows.",
    "Google translated its promise into contracts.",
    "这篇文章介绍了公司的翻译软件。",
  ])("is not decided by talk of translating: %s", (text) => {
    expect(grade({ text }).grade).toBe("unknown");
  });

  it("calls every press room of the catalogue its company's own", () => {
    const rooms = COMPANIES.flatMap(({ pressRoom }) => pressRoom ?? []);
    expect(rooms.length).toBeGreaterThan(20);
    for (const url of rooms) expect([url, grade({ url }).grade]).toEqual([url, "company_release"]);
  });

  it("never makes a company's own article a regulator's, and takes any text", () => {
    const anything = fc.option(
      fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom("European Commission", "TÜV", "BMW")),
    );
    fc.assert(
      fc.property(anything, anything, fc.string(), (publisher, url, text) => {
        const graded = { publisher, url, text };
        expect(EvidenceGrade.options).toContain(grade(graded).grade);
        expect(grade({ ...graded, company: "bmw" }).grade).not.toBe("regulator_or_auditor");
      }),
    );
  });
});
