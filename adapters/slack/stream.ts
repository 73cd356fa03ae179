import type { KnownBlock } from "@slack/types";
import type { WebClient } from "@slack/web-api";
import { escapeEntities } from "./mrkdwn.ts";
import type { SlackMessage } from "./render.ts";
import type { Target } from "./reply.ts";

/**
 * Writes an answer as a stream: its first words at once, the blocks when it ends
 * (https://docs.slack.dev/reference/methods/chat.startStream). False where nothing was shown, as Slack
 * streams nothing here; a stream that breaks after its beginning is put right by an update.
 */
export async function streamAnswer(
  client: WebClient,
  { channelId, threadTs }: Target,
  message: SlackMessage,
): Promise<boolean> {
  if (threadTs === null) return false;
  const streamer = client.chatStream({ channel: channelId, thread_ts: threadTs, buffer_size: 1 });
  const [first, ...rest] = message.blocks;
  try {
    await streamer.append({ markdown_text: toMarkdown(first) });
    await streamer.stop({ blocks: rest });
    return true;
  } catch {
    const { ts } = streamer;
    if (ts === undefined) return false;
    await client.chat.update({ channel: channelId, ts, ...message });
    return true;
  }
}

/** The title as Markdown in which nothing of it is formatting. */
function toMarkdown(block: KnownBlock | undefined): string {
  const text = block?.type === "header" || block?.type === "section" ? block.text?.text : undefined;
  const literal = (text ?? "Pledgewatch").replace(/[\\`*_{}[\]()#+\-.!|~:>]/g, "\\$&");
  return `**${escapeEntities(literal.trim())}**\n`;
}
