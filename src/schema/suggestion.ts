const LONGEST_WORD = 64;

/**
 * The candidate that was probably meant: the nearest by letters added, dropped, replaced or swapped, if it is near
 * enough. Case and the separators of other spellings (`placed_at`) do not count; of equals the first wins.
 */
export function suggestionFor(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD) return undefined;
  const meant = plainSpelling(word);
  const limit = mostEdits(meant.length);
  let best: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const spelling = plainSpelling(candidate);
    if (Math.abs(spelling.length - meant.length) >= fewest) continue;
    const edits = editDistance(meant, spelling);
    if (edits < fewest && edits < spelling.length) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** The suggestion as the help of an issue. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const suggestion = suggestionFor(word, candidates);
  return suggestion === undefined ? undefined : `did you mean \`${suggestion}\`?`;
}

function plainSpelling(word: string): string {
  return word.replaceAll(/[-_\s]/g, "").toLowerCase();
}

function mostEdits(length: number): number {
  if (length <= 3) return 1;
  return length <= 6 ? 2 : 3;
}

/** Edits of one letter, a swap of neighbours counting as one. */
function editDistance(word: string, other: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= word.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = word[row - 1] === other[column - 1];
      const isSwap =
        row > 1 && column > 1 && word[row - 1] === other[column - 2] && word[row - 2] === other[column - 1];
      current.push(
        Math.min(
          at(last, column) + 1,
          at(current, column - 1) + 1,
          at(last, column - 1) + (isSame ? 0 : 1),
          isSwap ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, other.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
