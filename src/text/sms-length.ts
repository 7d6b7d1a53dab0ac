export type LengthMode = "cn" | "gsm";

export interface SmsLength {
  readonly units: number;
  readonly parts: number;
  readonly encoding: "cn" | "gsm7" | "ucs2";
}

// 3GPP TS 23.038: the basic table, and the extension table whose characters are sent as an escape and a code.
const basic =
  "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡" +
  "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
const extension = "\f^{}\\[~]|€";
const septets = new Uint8Array("€".charCodeAt(0) + 1);
for (const character of basic) septets[character.charCodeAt(0)] = 1;
for (const character of extension) septets[character.charCodeAt(0)] = 2;

/**
 * How many units and parts a text takes as SMS. `cn`: every character one unit. Outside GSM-7, in both modes, the units
 * are UTF-16 code units, as operators bill them: a character beyond the basic plane takes two.
 */
export function smsLength(text: string, mode: LengthMode): SmsLength {
  if (mode === "cn") {
    return { units: text.length, parts: text.length <= 70 ? 1 : Math.ceil(text.length / 67), encoding: "cn" };
  }
  return gsm7Length(text) ?? { units: text.length, parts: ucs2Parts(text), encoding: "ucs2" };
}

// An escape and its code stay together, so that a part may end one septet early.
function gsm7Length(text: string): SmsLength | undefined {
  let units = 0;
  let parts = 1;
  let used = 0;
  for (let index = 0; index < text.length; index += 1) {
    const size = septets[text.charCodeAt(index)] ?? 0;
    if (size === 0) return undefined;
    units += size;
    used += size;
    if (used > 153) {
      parts += 1;
      used = size;
    }
  }
  return { units, parts: units <= 160 ? 1 : parts, encoding: "gsm7" };
}

// A surrogate pair stays together, so that a part may end one unit early.
function ucs2Parts(text: string): number {
  if (text.length <= 70) return 1;
  let parts = 0;
  for (let start = 0; start < text.length; parts += 1) {
    const end = start + 67;
    start = isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end;
  }
  return parts;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}
