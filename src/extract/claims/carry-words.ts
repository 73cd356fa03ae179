/** Words by which a sentence goes on with the claim before it; tested against lower-case text, never global. */
export interface CarryWords {
  /** Right after a bare number: nothing else is counted. */
  readonly numberAfter: RegExp;
  /** The same, where no verb before it says that a count goes on. */
  readonly countAfter: RegExp;
  /** Right before a number that counts nothing: "June", "phase", "No." */
  readonly nameBefore: Pick<RegExp, "test">;
  /** "of these, …": the number is a part of the one before. */
  readonly partLead: RegExp;
  /** Right before a number that opens a clause. */
  readonly subjectBefore?: RegExp;
  /** Right after a number that opens a clause: "will follow", "are due", so that it goes on counting. */
  readonly subjectAfter?: RegExp;
  /** Right after a number: "of them", so that it is a part as well. */
  readonly partAfter?: RegExp;
  /** "will follow", "gets another ten years", "have until", "do so": the same at another date. */
  readonly follows: RegExp;
  /** "the target was 2040", "it was moved up from 2050": a date that has been given up. */
  readonly former: RegExp;
  /** "was cleared", "got there", "had achieved it": what was told before has come true. */
  readonly reached: RegExp;
  /** "the deadline is", "that is planned for": the date of a claim that had none. */
  readonly dated: RegExp;
  /** "that share is to double": the figure before, times a factor. */
  readonly multiplied: RegExp;
  /** The factor of the word that `multiplied` found in group 1. */
  readonly factorOf: (word: string) => number;
  /** "models", "line-up": a small number beside electric ones counts these. */
  readonly modelWord: RegExp;
  /** "them", "such cars", "its share": stands for what the sentence before spoke of. */
  readonly objectAgain: RegExp;
}
