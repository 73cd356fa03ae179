import type { Reading } from "../reading.ts";
import type { Sentence } from "./sentences.ts";

/** A longer item tells by itself what it is about. */
const MAX_ITEM_CHARS = 48;
const MAX_HEAD_CHARS = 260;
/** Between a head and its item where they are told as one sentence. */
const JOINT = ": ";

const COLON = /\s*[:：]\s*$/;

/** An item of a list, told with the head above it as one sentence; its offsets and quote are the item's. */
export interface ListedItem {
  readonly sentence: Sentence;
  readonly head: Reading;
  /** Where the item begins in the sentence. */
  readonly itemStart: number;
}

/** Keeps track of the head of an open list while sentences are read one by one. */
export interface ListReader {
  /** Null where there is no head above, or the item is more than a label with its figure. */
  readonly read: (reading: Reading) => ListedItem | null;
  /** Notes a sentence that was read, and whether it told a figure. */
  readonly note: (reading: Reading, hasTold: boolean) => void;
}

/** "Europe: 75 %", "2030: 1 million vehicles", or in more words without a verb or date: "1,200 swap stations". */
function isFigureAlone({ sentence, quantities, concepts, modalities, dates }: Reading): boolean {
  if (sentence.kind !== "bullet") return false;
  const isLabelled = concepts.every(({ tag }) => tag === "share" || tag === "sales");
  return isLabelled
    ? sentence.lower.length <= MAX_ITEM_CHARS &&
        quantities.some(({ unit, noun }) => unit === "%" || noun !== null)
    : sentence.lower.length <= 2 * MAX_ITEM_CHARS &&
        modalities.length + dates.length === 0 &&
        quantities.some(({ noun }) => noun !== null);
}

const mayHead = ({ sentence, quantities }: Reading): boolean =>
  COLON.test(sentence.norm) &&
  sentence.norm.length <= MAX_HEAD_CHARS &&
  quantities.every(({ unit, noun }) => unit === null && noun === null);

/** Reads lists whose head says what their items measure: "Share of electric cars by 2030:" above "Europe: 75 %". */
export function createListReader(): ListReader {
  let head: Reading | null = null;
  return {
    read: (reading) => {
      if (head === null || !isFigureAlone(reading)) return null;
      const { norm, lower } = head.sentence;
      const end = norm.search(COLON);
      const told = (from: string, item: string) => from.slice(0, end) + JOINT + item;
      return {
        head,
        itemStart: end + JOINT.length,
        sentence: {
          ...reading.sentence,
          norm: told(norm, reading.sentence.norm),
          lower: told(lower, reading.sentence.lower),
        },
      };
    },
    note: (reading, hasTold) => {
      if (reading.sentence.kind === "bullet" && head !== null) return;
      head = !hasTold && mayHead(reading) ? reading : null;
    },
  };
}
