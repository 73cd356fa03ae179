import { LIFECYCLE_WORDS } from "../../pledge/status-words.ts";
import type { CardWords } from "./card-words.ts";

const HEADS = { differs: "Contradicted", new: "New", known: "Known" } as const;
const rate = (amount: number, word: string) => `${amount} ${word}${amount === 1 ? "" : "s"}`;

export const ENGLISH_CARDS: CardWords = {
  lifecycles: LIFECYCLE_WORDS.en,
  deliveries: {
    not_assessed: "not assessed",
    cannot_assess: "cannot assess",
    ahead: "ahead",
    on_track: "on track",
    behind: "behind",
    achieved_self_declared: "achieved, self-declared",
    achieved_verified: "achieved, verified",
    missed: "missed",
    due: "due",
    quiet: "quiet",
  },
  meanings: {
    cannot_assess: "what is reported cannot be compared with the target",
    ahead: "more is reported than a straight line to the target asks for by now",
    on_track: "as much is reported as a straight line to the target asks for by now",
    behind: "less is reported than a straight line to the target asks for by now",
    due: "the target year is over and nothing was heard",
    quiet: "no report for eighteen months",
  },
  home: {
    askMe: "Ask me anything about what automakers pledge and reach.",
    nothing: "Nothing is followed yet. Ask me anything, or follow some companies.",
    followedHere: "This channel follows:",
    followedEverywhere: "You follow, here and in channels:",
    due: "Due soon, or overdue within a year:",
    noSource: "No source is read yet.",
    wellSources: (count) =>
      count === 1 ? "The one source is well." : `All ${count} sources are well.`,
    troubledSources: (troubled, count) =>
      `${troubled} of ${count} ${count === 1 ? "source" : "sources"} ${troubled === 1 ? "has" : "have"} trouble:`,
    gone: "gone",
    subscribe: "Subscribe…",
    howToAsk:
      "Ask in Messages, mention me in a channel, or type /pledges. Answers to these buttons come as a message.",
  },
  welcome: {
    tells: "I read automakers' sustainability news and tell what they pledge, reach and drop.",
    ask: "Ask me anything, such as: What is BMW's target for CO2 per vehicle? Every figure comes with the sentence it was read in.",
  },
  prompts: (first, second) => [
    `What does ${first} pledge for 2030?`,
    `Is ${first} on track?`,
    `What is new on ${second}?`,
    "Which pledges were weakened or dropped?",
  ],
  reading: "Reading the register…",
  greeting:
    "Ask me what an automaker has pledged, and whether it gets there. Every figure comes with the sentence it was read in.",
  untitled: "Pledges",
  actions: {
    edit: (number) => `Edit ${number}`,
    pause: (number) => `Pause ${number}`,
    resume: (number) => `Resume ${number}`,
    end: (number) => `End ${number}`,
    unmute: (what) => `Unmute ${what}`,
    follow: (name) => `Follow ${name}`,
    muteHere: "Mute here",
    lastDays: "Last 7 days",
    preview: "Preview",
    sources: "Sources",
    help: "Help",
    show: "Show",
    try: "Try",
    allPledges: "All pledges",
    rest: "The rest",
    withdraw: (number) => `Withdraw ${number}`,
    reject: (number) => `Reject ${number}`,
  },
  pledge: {
    achieved: "Achieved",
    history: "History, the newest first:",
    reported: "Reported:",
    target: "target",
    report: "reported",
    cut: "Cut: ",
    growth: "Growth: ",
    earlier: (count) => `${rate(count, "earlier point")} ${count === 1 ? "is" : "are"} not shown.`,
    differ: (ids) => `Sources differ; see also: ${ids}`,
  },
  pledges: {
    title: (asked) => (asked === "" ? "Pledges" : `Pledges: ${asked}`),
    none: "None is registered.",
    registered: (count) => `${count} registered:`,
    severalFit: (count) => `${count} pledges fit`,
    nameOne: "Say which by its id, which stands behind it, or with more words:",
    differ: (sides) => `; sources differ: ${sides}`,
    fromArticle: (count) => `${count} ${count === 1 ? "claim" : "claims"} registered from it`,
  },
  evidence: {
    source: (number) => (number === null ? "Source" : `Source ${number}`),
    noAnswer: "No answer yet",
    askFirst: "Ask something first; then `evidence 1` opens its first source.",
    noSource: "No such source",
    hasNone: "The last answer has no sources.",
    has: (count) =>
      count === 1
        ? "The last answer has one source, number 1."
        : `The last answer has sources 1 to ${count}.`,
    noArticle: "No article",
    unheard: "No article says so: the deadline passed and nothing was heard.",
  },
  check: {
    title: (what) => `Checked: ${what}`,
    yourText: "your text",
    thisText: "this text",
    heads: HEADS,
    nothing: "No claim about an automaker's pledges or figures was read in it.",
    counts: (all, counts) =>
      `${all} ${all === 1 ? "claim" : "claims"}: ${counts.map(({ kind, count }) => `${count} ${HEADS[kind].toLowerCase()}`).join(", ")}.`,
    first: (who, cited) => `; first said by ${who}${cited}`,
    registered: (title, who, cited) => `; registered is: ${title} (${who})${cited}`,
    readBefore:
      "The register has read this article before; new is here what no other article says.",
    nearby: "The register has of what it names:",
    howToSay:
      "A text is compared where it says whose goal it is, and what is pledged, reached, changed or dropped: a figure, a year, or the goal by its name.",
    notChecked: "Not checked",
    noText: "This message has no text.",
    nothingToCheck: "Nothing to check",
  },
  sources: {
    title: "Sources",
    none: "No source is read yet. `add source LINK` adds one.",
    read: (count, troubled) =>
      `${count} ${count === 1 ? "is" : "are"} read, ${troubled === 0 ? (count === 1 ? "it is well" : "all are well") : `${troubled} in trouble`}:`,
    line({ name, url, items, claims, read, next, state, trouble }) {
      const gives = `${rate(items, "item")} and ${rate(claims, "claim")} a week`;
      const last = read === null ? "not read yet" : `read ${read}`;
      const then = next === null ? state : `next ${next}`;
      const ill = trouble === null ? "" : `. Trouble (${trouble.failures}×): ${trouble.error}`;
      return `${name}: ${gives}, ${last}, ${then}: ${url}${ill}`;
    },
    more: (count) => `and ${count} more: pledgewatch sources list`,
    ago: (time) => `${time} ago`,
    ahead: (time) => `in ${time}`,
    now: "now",
    never: "never",
    askAdmin: "A source is read for everyone, so an admin adds it. Please ask one.",
    notAdded: "Not added",
    added: "Added",
    waiting: (url, reason) => `${url} could not be read yet and is tried again: ${reason}`,
    isAdded({ name, form, language, interval, isKnown }) {
      const what = form === "feed" ? "feed" : "page with a list of articles";
      const done = isKnown ? "is there already" : "is added";
      return `${name} ${done}: a ${what}${language === null ? "" : ` in ${language}`}, read every ${interval}.`;
    },
  },
  wrong: {
    thanks: "Thank you",
    noted:
      "Noted; a person will check it against the source. If it is wrong, the message here is corrected.",
    how: (command) => `To say what is wrong: ${command} the year is 2035`,
    of: (event) =>
      `Taken for what was told here last: ${event}. Another is named by its id, which why shows: wrong evt_… the year is 2035.`,
    ofThread: (event) =>
      `Taken for the message of this thread: ${event}. Another is named by its id, which why shows: wrong evt_… the year is 2035.`,
    ofAnswer: (question) => `Taken for the answer to: ${question}`,
    number: (number) => `${number} is wrong`,
    more: (count) =>
      `and ${count} more, each named by its id, which why shows: wrong evt_… the year is 2035`,
  },
  review: {
    title: "Review",
    notAllowed: "Not allowed",
    onlyAdmins: "Only admins of this workspace review what people report.",
    notHere: "Not here",
    several:
      "This bot serves several workspaces: who runs it reviews, with pledgewatch feedback list.",
    notChanged: "Not changed",
    accepted: "Accepted",
    made: (channels) =>
      `The register is made anew from that. ${channels === 0 ? "No message told it." : `Messages in ${rate(channels, "channel")} change.`}`,
    rejected: "Rejected",
    nothingChanges: "Nothing changes.",
    nothingWaits: "Nothing waits for a review.",
    waiting: (count) =>
      `${count} ${count === 1 ? "waits" : "wait"} for a review, the oldest first:`,
    noArticle: "no article says so",
    edited: "what an article said before it was edited",
    answerTo: (question) => `the answer to: ${question}`,
    noReason: "no reason given",
    how: (command) => `To correct what was read: ${command} year=2035`,
  },
};
