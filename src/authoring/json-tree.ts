import { walkJson } from '../dataset/json.js';

/** A value in a JSON text: its first character, and the one after its last. */
export interface JsonNode {
  readonly start: number;
  end: number;
  /** Of an object: its members as written, those with the same name too. */
  readonly members?: JsonMember[];
  /** Of a list. */
  readonly items?: JsonNode[];
}

/** A name in an object, which begins at `from`, and its value. */
export interface JsonMember {
  readonly name: string;
  readonly from: number;
  readonly value: JsonNode;
}

/** Where everything in a valid JSON text is. Undefined when the text is not valid. */
export function jsonTree(text: string): JsonNode | undefined {
  let root: JsonNode | undefined;
  const open: JsonNode[] = [];
  let name: { readonly name: string; readonly from: number } | undefined;
  const fault = walkJson(text, {
    token(token, offset) {
      const inside = open.at(-1);
      if (token === '}' || token === ']') {
        if (inside) inside.end = offset + 1;
        open.pop();
      } else if (inside?.members && !name && token.startsWith('"')) {
        name = { name: JSON.parse(token) as string, from: offset };
      } else if (token !== ',' && token !== ':') {
        const node: JsonNode = {
          start: offset,
          end: offset + token.length,
          ...(token === '{' ? { members: [] } : token === '[' ? { items: [] } : {}),
        };
        root ??= node;
        if (name) inside?.members?.push({ ...name, value: node });
        inside?.items?.push(node);
        name = undefined;
        if (node.members ?? node.items) open.push(node);
      }
    },
  });
  return fault === undefined ? root : undefined;
}

/** The value of a name. Of several with the same name, the last one counts. */
export const memberOf = (node: JsonNode | undefined, name: string): JsonNode | undefined =>
  node?.members?.findLast((member) => member.name === name)?.value;
