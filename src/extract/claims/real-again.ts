import type { CompanyMention } from "../names/entities.ts";

/**
 * Where behind a place, after what others ask for or what may come, a clause begins that tells what is so: by its words, or as it
 * opens with a company's name; the end of the text where none does. `names` are offsets into the text.
 */
export function realFrom(
  text: string,
  from: number,
  { names, realAgain }: { readonly names: readonly number[]; readonly realAgain: RegExp },
): number {
  const named = names.find((at) => at > from && text.charAt(at - 2) === ",");
  const again = realAgain.exec(text.slice(from));
  return Math.min(named ?? text.length, again ? from + again.index : text.length);
}

/** Where the companies of a sentence stand that may be its subjects. */
export const namesOf = ({
  companies,
  asides,
}: {
  readonly companies: readonly CompanyMention[];
  readonly asides: ReadonlySet<CompanyMention>;
}): number[] => companies.filter((it) => !asides.has(it)).map(({ start }) => start);
