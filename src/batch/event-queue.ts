import type { EpochMs } from "../time/instant";

/** Things that happen at instants, the earliest first; of one instant in the order in which they were added. */
export interface EventQueue<Subject> {
  add(at: EpochMs, subject: Subject): void;
  next(): { readonly at: EpochMs; readonly subject: Subject } | undefined;
}

interface Entry<Subject> {
  readonly at: EpochMs;
  readonly place: number;
  readonly subject: Subject;
}

/** A binary heap: a year of orders is a few million events. */
export function eventQueue<Subject>(): EventQueue<Subject> {
  const heap: Entry<Subject>[] = [];
  let added = 0;
  return {
    add: (at, subject) => {
      heap.push({ at, place: added, subject });
      added += 1;
      rise(heap, heap.length - 1);
    },
    next: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined) return undefined;
      if (heap.length > 0) {
        heap[0] = last;
        sink(heap, 0);
      }
      return first;
    },
  };
}

function comesBefore(one: Entry<unknown> | undefined, other: Entry<unknown> | undefined): boolean {
  if (one === undefined || other === undefined) return one !== undefined;
  return one.at < other.at || (one.at === other.at && one.place < other.place);
}

function rise<Subject>(heap: Entry<Subject>[], from: number): void {
  let index = from;
  while (index > 0) {
    const parent = (index - 1) >>> 1;
    if (!comesBefore(heap[index], heap[parent])) return;
    swap(heap, index, parent);
    index = parent;
  }
}

function sink<Subject>(heap: Entry<Subject>[], from: number): void {
  let index = from;
  for (;;) {
    const left = 2 * index + 1;
    const child = comesBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    if (child >= heap.length || !comesBefore(heap[child], heap[index])) return;
    swap(heap, index, child);
    index = child;
  }
}

function swap<Subject>(heap: Entry<Subject>[], one: number, other: number): void {
  const first = heap[one];
  const second = heap[other];
  if (first === undefined || second === undefined) return;
  heap[one] = second;
  heap[other] = first;
}
