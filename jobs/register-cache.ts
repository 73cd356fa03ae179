import type { LiveRegister } from "../src/pledge/register-live.ts";

/** Registers kept at most; the one that was used longest ago is dropped and folded anew when needed. */
const MAX_REGISTERS = 200;

/** Folded registers of this process, so that the next article of a company need not fold all before it. */
export interface RegisterCache {
  /**
   * The company's register if it was kept at this version. It is then kept no more: who takes it changes
   * it, and puts it back when the transaction has been committed.
   */
  take(company: string, version: string | null): LiveRegister | null;
  put(company: string, version: string, live: LiveRegister): void;
}

export function createRegisterCache(): RegisterCache {
  const kept = new Map<string, { version: string; live: LiveRegister }>();
  return {
    take(company, version) {
      const found = kept.get(company);
      kept.delete(company);
      return found !== undefined && found.version === version ? found.live : null;
    },
    put(company, version, live) {
      kept.delete(company);
      kept.set(company, { version, live });
      for (const oldest of kept.keys()) {
        if (kept.size <= MAX_REGISTERS) break;
        kept.delete(oldest);
      }
    },
  };
}
