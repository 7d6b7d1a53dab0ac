import type { Channel } from "../contract/vocabulary";
import type { CompiledRegionLimit } from "../policy/compiled-policy";
import type { WorkCalendar } from "../time/calendar";
import type { Hours } from "../time/hours";
import type { EpochMs } from "../time/instant";
import type { Zone } from "../time/zone";

/** All that decides when an order's reminder may go out, besides the policy. */
export interface ScheduleSubject {
  readonly orderId: string;
  readonly now: EpochMs;
  readonly buyerZone: Zone;
  readonly shopZone: Zone;
  readonly calendar: WorkCalendar;
  readonly promotion:
    | {
        readonly startsAt: EpochMs;
        readonly endsAt: EpochMs;
        /** When the platform ranks its event page anew. */
        readonly rankingAt?: readonly EpochMs[] | undefined;
      }
    | undefined;
  readonly placedAt: EpochMs;
  /** When the order, or a deposit's balance, could first be paid. */
  readonly payableAt: EpochMs;
  readonly paceMinutes: number;
  readonly promisedAt: EpochMs | undefined;
  readonly closesAt: EpochMs | undefined;
  /** When the buyer may have been reached, on any order, earliest first. */
  readonly touchedAt: readonly EpochMs[];
  /** The same touches with their channels. */
  readonly touches: readonly { readonly at: EpochMs; readonly channel: Channel }[];
  /** The limits that hold where the buyer lives. */
  readonly regionLimits: readonly CompiledRegionLimit[];
  /** The latest of those touches brought a promise or a request for help (TIM-08). */
  readonly gapWaived: boolean;
  readonly office: boolean;
  readonly online: "online" | "offline" | "unknown";
  readonly onDuty: Hours | undefined;
}
