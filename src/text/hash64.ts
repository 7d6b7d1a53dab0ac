/**
 * A 64-bit digest of a text, given in one piece or several, as 16 hexadecimal digits: two 32-bit lanes over UTF-16 code units with a final mix.
 * Synchronous and the same on every host; not cryptographic.
 */
export function hash64(...pieces: readonly string[]): string {
  let high = 0x9e3779b9 | 0;
  let low = 0x85ebca6b | 0;
  let length = 0;
  for (const piece of pieces) {
    length += piece.length;
    for (let index = 0; index < piece.length; index += 1) {
      const unit = piece.charCodeAt(index);
      high = Math.imul(high ^ unit, 0x01000193);
      low = Math.imul(low ^ unit, 0x5bd1e995);
      low ^= low >>> 15;
    }
  }
  high = mix(high ^ (low >>> 11) ^ length);
  low = mix(low ^ high);
  return hex(high) + hex(low);
}

function mix(lane: number): number {
  const first = Math.imul(lane ^ (lane >>> 16), 0x7feb352d);
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
  return second ^ (second >>> 16);
}

const HEX_BYTES = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(lane: number): string {
  return byteOf(lane, 24) + byteOf(lane, 16) + byteOf(lane, 8) + byteOf(lane, 0);
}

function byteOf(lane: number, shift: number): string {
  return HEX_BYTES[(lane >>> shift) & 0xff] ?? "";
}
