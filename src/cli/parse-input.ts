import type { z } from "zod";
import { UserError } from "../shared/user-error.ts";

/** Parses one value of a command's input; a wrong one is told field by field. */
export function parseInput<T>(schema: z.ZodType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const problems = result.error.issues.map(
    ({ path, message }) => `${path.join(".") || "line"}: ${message}`,
  );
  throw new UserError("INPUT_INVALID", `${problems.join("; ")}; passed over`);
}
