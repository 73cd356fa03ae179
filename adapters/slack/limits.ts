/**
 * Slack's limits, each with the page that states it. Characters are UTF-16 units, as Slack counts them.
 */

/** Blocks of one message: https://docs.slack.dev/reference/block-kit/blocks */
export const MAX_MESSAGE_BLOCKS = 50;
/** Blocks of a modal or of App Home: https://docs.slack.dev/reference/block-kit/blocks */
export const MAX_VIEW_BLOCKS = 100;
/** Text of a section: https://docs.slack.dev/reference/block-kit/blocks/section-block */
export const MAX_SECTION_CHARS = 3_000;
/** Text of a header: https://docs.slack.dev/reference/block-kit/blocks/header-block */
export const MAX_HEADER_CHARS = 150;
/** One text of a context block: https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const MAX_CONTEXT_CHARS = 3_000;
/** Elements of an actions block: https://docs.slack.dev/reference/block-kit/blocks/actions-block */
export const MAX_ACTIONS = 25;
/** Label of a button: https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const MAX_BUTTON_CHARS = 75;
/** Value of a button: https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const MAX_BUTTON_VALUE_CHARS = 2_000;
/** Options of a menu: https://docs.slack.dev/reference/block-kit/block-elements/multi-select-menu-element */
export const MAX_OPTIONS = 100;
/** Text of an option: https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export const MAX_OPTION_CHARS = 75;
/** Title of a modal: https://docs.slack.dev/reference/views/modal-views */
export const MAX_MODAL_TITLE_CHARS = 24;
/** A link: https://docs.slack.dev/reference/block-kit/block-elements/button-element */
export const MAX_URL_CHARS = 3_000;
/**
 * All blocks of one message as JSON. Slack refuses more with `msg_blocks_too_long` and names no figure; messages
 * were refused from about 13,200 on: https://docs.slack.dev/reference/methods/chat.postMessage
 */
export const MAX_BLOCKS_JSON_CHARS = 13_200;
/** Text of a message that Slack advises; it cuts at 40,000: https://docs.slack.dev/reference/methods/chat.postMessage */
export const MAX_FALLBACK_CHARS = 4_000;
/** One message a second and channel: https://docs.slack.dev/apis/web-api/rate-limits */
export const CHANNEL_GAP_MS = 1_000;
