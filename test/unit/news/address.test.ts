import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAllowedPrivately, isPublicAddress } from "../../../src/news/fetch/address.ts";

describe("isPublicAddress", () => {
  it.each([
    ["0.0.0.0", "this network"],
    ["10.0.0.1", "private"],
    ["100.64.0.1", "shared by carriers"],
    ["100.127.255.255", "the last shared one"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback to its end"],
    ["169.254.169.254", "metadata"],
    ["168.63.129.16", "Azure's platform address"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private to its end"],
    ["192.168.1.1", "private"],
    ["192.0.2.1", "documentation"],
    ["198.18.0.1", "benchmarks"],
    ["224.0.0.1", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["::", "unspecified"],
    ["::1", "loopback"],
    ["::127.0.0.1", "IPv4-compatible"],
    ["::ffff:127.0.0.1", "IPv4-mapped"],
    ["::ffff:8.8.8.8", "IPv4-mapped, even of a public one"],
    ["64:ff9b::7f00:1", "NAT64"],
    ["64:ff9b:1::1", "local NAT64"],
    ["2002:7f00:1::", "6to4"],
    ["2001:0:7f00:1::", "Teredo"],
    ["2001:db8::1", "documentation"],
    ["fc00::1", "unique local"],
    ["fd12:3456::1", "unique local"],
    ["fe80::1", "link-local"],
    ["fe80::1%eth0", "link-local with a zone"],
    ["fec0::1", "site-local"],
    ["ff02::1", "multicast"],
    ["[::1]", "in brackets"],
    ["localhost", "a name"],
    ["", "nothing"],
  ])("refuses %s: %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each([
    "8.8.8.8",
    "172.15.255.255",
    "172.32.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "2606:4700::1111",
    "2a00:1450:4001::1",
  ])("accepts %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6()), (address) => {
        expect(typeof isPublicAddress(address)).toBe("boolean");
      }),
    );
  });
});

describe("isAllowedPrivately", () => {
  it.each([
    [true, "10.0.0.1", "80", true],
    [false, "10.0.0.1", "80", false],
    [["127.0.0.1:8080"], "127.0.0.1", "8080", true],
    [["127.0.0.1:8080"], "127.0.0.1", "8081", false],
    [["127.0.0.1:8080"], "127.0.0.2", "8080", false],
    [["intranet.example.org"], "intranet.example.org", "443", true],
    [["intranet.example.org"], "intranet.example.org", "8080", true],
    [["intranet.example.org"], "other.example.org", "443", false],
    [["Intranet.Example.org:443"], "intranet.example.org", "443", true],
    [["10.0.0.5"], "10.0.0.50", "80", false],
    [["[::1]:8080"], "::1", "8080", true],
    [["[::1]:8080"], "::1", "80", false],
    [["[::1]"], "::1", "80", true],
    [[], "intranet.example.org", "443", false],
  ] as const)("with %j allows %s:%s: %s", (allowed, hostname, port, expected) => {
    expect(isAllowedPrivately(allowed, hostname, port)).toBe(expected);
  });
});
