import * as z from "zod";
import { list } from "../schema/list";
import { plainObject } from "../schema/plain-object";
import { text, words, yesOrNo } from "../schema/text-field";
import { instant } from "./instant-field";

const message = plainObject({ from: z.enum(["buyer", "agent"]), text, at: instant.optional() }, "a message");

export const inquirySchema = plainObject(
  {
    agent: words.optional(),
    open: yesOrNo.optional(),
    awaitingShop: yesOrNo.optional(),
    messages: list(message, "a list of messages").optional(),
  },
  "an inquiry",
);
