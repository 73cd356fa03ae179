/** The card that names every command, in one language: what a command is, and an example or what it does. */
export interface HelpWords {
  verdict: string;
  facts: readonly (readonly [name: string, value: string])[];
}
