type Write = (fields: Record<string, unknown>, message: string) => void;

/** Structured log: a static sentence, the data in fields. Never tokens or article bodies. */
export interface Log {
  debug: Write;
  info: Write;
  warn: Write;
  error: Write;
}

/** Fields that may hold a secret, by name. */
export const SECRET_FIELDS: ReadonlySet<string> = new Set([
  "token",
  "secret",
  "password",
  "authorization",
]);
