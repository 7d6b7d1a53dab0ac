import { parsedText } from "../schema/parsed-text";
import { parsedReader } from "../schema/reader";

// No user name before the host, which is how a link pretends to lead elsewhere; no white space, no invisible character.
const HTTPS_URL = /^https:\/\/[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?(?::\d{1,5})?(?:[/?#][^\s\p{C}]*)?$/iu;

export const payUrl = parsedText({ code: "invalid-url", expected: "an https URL without white space" }, payUrlOf);

export const readPayUrl = parsedReader(payUrlOf);

function payUrlOf(url: string): string | undefined {
  return HTTPS_URL.test(url) ? url : undefined;
}
