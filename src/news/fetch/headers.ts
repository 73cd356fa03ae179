/** One header as text: the first of several values, null where it is missing. */
export function headerOf(
  headers: Record<string, string | string[] | undefined>,
  name: string,
): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** Retry-After (RFC 9110 10.2.3), in seconds or as a date, in ms from now; null when absent or unreadable. */
export function parseRetryAfter(value: string | null, nowMs: number): number | null {
  if (value === null) return null;
  const trimmed = value.trim();
  if (/^\d{1,9}(?:\.\d+)?$/.test(trimmed)) return Math.round(Number(trimmed) * 1000);
  // Date.parse takes a bare number for a year
  const at = /[a-z]/i.test(trimmed) ? Date.parse(trimmed) : Number.NaN;
  return Number.isFinite(at) ? Math.max(0, at - nowMs) : null;
}

/**
 * How long an answer stays fresh (RFC 9111 4.2.1): max-age less the age it already has, else Expires less
 * Date. Null when the server does not say, or says not to keep it.
 */
export function parseMaxAge(
  headers: Record<string, string | string[] | undefined>,
  nowMs: number,
): number | null {
  const control = (headerOf(headers, "cache-control") ?? "").toLowerCase();
  if (/\bno-(?:cache|store)\b/.test(control)) return null;
  const maxAge = /(?<![\w-])max-age\s*=\s*"?(\d{1,9})/.exec(control)?.[1];
  if (maxAge !== undefined) {
    const age = Number(headerOf(headers, "age") ?? 0);
    return Math.max(0, Number(maxAge) - (Number.isFinite(age) ? age : 0));
  }
  const expiry = headerOf(headers, "expires") ?? "";
  const expires = /[a-z]/i.test(expiry) ? Date.parse(expiry) : Number.NaN;
  if (!Number.isFinite(expires)) return null;
  const date = Date.parse(headerOf(headers, "date") ?? "");
  const seconds = Math.round((expires - (Number.isFinite(date) ? date : nowMs)) / 1000);
  return seconds > 0 ? seconds : null;
}
