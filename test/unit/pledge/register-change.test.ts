import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/pledge/claim.ts";
import { change, claim, evShare, netZero, onlyPledge, register } from "./build.ts";

const first = { id: "a", on: "2024-01-10", claims: [evShare()] };
const states = (revisions: ReturnType<typeof onlyPledge>["revisions"]) =>
  revisions.map(({ lifecycle, from, to }) => [
    lifecycle,
    from === null ? null : [from.amount, from.targetYear],
    to === null ? null : [to.amount, to.targetYear],
  ]);

describe("a change that an article names", () => {
  it.each<[string, Partial<Change>, [number | null, number | null]]>([
    ["strengthened", { oldAmount: 35, newAmount: 55 }, [55, 2030]],
    ["weakened", { effect: "weakened", oldAmount: 35, newAmount: 20, oldYear: 2030 }, [20, 2030]],
    ["delayed", { effect: "delayed", oldYear: 2030, newYear: 2033 }, [35, 2033]],
    ["brought-forward", { effect: "brought-forward", newYear: 2028 }, [35, 2028]],
    ["weakened", { effect: "weakened" }, [35, 2030]],
  ])("moves the pledge that stands in the old state: %s", (lifecycle, given, to) => {
    const pledge = onlyPledge(
      register(first, { id: "b", on: "2024-02-10", changes: [change(given)] }),
    );
    expect(pledge.lifecycle).toBe(lifecycle);
    expect(states(pledge.revisions)).toEqual([
      ["announced", null, [35, 2030]],
      [lifecycle, [35, 2030], to],
    ]);
    expect([pledge.amount, pledge.targetYear]).toEqual(to);
    expect(pledge.revisions[1]?.statementId).toBe("b#d0");
  });

  it("takes the new state from the claim of the same article, and its words as a source", () => {
    const pledge = onlyPledge(
      register(first, {
        id: "b",
        on: "2024-02-10",
        claims: [evShare({ amount: 55, comparator: "at-least" })],
        changes: [change({ oldAmount: 35, newAmount: 55 })],
      }),
    );
    expect(pledge).toMatchObject({
      amount: 55,
      comparator: "at-least",
      statedBy: ["a#c0", "b#c0"],
    });
    expect(pledge.revisions).toHaveLength(2);
  });

  it("withdraws, and keeps the last state to be shown", () => {
    const pledge = onlyPledge(
      register(first, {
        id: "b",
        on: "2024-02-10",
        changes: [change({ effect: "withdrawn", oldYear: 2030 })],
      }),
    );
    expect(pledge).toMatchObject({ lifecycle: "withdrawn", amount: 35, targetYear: 2030 });
    expect(pledge.revisions[1]?.to).toBeNull();
  });

  it("is told once, however many outlets tell it", () => {
    const told = {
      changes: [change({ oldAmount: 35, newAmount: 55 })],
      claims: [evShare({ amount: 55 })],
    };
    const pledge = onlyPledge(
      register(
        first,
        { id: "b", on: "2024-02-10", ...told },
        { id: "c", on: "2024-02-11", ...told },
      ),
    );
    expect(pledge.revisions.map(({ lifecycle }) => lifecycle)).toEqual([
      "announced",
      "strengthened",
    ]);
    expect(pledge.statedBy).toEqual(["a#c0", "b#c0", "c#c0"]);
  });

  it("is told once when it is a withdrawal", () => {
    const told = { changes: [change({ effect: "withdrawn", oldYear: 2030 })] };
    const pledge = onlyPledge(
      register(
        first,
        { id: "b", on: "2024-02-10", ...told },
        { id: "c", on: "2024-02-11", ...told },
      ),
    );
    expect(pledge.revisions).toHaveLength(2);
  });

  it("is another that names no figure, where the article goes on pledging this one", () => {
    const { pledges } = register({
      id: "a",
      on: "2024-01-10",
      claims: [evShare()],
      changes: [change({ effect: "withdrawn" })],
    });
    expect(pledges.map(({ lifecycle }) => lifecycle).toSorted()).toEqual([
      "announced",
      "withdrawn",
    ]);
  });

  it("leaves the steps beside it alone", () => {
    const { pledges } = register(
      { id: "a", on: "2024-01-10", claims: [evShare(), evShare({ amount: 80, year: 2035 })] },
      { id: "b", on: "2024-02-10", changes: [change({ effect: "withdrawn", oldAmount: 80 })] },
    );
    expect(pledges.map(({ lifecycle }) => lifecycle)).toEqual(["announced", "withdrawn"]);
  });
});

