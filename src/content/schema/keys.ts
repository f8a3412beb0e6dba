import type { Json } from '../../lib/json.ts';

type Node = Readonly<Record<string, Json>>;
const isNode = (value: Json | undefined): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys that a JSON Schema knows at a path of the data: what an unknown key may have meant. */
export function keysAt(schema: Json, path: readonly (string | number)[]): readonly string[] {
  let nodes: readonly Node[] = forms(schema, schema);
  for (const key of path) nodes = nodes.flatMap((node) => forms(schema, child(node, key)));
  return nodes.flatMap((node) => (isNode(node.properties) ? Object.keys(node.properties) : []));
}

function child(node: Node, key: string | number): Json | undefined {
  const { properties, additionalProperties, items } = node;
  return (isNode(properties) ? properties[key] : undefined) ?? additionalProperties ?? items;
}

/** A node, or each of its alternatives, with references followed. */
function forms(root: Json, node: Json | undefined): readonly Node[] {
  if (!isNode(node)) return [];
  const { $ref, anyOf } = node;
  if (typeof $ref === 'string') {
    const keys = $ref.split('/').slice(1);
    return forms(
      root,
      keys.reduce<Json | undefined>((inner, key) => (isNode(inner) ? inner[key] : undefined), root),
    );
  }
  return Array.isArray(anyOf) ? anyOf.flatMap((form: Json) => forms(root, form)) : [node];
}
