import type { AST } from "@eslint-community/regexpp";
import { RegExpParser } from "@eslint-community/regexpp";

/** How a match may begin: these characters, then anything (`open`) or the next element. */
interface Opening {
  readonly text: string;
  readonly open: boolean;
}

/** From the first character on, or from the last one back. */
type Direction = "forwards" | "backwards";

const NOTHING: readonly Opening[] = [{ text: "", open: false }];
const ANYTHING: readonly Opening[] = [{ text: "", open: true }];
const SPACE: readonly Opening[] = [{ text: " ", open: false }];

/** Past this many, fewer characters of each must do. */
const MAX_OPENINGS = 400;
/** A class of more characters than this is taken for any character. */
const MAX_CLASS = 24;

const DIGITS: readonly Opening[] = [..."0123456789"].map((text) => ({ text, open: false }));

function ofCharacter(code: number): readonly Opening[] {
  if (code > 0xffff) return ANYTHING;
  const text = String.fromCharCode(code);
  return /\s/.test(text) ? SPACE : [{ text, open: false }];
}

function ofClass(node: AST.CharacterClass): readonly Opening[] {
  if (node.negate) return ANYTHING;
  const found: Opening[] = [];
  for (const element of node.elements) {
    if (element.type === "Character") found.push(...ofCharacter(element.value));
    else if (element.type === "CharacterClassRange")
      for (let code = element.min.value; code <= element.max.value; code++) {
        if (found.length > MAX_CLASS) return ANYTHING;
        found.push(...ofCharacter(code));
      }
    else if (element.type === "CharacterSet" && element.kind === "space") found.push(...SPACE);
    else if (element.type === "CharacterSet" && element.kind === "digit" && !element.negate)
      found.push(...DIGITS);
    else return ANYTHING;
  }
  return found.length > MAX_CLASS ? ANYTHING : found;
}

function ofSet(node: AST.CharacterSet): readonly Opening[] {
  if (node.kind === "digit" && !node.negate) return DIGITS;
  return node.kind === "space" && !node.negate ? SPACE : ANYTHING;
}

/** One space stands for any number of them. */
const isSpace = (openings: readonly Opening[]): boolean =>
  openings.length === 1 && openings[0]?.text === " ";

/** `(?!)`, which nothing fulfils. */
const isNever = (node: AST.Assertion): boolean =>
  node.kind === "lookahead" &&
  node.negate &&
  node.alternatives.some((alternative) => alternative.elements.length === 0);

/** So many first characters of each that few enough differ. */
function shortened(openings: readonly Opening[]): Opening[] {
  let texts = new Set(openings.map(({ text }) => text));
  for (let chars = longest(texts) - 1; texts.size > MAX_OPENINGS; chars--)
    texts = new Set([...texts].map((text) => text.slice(0, chars)));
  return [...texts].map((text) => ({ text, open: true }));
}

const longest = (texts: ReadonlySet<string>): number =>
  Math.max(...[...texts].map((text) => text.length));

class Reader {
  readonly #chars: number;
  readonly #direction: Direction;

  constructor(chars: number, direction: Direction) {
    this.#chars = chars;
    this.#direction = direction;
  }

  ofAlternatives(alternatives: readonly AST.Alternative[]): readonly Opening[] {
    return alternatives.flatMap((alternative) => this.#ofAlternative(alternative));
  }

  #ofElement(node: AST.Element): readonly Opening[] {
    switch (node.type) {
      case "Assertion":
        return isNever(node) ? [] : NOTHING;
      case "Character":
        return ofCharacter(node.value);
      case "CharacterSet":
        return ofSet(node);
      case "CharacterClass":
        return ofClass(node);
      case "Quantifier":
        return this.#ofQuantifier(node);
      case "Group":
      case "CapturingGroup":
        return this.ofAlternatives(node.alternatives);
      default:
        return ANYTHING;
    }
  }

  #ofQuantifier(node: AST.Quantifier): readonly Opening[] {
    if (node.max === 0) return NOTHING;
    const once = this.#ofElement(node.element);
    const isOnce = node.max === 1 || isSpace(once);
    const many = isOnce ? once : once.map(({ text }) => ({ text, open: true }));
    return node.min === 0 ? [...many, ...NOTHING] : many;
  }

  #ofAlternative({ elements }: AST.Alternative): readonly Opening[] {
    let openings = NOTHING;
    for (const element of this.#direction === "forwards" ? elements : elements.toReversed()) {
      if (openings.every((opening) => this.#isDone(opening))) break;
      const next = this.#ofElement(element);
      const joined = new Map<string, Opening>();
      for (const opening of openings)
        for (const { text, open } of this.#isDone(opening) ? NOTHING : next) {
          const all = this.#join(opening.text, text);
          const isOpen = opening.open || (open && all.length < this.#chars);
          joined.set(isOpen ? `${all}*` : all, { text: all, open: isOpen });
        }
      if (joined.size > MAX_OPENINGS) return shortened([...joined.values()]);
      openings = [...joined.values()];
    }
    return openings;
  }

  #isDone({ text, open }: Opening): boolean {
    return open || text.length >= this.#chars;
  }

  #join(text: string, next: string): string {
    const isRun = text.endsWith(" ") && next.startsWith(" ");
    return (text + (isRun ? next.slice(1) : next)).slice(0, this.#chars);
  }
}

