import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** How a match may begin: these characters, then nothing more that matters (`open`) or the next element. */
interface Opening {
  readonly text: string;
  readonly open: boolean;
}

const NOTHING: readonly Opening[] = [{ text: "", open: false }];
const ANYTHING: readonly Opening[] = [{ text: "", open: true }];

/** Past this many, the characters that were read so far must do. */
const MAX_OPENINGS = 4_000;
/** A class of more characters than this is taken for any character. */
const MAX_CLASS = 12;

const DIGITS: readonly Opening[] = [..."0123456789"].map((text) => ({ text, open: false }));

function ofClass(node: AST.CharacterClass): readonly Opening[] {
  if (node.negate) return ANYTHING;
  const found: Opening[] = [];
  for (const element of node.elements) {
    if (element.type === "Character")
      found.push({ text: String.fromCodePoint(element.value), open: false });
    else if (element.type === "CharacterClassRange")
      for (let code = element.min.value; code <= element.max.value; code++) {
        if (found.length > MAX_CLASS) return ANYTHING;
        found.push({ text: String.fromCodePoint(code), open: false });
      }
    else return ANYTHING;
  }
  return found.length > MAX_CLASS ? ANYTHING : found;
}

function ofQuantifier(node: AST.Quantifier, chars: number): readonly Opening[] {
  if (node.max === 0) return NOTHING;
  const once = ofElement(node.element, chars);
  const many = node.max > 1 ? once.map(({ text }) => ({ text, open: true })) : once;
  return node.min === 0 ? [...many, ...NOTHING] : many;
}

function ofElement(node: AST.Element, chars: number): readonly Opening[] {
  switch (node.type) {
    case "Assertion":
      return NOTHING;
    case "Character":
      return [{ text: String.fromCodePoint(node.value), open: false }];
    case "CharacterSet":
      return node.kind === "digit" && !node.negate ? DIGITS : ANYTHING;
    case "CharacterClass":
      return ofClass(node);
    case "Quantifier":
      return ofQuantifier(node, chars);
    case "Group":
    case "CapturingGroup":
      return ofAlternatives(node.alternatives, chars);
    default:
      return ANYTHING;
  }
}

function ofAlternative({ elements }: AST.Alternative, chars: number): readonly Opening[] {
  let openings = NOTHING;
  for (const element of elements) {
    if (openings.every(({ text, open }) => open || text.length >= chars)) break;
    const next = ofElement(element, chars);
    const joined = new Map<string, Opening>();
    for (const opening of openings) {
      const isDone = opening.open || opening.text.length >= chars;
      for (const { text, open } of isDone ? NOTHING : next) {
        const all = (opening.text + text).slice(0, chars);
        const isOpen = opening.open || (open && all.length < chars);
        joined.set(`${all}${isOpen ? "*" : ""}`, { text: all, open: isOpen });
      }
    }
    if (joined.size > MAX_OPENINGS) return openings.map(({ text }) => ({ text, open: true }));
    openings = [...joined.values()];
  }
  return openings;
}

function ofAlternatives(
  alternatives: readonly AST.Alternative[],
  chars: number,
): readonly Opening[] {
  return alternatives.flatMap((alternative) => ofAlternative(alternative, chars));
}

/**
 * The first `chars` characters with which a match of `pattern` can begin: every match begins with one
 * of the texts. A text that is shorter may go on with anything.
 */
export function openingsOf(pattern: string, chars: number): ReadonlySet<string> {
  const parsed = new RegExpParser().parsePattern(pattern);
  return new Set(ofAlternatives(parsed.alternatives, chars).map(({ text }) => text));
}