describe("a change to a pledge that was never heard of", () => {
  it("makes a pledge that starts with the change, its old state included", () => {
    const pledge = onlyPledge(
      register({
        id: "b",
        on: "2024-02-10",
        claims: [claim({ amount: 46 })],
        changes: [
          change({ metric: "ghg-emissions", effect: "weakened", oldAmount: 69, oldYear: 2030 }),
        ],
      }),
    );
    expect(states(pledge.revisions)).toEqual([["weakened", [69, 2030], [46, 2030]]]);
    expect(pledge).toMatchObject({ lifecycle: "weakened", amount: 46, statedBy: ["b#c0"] });
  });

  it("makes a withdrawn pledge from the change alone, with no figure whose unit is unsaid", () => {
    const pledge = onlyPledge(
      register({
        id: "b",
        on: "2024-02-10",
        changes: [
          change({ metric: "investment", effect: "withdrawn", oldAmount: 5e9, oldYear: 2030 }),
        ],
      }),
    );
    expect(pledge).toMatchObject({
      lifecycle: "withdrawn",
      amount: null,
      unit: null,
      targetYear: 2030,
    });
    expect(pledge.title).toContain("Acme has changed its mind.");
    expect(pledge.statedBy).toEqual([]);
  });

  it("joins the announcement when that is found later", () => {
    const told = {
      id: "b",
      on: "2024-02-10",
      changes: [change({ effect: "withdrawn", oldYear: 2030 })],
    };
    expect(register(told).pledges).toHaveLength(1);
    const pledge = onlyPledge(register(told, first));
    expect(pledge.revisions.map(({ lifecycle }) => lifecycle)).toEqual(["announced", "withdrawn"]);
  });
});

describe("a change whose new state another article told before it", () => {
  it("makes that pledge a revision of the older one, which it supersedes", () => {
    const { pledges } = register(
      first,
      { id: "b", on: "2024-01-12", claims: [evShare({ amount: 55 })] },
      {
        id: "c",
        on: "2024-01-13",
        claims: [evShare({ amount: 55 })],
        changes: [change({ oldAmount: 35, newAmount: 55 })],
      },
    );
    expect(pledges.map(({ lifecycle }) => lifecycle)).toEqual(["superseded", "strengthened"]);
    expect(pledges[1]?.revisions.at(-1)?.from).toMatchObject({ amount: 35 });
  });

  it("says where the pledge came from when the older one is unknown", () => {
    const pledge = onlyPledge(
      register(
        { id: "b", on: "2024-01-12", claims: [evShare({ amount: 55 })] },
        {
          id: "c",
          on: "2024-01-13",
          claims: [evShare({ amount: 55 })],
          changes: [change({ oldAmount: 35, newAmount: 55 })],
        },
      ),
    );
    expect(pledge.lifecycle).toBe("strengthened");
    expect(states(pledge.revisions)).toEqual([
      ["announced", null, [55, 2030]],
      ["strengthened", [35, null], [55, 2030]],
    ]);
  });
});

describe("a withdrawn pledge that is stated again", () => {
  const withdrawn = {
    id: "b",
    on: "2024-02-10",
    changes: [change({ metric: "net-zero", effect: "withdrawn", oldYear: 2050 })],
  };
  it.each([
    ["2024-05-09", ["withdrawn"]],
    ["2024-05-10", ["withdrawn", "announced"]],
  ])("on %s leaves %j", (on, lifecycles) => {
    const { pledges } = register({ id: "a", on: "2024-01-10", claims: [netZero()] }, withdrawn, {
      id: "c",
      on,
      claims: [netZero()],
    });
    expect(pledges.map(({ lifecycle }) => lifecycle)).toEqual(lifecycles);
  });
});
