import type { Screen } from "../host";
import { type Paint, paintOf } from "./paint";

/** What lines are made for. */
export interface View {
  readonly paint: Paint;
  readonly width: number;
}

const WIDEST = 120;

export function viewOf({ width, hasColor }: Screen): View {
  return { paint: paintOf(hasColor), width: Math.min(width, WIDEST) };
}
