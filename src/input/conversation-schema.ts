import * as z from "zod";
import { list } from "../schema/list";
import { plainObject } from "../schema/plain-object";
import { text, words, yesOrNo } from "../schema/text-field";
import { instant } from "./instant-field";

export const SPEAKERS = ["buyer", "agent"] as const;

export const messageSchema = plainObject({ from: z.enum(SPEAKERS), text, at: instant.optional() }, "a message");

export const inquirySchema = plainObject(
  {
    agent: words.optional(),
    open: yesOrNo.optional(),
    awaitingShop: yesOrNo.optional(),
    messages: list(messageSchema, "a list of messages").optional(),
  },
  "an inquiry",
);
