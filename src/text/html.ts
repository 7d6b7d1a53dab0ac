const special = /[&<>"']/;
const everySpecial = /[&<>"']/g;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Safe in element content and in quoted attributes. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(everySpecial, (character) => entities[character] ?? character);
}

/** A link that shows its own address; an address that is not of the web stays plain text. */
export function anchorHtml(address: string): string {
  const escaped = escapeHtml(address);
  return /^https?:\/\//i.test(address) ? `<a href="${escaped}">${escaped}</a>` : escaped;
}

/** Wraps paragraphs that are escaped already; an empty one is left out. */
export function paragraphsToHtml(paragraphs: readonly string[]): string {
  return paragraphs
    .filter((paragraph) => paragraph.trim() !== "")
    .map((paragraph) => `<p>${paragraph.trim().replaceAll("\n", "<br>")}</p>`)
    .join("\n");
}
