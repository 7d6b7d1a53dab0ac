// C0 and C1 controls steer a terminal, and bidirectional ones reorder what is read.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu;

/** Text from outside, fit for a terminal: what would steer it is shown as `�`, a tab as a space. */
export function printable(text: string): string {
  return text.replaceAll("\t", " ").replaceAll(STEERING, "\ufffd");
}
