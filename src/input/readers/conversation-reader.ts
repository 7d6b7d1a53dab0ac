import type { Inquiry, InquiryMessage } from "../../contract/order";
import {
  fieldsOf,
  listReader,
  oneOfReader,
  optional,
  readText,
  readWords,
  readYesOrNo,
  type Shaped,
} from "../../schema/reader";
import { keysOf } from "../../schema/schema-at";
import type { CaseInquiry, CaseMessage } from "../case";
import { inquirySchema, messageSchema, SPEAKERS } from "../conversation-schema";
import { readInstant } from "../instant-field";

const KEYS = keysOf(inquirySchema);
const MESSAGE_KEYS = keysOf(messageSchema);
const readSpeaker = oneOfReader(SPEAKERS);
const readMessages = listReader(readMessage);

export function readInquiry(value: unknown): Shaped<CaseInquiry> {
  const inquiry = fieldsOf<Inquiry>(value, KEYS);
  return {
    agent: optional(inquiry.agent, readWords),
    open: optional(inquiry.open, readYesOrNo),
    awaitingShop: optional(inquiry.awaitingShop, readYesOrNo),
    messages: optional(inquiry.messages, readMessages),
  };
}

function readMessage(value: unknown): Shaped<CaseMessage> {
  const message = fieldsOf<InquiryMessage>(value, MESSAGE_KEYS);
  return { from: readSpeaker(message.from), text: readText(message.text), at: optional(message.at, readInstant) };
}
