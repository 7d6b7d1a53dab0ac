import { EXIT } from "../exit-code";
import { type Host, HostFailure } from "../host";
import { Stop } from "../problem";

export const STANDARD_INPUT = "-";

/** How a file is called in messages. */
export function fileName(path: string): string {
  return path === STANDARD_INPUT ? "(standard input)" : path;
}

export async function readText(path: string, host: Host): Promise<string> {
  let text = "";
  for await (const chunk of readChunks(path, host)) text += chunk;
  return text;
}

/** A text may begin with a mark of its byte order, which is not JSON. */
export async function* readChunks(path: string, host: Host): AsyncGenerator<string, void, undefined> {
  let isFirst = true;
  try {
    for await (const chunk of host.read(path)) {
      if (chunk === "") continue;
      yield isFirst && chunk.startsWith("\ufeff") ? chunk.slice(1) : chunk;
      isFirst = false;
    }
  } catch (error) {
    if (!(error instanceof HostFailure)) throw error;
    throw new Stop(EXIT.usage, [{ code: "unreadable-file", message: `${fileName(path)}: ${error.message}` }]);
  }
}
