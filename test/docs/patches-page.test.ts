import { expect, it } from "vitest";
import { ALL_ADDRESSES, targetOf } from "../../src/policy/patch/address-form";

it.each(ALL_ADDRESSES)("the page of the patches tells of $form what a patch may do there", ({ form, operations }) => {
  const target = targetOf(form.replaceAll("*", "some-name"));
  const isRule = target?.way[0] === "stages";
  expect([...(target?.operations ?? []), ...(isRule ? ["insert"] : [])]).toEqual(operations);
});
