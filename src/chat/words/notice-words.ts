/** What is said where a command cannot be carried out as it stands, in one language. */
export interface NoticeWords {
  notAllowed: string;
  /** Who may change what a channel follows. */
  onlyAdmins: string;
  onlyManagers: string;
  elsewhere: string;
  notUnderstood: string;
  noEvent: string;
  unknownEvent(id: string): string;
  noEventOfWords(words: string): string;
  noPledge: string;
  unknownPledge(id: string): string;
  eventOfNoPledge: string;
  noSubscription: string;
  ended: string;
  /** Of a channel that is named by its id. */
  noneThere(channelId: string): string;
  noNumber(number: number, count: number): string;
  nothingToChange: string;
  noneFits: string;
  nothingToEnd: string;
  endAllFirst(number: number): string;
  notChanged: string;
  sameAlready(number: number, text: string): string;
  subscription(number: number): string;
  howToEdit(number: number): string;
  notPaused: string;
  dayBegun: string;
  refusedAnyway: string;
  nothingToResume: string;
  nothingPaused: string;
  nothingToMute: string;
  pledgeGone: string;
  nothingToUnmute: string;
  notMuted: string;
  reportsStillCome: string;
  listsMuted: string;
  /** Shown for a moment to who pressed. */
  doneAlready: string;
  /** A channel that the bot is not in. */
  inviteFirst: string;
  howToInvite: string;
  shownBelow: string;
  noLongerRegistered: string;
  otherVersion: string;
  /** An answer that did not come about. */
  failed: string;
  failedHere: string;
}
