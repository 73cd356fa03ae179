import type { NoticeWords } from "./notice-words.ts";

const only = (who: string) =>
  `Only ${who} may change what this channel follows. Ask one of them, or subscribe in a direct message with me.`;

export const ENGLISH_NOTICES: NoticeWords = {
  notAllowed: "Not allowed here",
  onlyAdmins: only("admins of this workspace"),
  onlyManagers: only("managers of this channel and admins of this workspace"),
  elsewhere: "Only some may change what that channel follows. Change it there: subscriptions.",
  notUnderstood: "Not understood",
  noEvent: "No such event",
  unknownEvent: (id) => `No event "${id}" is known.`,
  noEventOfWords: (words) => `No event has all of these words: ${words}.`,
  noPledge: "No such pledge",
  unknownPledge: (id) => `No pledge "${id}" is known.`,
  eventOfNoPledge: "This event is of no pledge.",
  noSubscription: "No such subscription",
  ended: "This subscription was ended meanwhile.",
  noneThere: (channelId) => `No subscription that you made is in a channel "${channelId}".`,
  noNumber: (number, count) =>
    `There is no number ${number}: this channel has ${count === 1 ? "only number 1" : `numbers 1 to ${count}`}.`,
  nothingToChange: "Nothing to change",
  noneFits: "No subscription of this channel fits.",
  nothingToEnd: "Nothing to end",
  endAllFirst: (number) =>
    `This channel follows all companies. End that first (unsubscribe ${number}); then all others can be followed.`,
  notChanged: "Not changed",
  sameAlready: (number, text) => `Number ${number} is the same already: ${text}`,
  subscription: (number) => `Subscription ${number}`,
  howToEdit: (number) =>
    `Say what it is to be: edit ${number} daily at 9 Europe/Berlin; edit ${number} bmw, baic; edit ${number} only milestones. What you do not say stays.`,
  notPaused: "Not paused",
  dayBegun: "That day has begun already.",
  refusedAnyway: "The platform refuses messages anyway.",
  nothingToResume: "Nothing to resume",
  nothingPaused: "Nothing was paused.",
  nothingToMute: "Nothing to mute",
  pledgeGone: "The register no longer has this pledge.",
  nothingToUnmute: "Nothing to unmute",
  notMuted: "That is not muted here.",
  reportsStillCome:
    "Reports of what is reached are milestones of their own and still come. subscriptions lists what is muted.",
  listsMuted: "subscriptions lists what is muted.",
  inviteFirst: "Invite me first",
  howToInvite:
    "I am not in this channel and could not tell it anything. Type /invite @Pledgewatch, then try again.",
  doneAlready: "Done already.",
  shownBelow: "Shown below.",
  noLongerRegistered: "The register no longer has this.",
  otherVersion: "This button is of another version of the bot.",
  failed: "That did not work",
  failedHere: "Something went wrong on my side; it is in my log. Try again in a moment.",
};
