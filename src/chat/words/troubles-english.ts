import type { TroubleWords } from "./trouble-words.ts";

const either = (texts: readonly string[]): string => texts.join(" or ");

export const ENGLISH_TROUBLES: TroubleWords = {
  checkWhat: () => "Check what? Give a link, or a text.",
  whichSource: () => "Which source? Give the link of a feed or of a press room's page.",
  whyWhat: () => "Why what? Give an event's id, or words of it.",
  wrongWhat: () =>
    "What is wrong? Of the last message here, or in its thread, say: wrong the year is 2035. For another give the event's id, which why shows: wrong evt_… the year is 2035.",
  whichCitation: () => "Which source? Give its number in the last answer.",
  digestSpan: (maxDays) =>
    `A digest covers 1 to ${maxDays} days of what is followed here: digest 30 days.`,
  didYouMean: (command) => `Did you mean "${command}"?`,
  whichOfList: (typed) =>
    `Say which: all, a number of the list, or companies. What else "${typed}" says cannot be told apart.`,
  numberOrWeeks: (typed) =>
    `Is ${typed} a number of the list, or of weeks? Say "#${typed}" or "${typed} week${Number(typed) === 1 ? "" : "s"}".`,
  pauseTooLong: (maxDays) => `A pause lasts up to ${maxDays} days; pause alone lasts until resume.`,
  muteWhat: (typed, kinds) =>
    `"${typed}" is nothing that can be muted. Mute a kind of event (${kinds.join(", ")}), a pledge (mute bmw net zero 2050), or companies for a while (mute bmw 2 weeks).`,
  unmuteWhat: (typed) => `"${typed}" is nothing that can be muted. subscriptions lists what is.`,
  editWhat: () =>
    "Which subscription, and what is it to be? By its number in subscriptions: edit 2 daily at 9 Europe/Berlin.",
  whichReport: () => "Which report? feedback lists them, each with its id (fbk_…).",
  noDay: (typed) => `"${typed}" is no day of the calendar.`,
  pauseForm: () => 'A pause is written "2 weeks" or "until 2030-01-07".',
  notSet: (typed) => `"${typed}" cannot be set: messages come as it happens, daily or weekly.`,
  whenQuiet: () => "Say when it is to be quiet, on the clock of which place.",
  noSummerTime: (typed) => `"${typed}" has no summer time; name a place instead.`,
  severalPlaces: (typed) => `"${typed}" can mean several places; name one.`,
  fromWhichGrade: (typed) => `Say from which source on: "${typed} or better".`,
  otherLanguage: (typed) =>
    `Messages can be written in English or Chinese, not "${typed}". For a place say its name: "in China".`,
  unknown: (typed, meant) => `I do not know "${typed}". Did you mean ${either(meant)}?`,
  noTime: (typed) => `"${typed}" is no time of day: it goes from 0:00 to 23:59.`,
  noPartOfDay: (typed) => `"${typed}" is no part of the day: say two times from 0:00 to 23:59.`,
  byTheHour: (typed) => `Alerts are counted by the hour, not as in "${typed}".`,
  alertsAnHour: (max, typed) => `Alerts an hour can be 1 to ${max}, not ${typed}.`,
  unknownZone: (typed, meant) =>
    meant.length > 0
      ? `I know no time zone "${typed}". Did you mean ${either(meant)}?`
      : `I know no time zone "${typed}". Write it like Europe/Berlin.`,
  clashes: (typed) => `"${typed}" does not go with what was said before.`,
  weekdayIsWeekly: () => "A day of the week goes with a weekly digest only.",
  quietHoldsAlerts: () => "Quiet hours hold back alerts; a digest comes at its own time.",
  limitIsOfAlerts: () => "Only alerts can be limited by the hour; a digest is one message.",
  emptyIsOfDigests: () => "Only a daily or weekly digest can be empty.",
  quietHasItsEnd: () =>
    "What quiet hours hold back, and a limit beside them, comes when they end: leave out the other time, or the quiet hours.",
  timeIsOfDigests: () => 'A time goes with "daily" or "weekly".',
  zoneNeedsTime: () => 'A time zone goes with "daily at 9" or "quiet 22-7".',
  keywordLength: (maxChars) => `A keyword has 1 to ${maxChars} characters.`,
  changesAreOne: (typed) =>
    `Kinds of change cannot be followed one by one, so not only "${typed}". Say "changes".`,
  brackets: () => 'Brackets are not understood. Put "; or" between what is to be told apart.',
  notUnderstood: (typed) => `I do not understand "${typed}" in a subscription.`,
  tooLong: (maxChars) => `A subscription has at most ${maxChars} characters.`,
  orNot: () => '"or not" would be nearly everything. Say "but not" for what is to be left out.',
  whom: () => "Say which companies to follow, or all of them.",
  whatIsLeftOut: () => 'Say what is to be left out after "not".',
  allIsLeftOut: () => "That leaves out everything.",
  dangling: () => 'Something is missing after the last "and" or "or".',
  danglingWord: (word) => `Something is missing after "${word}".`,
  notRead: (link, { reason, message }) =>
    reason === "unreadable" ? `${link}: ${message}` : `${link} could not be read: ${message}`,
  whyNotRead: ({ message }) => message,
  noReport: (id) => `There is no report "${id}": feedback list shows them.`,
  decidedAlready: (id, state) => `${id} was decided already: ${state}.`,
  reportOfAnswer: () =>
    "This report is of an answer. Answers follow the register: correct what is registered, then reject this.",
  onlyWithdrawn: () =>
    "No statement stands behind this event (silence made it, or its article was read anew): it can only be withdrawn.",
  noSuchField: (name, names) => `"${name}" cannot be set. Fields are: ${names.join(", ")}.`,
  whatIsRight: () => "Say what is right: feedback accept ID year=2035, or feedback withdraw ID.",
  wrongField: (name, problem) => `${name}: ${problem}.`,
  notInArticle: (figure) =>
    `${figure} is not in the article. No figure is registered that its source does not say.`,
  notInQuote: (figure, quote) =>
    `The quote does not say ${figure}: "${quote.replace(/\s+/g, " ").trim()}" Nothing is changed. If the article says so elsewhere, and of this, add --force.`,
  severalParts: () => "This subscription has several parts: write all of it anew.",
};
