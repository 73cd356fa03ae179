import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { UserError } from "./user-error.ts";

/** Keys that secrets are kept under: the first encrypts, all decrypt. */
export interface Keyring {
  /** Id of the key that encrypts. */
  currentId: string;
  keys: ReadonlyMap<string, Buffer>;
}

export const KEY_BYTES = 32;
/** AES-256-GCM with a random nonce (NIST SP 800-38D, section 8.2.2) of 96 bits and a tag of 128. */
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FORMAT = "v1";

/** A command that makes a key. */
export const MAKE_KEY = "openssl rand -base64 32";

/** Of keys of {@link KEY_BYTES} bytes, at least one. */
export function createKeyring(keys: readonly [Buffer, ...Buffer[]]): Keyring {
  return { currentId: toKeyId(keys[0]), keys: new Map(keys.map((key) => [toKeyId(key), key])) };
}

/** Says which key it is and nothing of the key. */
const toKeyId = (key: Buffer): string =>
  createHash("sha256").update("pledgewatch key id\0").update(key).digest("hex").slice(0, 8);

/**
 * Encrypts with the current key: `v1.keyid.base64url`.
 *
 * @param context what the secret belongs to; it opens only for the same
 */
export function seal({ currentId, keys }: Keyring, secret: string, context: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, toKey(keys, currentId), nonce).setAAD(Buffer.from(context));
  const body = [nonce, cipher.update(secret, "utf8"), cipher.final(), cipher.getAuthTag()];
  return [FORMAT, currentId, Buffer.concat(body).toString("base64url")].join(".");
}

/**
 * What was sealed for the same context. Throws `KEY_UNKNOWN` where its key is not on the ring, `SEAL_BROKEN`
 * where it was changed or belongs to something else.
 */
export function unseal({ keys }: Keyring, sealed: string, context: string): string {
  const key = toKey(keys, keyIdOf(sealed));
  const body = Buffer.from(sealed.split(".")[2] ?? "", "base64url");
  try {
    const nonce = body.subarray(0, NONCE_BYTES);
    const tag = body.subarray(-TAG_BYTES);
    const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(context))
      .setAuthTag(tag);
    const secret = decipher.update(body.subarray(NONCE_BYTES, -TAG_BYTES));
    return Buffer.concat([secret, decipher.final()]).toString("utf8");
  } catch (cause) {
    throw new UserError(
      "SEAL_BROKEN",
      "A secret in the store was changed, or copied from another place. Let that workspace install the app again.",
      { cause },
    );
  }
}

/** Id of the key that it is sealed with; empty for what is no sealed secret. */
export function keyIdOf(sealed: string): string {
  const [format, id = ""] = sealed.split(".");
  return format === FORMAT ? id : "";
}

function toKey(keys: Keyring["keys"], id: string): Buffer {
  const key = keys.get(id);
  if (key) return key;
  throw new UserError(
    "KEY_UNKNOWN",
    `Secrets in the store are encrypted with the key ${id || "of another format"}, which PLEDGEWATCH_ENCRYPTION_KEYS does not have (it has ${[...keys.keys()].join(", ")}). Add that key behind the first one. If it is lost, make a new one (${MAKE_KEY}) and forget what it had encrypted: pledgewatch slack remove --unreadable. The workspaces install the app again then.`,
  );
}
