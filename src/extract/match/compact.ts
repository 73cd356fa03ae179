import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/**
 * V8 compiles what follows a choice once for each way that leads to it, choice behind choice: of a pattern of a thousand
 * characters it makes up to a megabyte of code. Behind a lookahead it compiles the rest once; this one holds everywhere.
 */
const MEETING = "(?=)";

/** What is shorter may be compiled many times. */
const MIN_REST_CHARS = 8;

/** Whether several ways lead through an element. */
function isChoice(node: AST.Element): boolean {
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return node.alternatives.length > 1 || node.alternatives.some(hasOpenChoice);
    case "Quantifier":
      return node.min !== node.max || isChoice(node.element);
    default:
      return false;
  }
}

/** Whether several ways lead to the end of an alternative: none meet behind its last choice. */
function hasOpenChoice({ elements }: AST.Alternative): boolean {
  const at = elements.findLastIndex(isChoice);
  return at >= 0 && restOf(elements, at) < MIN_REST_CHARS;
}

/** How many characters of the pattern follow an element. */
function restOf(elements: readonly AST.Element[], at: number): number {
  const first = elements[at];
  const last = elements.at(-1);
  return first && last ? last.end - first.end : 0;
}

function ofElement(node: AST.Element): string {
  const { raw, start } = node;
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return inPlace(node, node.alternatives);
    case "Quantifier":
      return ofElement(node.element) + raw.slice(node.element.end - start);
    case "Assertion":
      return node.kind === "lookahead" ? inPlace(node, node.alternatives) : raw;
    default:
      return raw;
  }
}

/** A group with its alternatives written anew. */
function inPlace({ raw, start }: AST.Element, alternatives: readonly AST.Alternative[]): string {
  const from = (alternatives[0]?.start ?? start) - start;
  const to = (alternatives.at(-1)?.end ?? start) - start;
  return raw.slice(0, from) + ofAlternatives(alternatives) + raw.slice(to);
}

const ofAlternatives = (alternatives: readonly AST.Alternative[]): string =>
  alternatives.map(ofAlternative).join("|");

const ofAlternative = ({ elements }: AST.Alternative): string =>
  elements
    .map((node, at) => {
      const isMet = isChoice(node) && restOf(elements, at) >= MIN_REST_CHARS;
      return isMet ? ofElement(node) + MEETING : ofElement(node);
    })
    .join("");

/** A pattern that finds the same and takes a fraction of the code. */
export const compactSource = (source: string): string =>
  ofAlternatives(new RegExpParser().parsePattern(source).alternatives);

/** The same for an expression, with other flags where they are given. */
export const compact = ({ source, flags }: RegExp, other = flags): RegExp =>
  new RegExp(compactSource(source), other);
