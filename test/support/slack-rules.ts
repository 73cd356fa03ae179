/** What Slack refuses, from its own pages, apart from the adapter's constants: a list of broken rules. */
export function findBrokenRules({ text, blocks }: { text: string; blocks: unknown[] }): string[] {
  const broken: string[] = [];
  const check = (holds: boolean, rule: string) => {
    if (!holds) broken.push(rule);
  };
  check(
    text.length > 0 && text.length <= 40_000,
    "a message has a text of at most 40,000 characters",
  );
  check(blocks.length > 0 && blocks.length <= 50, "1 to 50 blocks");
  check(JSON.stringify(blocks).length <= 13_200, "13,200 characters of blocks in all");
  const actionIds: string[] = [];
  for (const block of blocks as Block[]) {
    switch (block.type) {
      case "header":
        check(block.text?.type === "plain_text", "a header is plain text");
        check(isWithin(block.text?.text, 150), "1 to 150 characters in a header");
        break;
      case "section":
        check(isWithin(block.text?.text, 3_000), "1 to 3,000 characters in a section");
        break;
      case "context":
        check(isBetween(block.elements?.length, 10), "1 to 10 elements in a context");
        for (const one of block.elements ?? [])
          check(isWithin(one.text as string, 3_000), "1 to 3,000 characters in a context");
        break;
      case "actions":
        check(isBetween(block.elements?.length, 25), "1 to 25 elements in an actions block");
        for (const { text: label, action_id, value } of block.elements ?? []) {
          check(isWithin((label as { text: string }).text, 75), "1 to 75 characters on a button");
          check(isWithin(value, 2_000), "1 to 2,000 characters in a button's value");
          check(isWithin(action_id, 255), "1 to 255 characters in an action id");
          actionIds.push(action_id ?? "");
        }
        break;
      case "context_actions":
        check(isBetween(block.elements?.length, 5), "1 to 5 elements in context actions");
        break;
      default:
        broken.push(`a block of type ${block.type}`);
    }
  }
  check(new Set(actionIds).size === actionIds.length, "an action id once a message");
  return broken;
}

interface Block {
  type: string;
  text?: { type: string; text: string };
  elements?: { text?: unknown; action_id?: string; value?: string }[];
}

const isWithin = (text: string | undefined, max: number): boolean => isBetween(text?.length, max);
const isBetween = (count = 0, max: number): boolean => count >= 1 && count <= max;

/** Texts of the blocks, those that Slack reads as mrkdwn and those that it shows as they are. */
export function textsOf(blocks: readonly unknown[]): { mrkdwn: string[]; plain: string[] } {
  const mrkdwn: string[] = [];
  const plain: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { type, text } = value as { type?: unknown; text?: unknown };
    if (type === "mrkdwn") mrkdwn.push(String(text));
    if (type === "plain_text") plain.push(String(text));
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(blocks);
  return { mrkdwn, plain };
}
