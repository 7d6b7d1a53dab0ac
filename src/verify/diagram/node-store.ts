const FIRST_NODES = 1 << 15;
const FIRST_CHILDREN = 1 << 18;
const TERMINALS = 2;

/** The nodes of a diagram, each once: what is made twice gets the number it had before. */
export class NodeStore {
  readonly #terminalVariable: number;
  #variables = new Int32Array(FIRST_NODES);
  #starts = new Int32Array(FIRST_NODES);
  #children = new Int32Array(FIRST_CHILDREN);
  #childCount = 0;
  /** Open addressing, never more than half full; 0 is an empty place, since terminals are not looked up. */
  #table = new Int32Array(FIRST_NODES * 2);
  #count = TERMINALS;
  #scratch = new Int32Array(1 << 12);
  #scratchTop = 0;

  constructor(
    readonly arities: readonly number[],
    readonly onOverflow: () => never,
    readonly budget: number,
  ) {
    this.#terminalVariable = arities.length;
    this.#variables[0] = this.#terminalVariable;
    this.#variables[1] = this.#terminalVariable;
  }

  get size(): number {
    return this.#count;
  }

  /** The variable of a node; for the two terminals one past the last. */
  variableOf(node: number): number {
    return this.#variables[node] ?? this.#terminalVariable;
  }

  child(node: number, atom: number): number {
    return this.#children[(this.#starts[node] ?? 0) + atom] ?? 0;
  }

  /** What a node becomes once the variable has the atom; a node that does not ask for it stays as it is. */
  below(node: number, variable: number, atom: number): number {
    return this.#variables[node] === variable ? this.child(node, atom) : node;
  }

  make(variable: number, children: readonly number[]): number {
    const base = this.reserve(children.length);
    children.forEach((child, atom) => {
      this.put(base + atom, child);
    });
    return this.makeReserved(variable, base, children.length);
  }

  /** Room for the children of a node that is being made; given back by `makeReserved`, last first. */
  reserve(arity: number): number {
    const base = this.#scratchTop;
    this.#scratchTop += arity;
    if (this.#scratchTop > this.#scratch.length) this.#scratch = grown(this.#scratch);
    return base;
  }

  put(place: number, child: number): void {
    this.#scratch[place] = child;
  }

  makeReserved(variable: number, base: number, arity: number): number {
    this.#scratchTop = base;
    const scratch = this.#scratch;
    const first = scratch[base] ?? 0;
    let alike = true;
    let hash = variable;
    for (let place = base; place < base + arity; place += 1) {
      const child = scratch[place] ?? 0;
      if (child !== first) alike = false;
      hash = Math.imul(hash ^ child, 0x01000193) ^ (hash >>> 15);
    }
    return alike ? first : this.#find(variable, base, arity, hash >>> 0);
  }

  #find(variable: number, base: number, arity: number, hash: number): number {
    const mask = this.#table.length - 1;
    let place = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const node = this.#table[place] ?? 0;
      if (node === 0) return this.#add(variable, base, arity, place);
      if (this.#variables[node] === variable && this.#sameChildren(node, base, arity)) return node;
      place = (place + 1) & mask;
    }
  }

  #sameChildren(node: number, base: number, arity: number): boolean {
    const start = this.#starts[node] ?? 0;
    for (let atom = 0; atom < arity; atom += 1) {
      if (this.#children[start + atom] !== this.#scratch[base + atom]) return false;
    }
    return true;
  }

  #add(variable: number, base: number, arity: number, place: number): number {
    if (this.#count >= this.budget) this.onOverflow();
    const node = this.#count;
    this.#count += 1;
    if (this.#count > this.#variables.length) {
      this.#variables = grown(this.#variables);
      this.#starts = grown(this.#starts);
    }
    while (this.#childCount + arity > this.#children.length) this.#children = grown(this.#children);
    this.#variables[node] = variable;
    this.#starts[node] = this.#childCount;
    this.#children.set(this.#scratch.subarray(base, base + arity), this.#childCount);
    this.#childCount += arity;
    this.#table[place] = node;
    if (this.#count * 2 > this.#table.length) this.#rehash();
    return node;
  }

  #rehash(): void {
    const table = new Int32Array(this.#table.length * 2);
    const mask = table.length - 1;
    for (let node = TERMINALS; node < this.#count; node += 1) {
      let place = this.#hashOf(node) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = node;
    }
    this.#table = table;
  }

  #hashOf(node: number): number {
    const variable = this.variableOf(node);
    const start = this.#starts[node] ?? 0;
    let hash = variable;
    for (let atom = 0; atom < (this.arities[variable] ?? 0); atom += 1) {
      hash = Math.imul(hash ^ (this.#children[start + atom] ?? 0), 0x01000193) ^ (hash >>> 15);
    }
    const unsigned = hash >>> 0;
    return unsigned ^ (unsigned >>> 16);
  }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
