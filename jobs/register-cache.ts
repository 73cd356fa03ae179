import { type LiveRegister, sizeOf } from "../src/pledge/register/register-live.ts";

/**
 * Articles and entries that are kept at most, some 300 bytes each: for 100 companies 4,000. With a million articles stored
 * each of a few companies has more than 10,000, and one that was dropped takes seconds to fold anew.
 */
const MAX_SIZE = 400_000;

/** Folded registers of this process, so that the next article of a company need not fold all before it. */
export interface RegisterCache {
  /**
   * The company's register if it was kept at this version. It is then kept no more: who takes it changes
   * it, and puts it back when the transaction has been committed.
   */
  take(company: string, version: string | null): LiveRegister | null;
  put(company: string, version: string, live: LiveRegister): void;
}

/**
 * Keeps what was used last, up to a size; the register that was used longest ago is dropped and folded anew when it is
 * needed. The newest is kept however large it is: the next article is often of the same company.
 */
export function createRegisterCache(maxSize = MAX_SIZE): RegisterCache {
  const kept = new Map<string, { version: string; live: LiveRegister; size: number }>();
  let total = 0;
  const drop = (company: string) => {
    const found = kept.get(company);
    kept.delete(company);
    total -= found?.size ?? 0;
    return found;
  };
  return {
    take(company, version) {
      const found = drop(company);
      return found !== undefined && found.version === version ? found.live : null;
    },
    put(company, version, live) {
      drop(company);
      const size = sizeOf(live);
      kept.set(company, { version, live, size });
      total += size;
      for (const oldest of kept.keys()) {
        if (total <= maxSize || kept.size === 1) break;
        drop(oldest);
      }
    },
  };
}