/** What one alternative of a pattern tells of its matches without being tried. */
export interface Alternative {
  readonly source: string;
  /**
   * The first characters, so many of them, with which a match can begin: every match begins with one
   * of the texts, once each run of white space in it is written as one space. A text that is shorter
   * may go on with anything.
   */
  readonly openings: (chars: number) => ReadonlySet<string>;
  /** The same from the end: every match, read from its last character back, begins with one of them. */
  readonly endings: (chars: number) => ReadonlySet<string>;
  /** Lists of texts: every match holds one of each list. The most telling first; none where they are not plain to see. */
  readonly needs: () => readonly (readonly string[])[];
  /** Whether it can match only where a word or the whole text begins. */
  readonly beginsWord: () => boolean;
  /** Whether it can match only at the beginning of the text. */
  readonly isAtStart: () => boolean;
  /** Whether it can match only at the end of the text. */
  readonly isAtEnd: () => boolean;
}

function textsOf(alternative: AST.Alternative, chars: number, direction: Direction): Set<string> {
  const openings = new Reader(chars, direction).ofAlternatives([alternative]);
  return new Set(openings.map(({ text }) => text));
}

/** More texts than this are no quicker to look for than the pattern is to try. */
const MAX_NEEDS = 12;

const shortest = (texts: readonly string[]): number =>
  Math.min(...texts.map((text) => text.length));

/** The most telling list first. */
const byTelling = (a: readonly string[], b: readonly string[]): number => shortest(b) - shortest(a);

function needsOf({ elements }: AST.Alternative): (readonly string[])[] {
  const lists: (readonly string[])[] = [];
  let run = "";
  const endRun = (): void => {
    if (run !== "") lists.push([run]);
    run = "";
  };
  for (const element of elements) {
    if (element.type === "Assertion") continue;
    if (element.type === "Character") {
      run += String.fromCodePoint(element.value);
      continue;
    }
    endRun();
    if (element.type !== "Group" && element.type !== "CapturingGroup") continue;
    const each = element.alternatives.map((alternative) => needsOf(alternative)[0] ?? []);
    const all = each.some((it) => it.length === 0) ? [] : each.flat();
    if (all.length > 0 && all.length <= MAX_NEEDS) lists.push(all);
  }
  endRun();
  return lists.sort(byTelling);
}

function beginsWord({ elements }: AST.Alternative): boolean {
  for (const element of elements) {
    if (element.type === "Group" || element.type === "CapturingGroup")
      return element.alternatives.every(beginsWord);
    if (element.type !== "Assertion") return false;
    if (element.kind === "start" || (element.kind === "word" && !element.negate)) return true;
  }
  return false;
}

function isAtStart({ elements }: AST.Alternative): boolean {
  const first = elements[0];
  if (first?.type === "Group") return first.alternatives.every(isAtStart);
  return first?.type === "Assertion" && first.kind === "start";
}

function isAtEnd({ elements }: AST.Alternative): boolean {
  const last = elements.at(-1);
  if (last?.type === "Group") return last.alternatives.every(isAtEnd);
  return last?.type === "Assertion" && last.kind === "end";
}

function toAlternative(alternative: AST.Alternative): Alternative {
  return {
    source: alternative.raw,
    openings: (chars) => textsOf(alternative, chars, "forwards"),
    endings: (chars) => textsOf(alternative, chars, "backwards"),
    needs: () => needsOf(alternative),
    beginsWord: () => beginsWord(alternative),
    isAtStart: () => isAtStart(alternative),
    isAtEnd: () => isAtEnd(alternative),
  };
}

/** The alternatives of a pattern, or of the group that is all of it; each could stand alone. */
export function alternativesOf(pattern: string): readonly Alternative[] {
  const open = (alternatives: readonly AST.Alternative[]): Alternative[] =>
    alternatives.flatMap((alternative) => {
      const [only, further] = alternative.elements;
      return only?.type === "Group" && !further
        ? open(only.alternatives)
        : [toAlternative(alternative)];
    });
  return open(new RegExpParser().parsePattern(pattern).alternatives);
}
