import { z } from "zod";

const account = z.looseObject({
  id: z.string().default(""),
  name: z.string().nullish(),
  aadObjectId: z.string().nullish(),
});

/** What comes from Teams, as far as it is read. https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference#activity-object */
export const Activity = z.looseObject({
  type: z.string().min(1),
  id: z.string().nullish(),
  /** Of an invoke: what is asked. */
  name: z.string().nullish(),
  action: z.string().nullish(),
  /** Other channels of the Bot Framework are not served. */
  channelId: z.literal("msteams"),
  serviceUrl: z.url({ protocol: /^https?$/ }),
  from: account.prefault({}),
  recipient: account.prefault({}),
  conversation: z.looseObject({
    id: z.string().min(1),
    conversationType: z.string().nullish(),
    tenantId: z.string().nullish(),
    name: z.string().nullish(),
  }),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  entities: z.array(z.looseObject({ type: z.string().nullish() })).nullish(),
  channelData: z
    .looseObject({
      eventType: z.string().nullish(),
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
    })
    .nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  replyToId: z.string().nullish(),
  value: z.unknown().optional(),
});
export type Activity = z.infer<typeof Activity>;

export const tenantOf = ({ conversation, channelData }: Activity): string =>
  conversation.tenantId ?? channelData?.tenant?.id ?? "";
