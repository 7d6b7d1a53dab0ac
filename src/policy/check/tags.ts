import type { Template, TemplateNode } from "../../text/template";

type Tag = Exclude<TemplateNode, { readonly kind: "text" }>;

/** Every tag of a template, those inside sections included, in the order of the source. */
export function* tagsOf(nodes: readonly TemplateNode[]): Generator<Tag> {
  for (const node of nodes) {
    if (node.kind === "text") continue;
    yield node;
    if (node.kind === "section") yield* tagsOf(node.inner);
  }
}

/** The first tag with one of these names. */
export function firstTagOf({ nodes }: Template, names: readonly string[]): Tag | undefined {
  for (const tag of tagsOf(nodes)) if (names.includes(tag.name)) return tag;
  return undefined;
}
