/**
 * Something that the person at the keyboard can mend: the message says what is wrong and what to do.
 * Printed without a stack trace.
 */
export class UserError extends Error {
  readonly code: string;
  /** Process exit code: 2 for a wrong call or setting, 1 for what failed. */
  readonly exitCode: 1 | 2;

  constructor(code: string, message: string, options: { exitCode?: 1 | 2; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = "UserError";
    this.code = code;
    this.exitCode = options.exitCode ?? 1;
  }
}
