/** Patterns that tell what a word for electric cars is said of. */
export interface CarPhrases {
  /** Cars change hands: what is counted then are cars, even a few. */
  readonly handed: RegExp;
  /** "24 new vehicles, ten of them electric": of models, not of cars. */
  readonly newOnes: RegExp;
  /** From right before a number on: it is that of examples. */
  readonly examples: RegExp;
  /** What a maker of nothing but electric cars expects of itself is a number of them. */
  readonly outlook: RegExp;
  /** A number is one of a year. */
  readonly yearly: RegExp;
  /** Right before a state: it is denied or left open. */
  readonly denied: RegExp;
  /** Before a state: one car is told of, not the range. */
  readonly oneModel: RegExp;
  /** Before a state: all that a maker sells is told of. */
  readonly ofAll: RegExp;
  /** In a clause: the cars counted are not those counted before, or more than those. */
  readonly otherCars: RegExp;
  /** Right after a number: it counts what the sentence before spoke of. */
  readonly ofThem?: RegExp;
  /** "total volume": what is counted next are cars of all kinds. */
  readonly allCars?: RegExp;
  /** Beside gigawatt-hours: they are used, sold or stored, not what plants can make. */
  readonly notCapacity: RegExp;
  /** In a clause: dealers who are not, or no longer, part of a network. */
  readonly notTaken: RegExp;
  /** Behind a percentage: it is a part of plants, people or money, not of cars. */
  readonly partOfOther: RegExp;
  /** From a percentage up to a state: the state is that of so many of the cars. */
  readonly shareOfCars?: RegExp;
  /** A sentence with a number as `#`: it is the electric part of the cars counted before. */
  readonly electricOfThese?: RegExp;
  /** Between a figure and the next: that one is of cars with an engine. */
  readonly withEngine?: RegExp;
  /** In a phrase of cars: the name of a model that is electric. */
  readonly electricModel: RegExp;
  /** In a clause: the cars counted are of the kind counted before. */
  readonly sameCars: RegExp;
  /** As printed after a number: a word for cars that names no kind. */
  readonly plainCars: RegExp;
  /** Between a name or place and a number: the number is its part of a count. */
  readonly partOfName: RegExp;
  /** At the end of a state: what is the only kind was said before. */
  readonly nothingElse: RegExp;
}
