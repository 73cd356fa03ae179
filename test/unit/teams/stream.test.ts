import { describe, expect, it } from "vitest";
import type { TeamsMessage } from "../../../adapters/teams/render.ts";
import { openStream } from "../../../adapters/teams/stream.ts";
import { type Outgoing, TransportError } from "../../../adapters/teams/transport.ts";

const MESSAGE: TeamsMessage = { type: "message", summary: "A *card*", attachments: [] };

/** What was said; `refuse` gives the status for one that is not taken. */
function createChat(refuse: (message: Outgoing) => number | null = () => null) {
  const said: Outgoing[] = [];
  const say = async (message: Outgoing) => {
    const status = refuse(message);
    if (status !== null) throw new TransportError(status, null);
    said.push(message);
    return { id: `id-${said.length}` };
  };
  return { said, say };
}
const NOW = { text: "Reading…", announceAfterMs: 0, gapMs: 0 };
const announced = async (said: readonly Outgoing[]) =>
  expect.poll(() => said.length).toBeGreaterThan(0);
const isEnd = (message: Outgoing) => JSON.stringify(message.entities ?? []).includes("final");

describe("the stream of an answer", () => {
  it("is not begun for an answer that is there at once", async () => {
    const { said, say } = createChat();
    await openStream(say, { ...NOW, announceAfterMs: 60_000 }).end(MESSAGE);
    expect(said).toEqual([MESSAGE]);
  });

  it("is announced, and ends with the answer and a text", async () => {
    const { said, say } = createChat();
    const stream = openStream(say, NOW);
    await announced(said);
    await stream.end({ ...MESSAGE, entities: [{ type: "other" }] });
    expect(said).toEqual([
      {
        ...{ type: "typing", text: "Reading…" },
        entities: [{ type: "streaminfo", streamType: "informative", streamSequence: 1 }],
      },
      {
        ...{ ...MESSAGE, text: "A \\*card\\*", textFormat: "markdown" },
        entities: [
          { type: "other" },
          { type: "streaminfo", streamType: "final", streamId: "id-1" },
        ],
      },
    ]);
  });

  it("is an ordinary message where the announcement was refused", async () => {
    let refusals = 0;
    const { said, say } = createChat(({ type }) => {
      if (type !== "typing") return null;
      refusals += 1;
      return 403;
    });
    const stream = openStream(say, NOW);
    await expect.poll(() => refusals).toBe(1);
    await stream.end(MESSAGE);
    expect(said).toEqual([MESSAGE]);
  });

  it("is an ordinary message where somebody stopped the stream", async () => {
    const { said, say } = createChat((message) => (isEnd(message) ? 403 : null));
    const stream = openStream(say, NOW);
    await announced(said);
    await stream.end(MESSAGE);
    expect(said.at(-1)).toEqual(MESSAGE);
  });

  it("tells of what is no refusal of the stream", async () => {
    const { said, say } = createChat((message) => (isEnd(message) ? 503 : null));
    const stream = openStream(say, NOW);
    await announced(said);
    await expect(stream.end(MESSAGE)).rejects.toMatchObject({ status: 503 });
  });

  it("says nothing where there is no answer", async () => {
    const { said, say } = createChat();
    openStream(say, NOW).cancel();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(said).toEqual([]);
  });
});
