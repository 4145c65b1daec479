import { type AnyNode, type Node, parse } from 'acorn';

/** Methods and functions of the built-in objects that came after ES2016. */
const LATER_NAMES = new Set(
  `at findLast findLastIndex flat flatMap toReversed toSorted toSpliced
   isWellFormed matchAll padEnd padStart replaceAll toWellFormed trimEnd trimStart
   fromEntries groupBy hasOwn allSettled finally withResolvers difference intersection isSubsetOf union`.split(
    /\s+/,
  ),
);

/** `Object.entries` and `Object.values` came later; those of arrays and maps did not. */
const LATER_OBJECT_NAMES = new Set(['entries', 'values']);

/** What is no part of ECMAScript 2016, or asks for a page or a network. */
const FOREIGN = new Set(
  `globalThis structuredClone queueMicrotask BigInt WeakRef FinalizationRegistry AggregateError
   window document localStorage sessionStorage location navigator DOMParser
   fetch XMLHttpRequest WebSocket EventSource Worker importScripts require`.split(/\s+/),
);

/** Patterns that are made of strings only fail when they run: properties, look-behind, named groups. */
const LATER_PATTERN = /\\[pP]\{|\(\?<[=!A-Za-z]/;

/** Classes that `core/mail/expression.ts` spells out before the engine sees them. */
const SPELLED_OUT = /\\p\{(?:L|Lu|Ll|N)\}/g;

/**
 * What classic Outlook's engine before version 2403 would not run. `provided` are later methods that the script brings
 * along. Syntax errors of ES2016, also those in regular expressions, come from acorn.
 */
export function es2016Complaints(script: string, provided: ReadonlySet<string>): readonly string[] {
  let program: Node;
  try {
    program = parse(script, { ecmaVersion: 2016, sourceType: 'script' });
  } catch (error) {
    const { message, pos = 0 } = error as Error & { pos?: number };
    return [`${message}: ${script.slice(Math.max(0, pos - 40), pos + 60)}`];
  }
  const complaints: string[] = [];
  visit(program as AnyNode, undefined, (node, parent) => {
    const complaint = complaintOf(node, parent);
    if (complaint && !provided.has(complaint)) complaints.push(complaint);
  });
  return [...new Set(complaints)];
}

function complaintOf(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  if (node.type === 'CallExpression' || node.type === 'NewExpression') return calleeComplaint(node);
  if (node.type === 'Identifier' && FOREIGN.has(node.name) && !isName(node, parent)) return node.name;
  const text =
    node.type === 'Literal' ? node.value : node.type === 'TemplateElement' ? node.value.raw : undefined;
  const own = node.type === 'TemplateElement' ? text?.toString().replace(SPELLED_OUT, '') : text;
  if (typeof own === 'string' && LATER_PATTERN.test(own)) return `pattern ${own.slice(0, 60)}`;
  return undefined;
}

function calleeComplaint({
  callee,
  arguments: [, flags],
}: AnyNode & { type: 'CallExpression' | 'NewExpression' }) {
  if (callee.type === 'Identifier' && callee.name === 'RegExp' && flags?.type === 'Literal')
    return /[dsv]/.test(String(flags.value)) ? `flags ${flags.value}` : undefined;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.computed)
    return undefined;
  const { name } = callee.property;
  const ofObject = callee.object.type === 'Identifier' && callee.object.name === 'Object';
  return LATER_NAMES.has(name) || (ofObject && LATER_OBJECT_NAMES.has(name)) ? name : undefined;
}

/** The name of a property or a label, not of a variable. */
function isName(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  if (parent?.type === 'Property' || parent?.type === 'MethodDefinition') return parent.key === node;
  return false;
}

function visit(
  node: AnyNode,
  parent: AnyNode | undefined,
  see: (node: AnyNode, parent: AnyNode | undefined) => void,
): void {
  see(node, parent);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child && typeof child === 'object' && typeof child.type === 'string') visit(child, node, see);
}
