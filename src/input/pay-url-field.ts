import { parsedText } from "../schema/parsed-text";

// No user name before the host, which is how a link pretends to lead elsewhere; no white space, no invisible character.
const HTTPS_URL = /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#][^\s\p{C}]*)?$/iu;

export const payUrl = parsedText({ code: "invalid-url", expected: "an https URL without white space" }, (url) =>
  HTTPS_URL.test(url) ? url : undefined,
);
