import type { IncomingMessage } from "node:http";
import type { ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { Activity, tenantOf } from "./activity.ts";

/** Whether a request is taken, and why not. */
export type Admission =
  | { kind: "taken"; activity: Activity }
  | { kind: "refused"; status: 400 | 401 | 403 | 405 | 503; reason: string };

export interface AdmissionRules {
  authentication: Pick<ConfigurationBotFrameworkAuthentication, "authenticateRequest">;
  /** Empty for any tenant. */
  allowTenants: readonly string[];
  /** Takes requests without a token, from this machine alone: for the Playground. */
  isPlayground: boolean;
}

/** Decides on a request by its shape, its token and its tenant, in this order. */
export async function admit(
  request: IncomingMessage & { body?: unknown },
  { authentication, allowTenants, isPlayground }: AdmissionRules,
): Promise<Admission> {
  if (request.method !== "POST") return refuse(405, "method");
  const parsed = Activity.safeParse(request.body);
  if (!parsed.success) return refuse(400, "shape");
  const activity = parsed.data;
  if (isPlayground && !isLoopback(request.socket.remoteAddress)) return refuse(403, "remote");
  try {
    // The SDK compares the service's address with the token's, so that answers go to Microsoft alone.
    await authentication.authenticateRequest(
      activity as unknown as Parameters<typeof authentication.authenticateRequest>[0],
      request.headers.authorization ?? "",
    );
  } catch (error) {
    return isOfKeys(error) ? refuse(503, "keys") : refuse(401, "token");
  }
  const isAllowed =
    allowTenants.length === 0 || allowTenants.includes(tenantOf(activity).toLowerCase());
  return isAllowed ? { kind: "taken", activity } : refuse(403, "tenant");
}

const refuse = (
  status: Extract<Admission, { kind: "refused" }>["status"],
  reason: string,
): Admission => ({
  ...{ kind: "refused", status, reason },
});

const isLoopback = (address: string | undefined): boolean =>
  address !== undefined && /^(?:::1$|(?:::ffff:)?127\.)/.test(address);

/** Microsoft's keys could not be read: the sender is asked to come again. */
const isOfKeys = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "FetchError" || ("statusCode" in error && error.statusCode === 500));
