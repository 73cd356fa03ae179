import { z } from "zod";

/** What the environment can set. Each variable's description is its line in `.env.example`. */
export interface Variable {
  name: string;
  schema: z.ZodType<unknown, string | undefined>;
  expects: string;
  example: string;
  about: string;
}

/** An address with one of these schemes; absent where it is not set. */
export const url = (protocols: RegExp) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol))
    .optional();
