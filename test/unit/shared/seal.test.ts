import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeyring, KEY_BYTES, keyIdOf, seal, unseal } from "../../../src/shared/seal.ts";

const [first, second] = [randomBytes(KEY_BYTES), randomBytes(KEY_BYTES)];
const ring = createKeyring([first]);

describe("a sealed secret", () => {
  it("opens to what it was, for the same context, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string(), (secret, context) => {
        const sealed = seal(ring, secret, context);
        expect(unseal(ring, sealed, context)).toBe(Buffer.from(secret).toString());
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/);
      }),
    );
  });

  it("is another each time, and shows nothing of the secret or the key", () => {
    const [one, two] = [seal(ring, "xoxb-1-secret", "T1"), seal(ring, "xoxb-1-secret", "T1")];
    expect(one).not.toBe(two);
    for (const text of ["xoxb", Buffer.from("xoxb-1").toString("base64url"), first.toString("hex")])
      expect(one).not.toContain(text);
  });

  it("stays shut for another context, and when one bit of it is changed", () => {
    const sealed = seal(ring, "secret", "T1");
    expect(() => unseal(ring, sealed, "T2")).toThrow(/changed, or copied/);
    const [version, id, text = ""] = sealed.split(".");
    const body = Buffer.from(text, "base64url");
    for (const at of body.keys()) {
      const changed = Buffer.from(body);
      changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
      const other = [version, id, changed.toString("base64url")].join(".");
      expect(() => unseal(ring, other, "T1")).toThrow(/changed, or copied/);
    }
    for (const short of ["", "AAAA"])
      expect(() => unseal(ring, `v1.${id}.${short}`, "T1")).toThrow(/changed, or copied/);
  });

  it("opens with an old key behind a new one, which seals from then on", () => {
    const old = seal(ring, "secret", "T1");
    const both = createKeyring([second, first]);
    expect(unseal(both, old, "T1")).toBe("secret");
    const fresh = seal(both, "secret", "T1");
    expect(keyIdOf(fresh)).toBe(both.currentId);
    expect(keyIdOf(fresh)).not.toBe(keyIdOf(old));
    expect(unseal(createKeyring([second]), fresh, "T1")).toBe("secret");
  });

  it("names the key that is missing, the setting, and how to make a key", () => {
    const sealed = seal(ring, "secret", "T1");
    const open = () => unseal(createKeyring([second]), sealed, "T1");
    for (const said of [ring.currentId, "PLEDGEWATCH_ENCRYPTION_KEYS", "openssl rand -base64 32"])
      expect(open).toThrow(said);
    expect(() => unseal(ring, "xoxb-in-clear", "T1")).not.toThrow("xoxb");
  });
});
