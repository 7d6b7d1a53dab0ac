import type { ChannelHours, Policy } from "../../contract/policy";

const WRITTEN_HOURS: ChannelHours = {
  everyday: "written-everyday",
  promotion: "written-promotion",
  promotionNight: "night-promotion",
};

/** What each channel costs, when it may be used and how much it carries (section 4, RULEBOOK section 8). */
export const CHANNEL_SETTINGS: Policy["channels"] = {
  note: { cost: 0, hours: WRITTEN_HOURS, presence: false, invitesReply: false, maxLength: 200 },
  im: {
    cost: 0,
    hours: { ...WRITTEN_HOURS, promotionNightMarketing: true },
    presence: true,
    invitesReply: true,
  },
  push: { cost: 0, hours: WRITTEN_HOURS, presence: false, invitesReply: false, maxLength: 140 },
  email: { cost: 0, hours: WRITTEN_HOURS, presence: false, invitesReply: false },
  sms: {
    cost: 5,
    hours: { ...WRITTEN_HOURS, office: "sms-office", promotionMarketing: "sms-marketing-promotion" },
    presence: false,
    invitesReply: false,
    lengthMode: "cn",
    maxParts: 1,
    optOut: { "zh-CN": "拒收请回复R", en: "Reply STOP to opt out" },
  },
  phone: {
    cost: 300,
    hours: { everyday: "phone-everyday", promotion: "phone-promotion" },
    presence: false,
    invitesReply: true,
  },
};
