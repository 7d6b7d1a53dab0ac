/** A list whose elements can be taken out and be given neighbours, and that remembers whose neighbours they are. */
export interface Slot {
  value: unknown;
  isRemoved: boolean;
  readonly before: Slot[];
  readonly after: Slot[];
}

export function slotOf(value: unknown): Slot {
  return { value, isRemoved: false, before: [], after: [] };
}

/** The elements in order. Several that were put at one side of a neighbour stand there in the order of their coming. */
export function elementsOf(slots: readonly Slot[]): readonly unknown[] {
  return slots.flatMap((slot) => [
    ...elementsOf(slot.before),
    ...(slot.isRemoved ? [] : [slot.value]),
    ...elementsOf(slot.after),
  ]);
}

export function findSlot(slots: readonly Slot[], isMeant: (value: unknown) => boolean): Slot | undefined {
  for (const slot of slots) {
    if (!slot.isRemoved && isMeant(slot.value)) return slot;
    const inside = findSlot(slot.before, isMeant) ?? findSlot(slot.after, isMeant);
    if (inside !== undefined) return inside;
  }
  return undefined;
}
