import type { Case, CaseOffer } from "../input/case";
import type { EpochMs } from "../time/instant";

/** What texts speak about: the case, and what the facts read from it. */
export interface ScriptSubject {
  readonly one: Case;
  /** The open orders that the message is about, oldest first. */
  readonly orders: readonly { readonly id: string; readonly titles: readonly string[] | undefined }[];
  readonly amountMinor: number;
  readonly closesAt: EpochMs | undefined;
  /** The time that the buyer named. */
  readonly promisedAt: EpochMs | undefined;
  /** Pieces left, where truly few. */
  readonly stock: number | undefined;
  /** The concession that holds at the send. */
  readonly offer: CaseOffer | undefined;
  /** A promotion runs at the send. */
  readonly promoted: boolean;
  readonly shipsToday: boolean;
}
