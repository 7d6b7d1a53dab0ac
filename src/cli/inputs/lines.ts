/** The lines of a text that comes in pieces, without their line feeds. */
export async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let rest = "";
  for await (const chunk of chunks) {
    // Only the new piece is searched: a document may be one long line.
    let end = chunk.indexOf("\n");
    if (end === -1) {
      rest += chunk;
      continue;
    }
    yield rest + chunk.slice(0, end);
    let from = end + 1;
    for (end = chunk.indexOf("\n", from); end !== -1; end = chunk.indexOf("\n", from)) {
      yield chunk.slice(from, end);
      from = end + 1;
    }
    rest = chunk.slice(from);
  }
  if (rest !== "") yield rest;
}
