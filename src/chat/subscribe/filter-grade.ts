import type { EvidenceGrade } from "../../pledge/evidence-grade.ts";

/**
 * Grades of sources, the strongest first: who checked it, who said it, who reports it for a living, who
 * reports anything, nobody knows who, and words that a machine chose. Ours; there is no standard.
 */
export const GRADE_ORDER: readonly EvidenceGrade[] = [
  "regulator_or_auditor",
  "company_release",
  "trade_press",
  "general_press",
  "unknown",
  "machine_translation",
];

/** What a grade is called. */
export const GRADE_NAMES: Readonly<Record<EvidenceGrade, string>> = {
  regulator_or_auditor: "a regulator or auditor",
  company_release: "a company release",
  trade_press: "trade press",
  general_press: "general press",
  unknown: "an unknown source",
  machine_translation: "a machine translation",
};

/** Whether a source is as strong as `least`, or stronger. */
export const isGradeAtLeast = (grade: EvidenceGrade, least: EvidenceGrade): boolean =>
  GRADE_ORDER.indexOf(grade) <= GRADE_ORDER.indexOf(least);

/** The strongest of some grades; `unknown` of none. */
export const strongestGrade = (grades: readonly EvidenceGrade[]): EvidenceGrade =>
  GRADE_ORDER.find((grade) => grades.includes(grade)) ?? "unknown";
