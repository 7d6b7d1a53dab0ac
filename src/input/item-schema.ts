import { list } from "../schema/list";
import { wholeNumber } from "../schema/number-field";
import { plainObject } from "../schema/plain-object";
import { words, yesOrNo } from "../schema/text-field";

export const itemSchema = plainObject(
  {
    title: words,
    quantity: wholeNumber(1).optional(),
    stock: wholeNumber(0).optional(),
    sellingPoints: list(words, "a list of texts").optional(),
    category: words.optional(),
    discreet: yesOrNo.optional(),
  },
  "an item",
);
