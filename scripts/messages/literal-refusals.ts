import { parseSync } from 'oxc-parser'

interface Node {
  readonly type: string
  readonly start: number
  readonly [part: string]: unknown
}

/** Where zod's methods take what they refuse with. */
const refusalAt: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'string number int boolean date email url uuid positive nonnegative negative nonempty finite',
    'min max length gt gte lt lte multipleOf regex includes startsWith endsWith refine array object enum literal union',
    'record discriminatedUnion',
  ].flatMap((names, position) => names.split(' ').map((name) => [name, position])),
)

/** What a schema refuses with in words of its own, where it should name a message (`message('…')`): each with its line. */
export function literalRefusals(file: string, text: string): string[] {
  if (!text.includes("from 'zod'")) return []
  const { program, errors } = parseSync(file, text)
  if (errors.some(({ severity }) => severity === 'Error')) throw new Error(`${file} cannot be parsed`)
  const nodes = [...nodesOf(program)]
  const named = new Set(nodes.filter((node) => node.type === 'VariableDeclarator' && isText(node.init)).map(({ id }) => nameOf(id)))
  return nodes
    .flatMap(refusalsIn)
    .filter((refusal) => isText(refusal) || named.has(nameOf(refusal)))
    .map(({ start }) => `${file}:${text.slice(0, start).split('\n').length}`)
}

function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesOf(item)
  if (isNode(value)) yield value
  if (isNode(value)) for (const part of Object.values(value)) yield* nodesOf(part)
}

/** What a call or a property says when it refuses. */
function refusalsIn(node: Node): Node[] {
  if (node.type === 'CallExpression' && isNode(node.callee) && node.callee.type === 'MemberExpression') {
    const position = refusalAt[nameOf(node.callee.property) ?? '']
    return position === undefined ? [] : answersOf((node.arguments as unknown[])[position])
  }
  return node.type === 'Property' && ['message', 'error'].includes(nameOf(node.key) ?? '') ? answersOf(node.value) : []
}

/** What an expression comes to: what a function answers, both sides of a choice. */
function answersOf(value: unknown): Node[] {
  if (!isNode(value)) return []
  if (value.type === 'ArrowFunctionExpression') return answersOf(value.body)
  if (value.type === 'ParenthesizedExpression') return answersOf(value.expression)
  if (value.type === 'ConditionalExpression') return [value.consequent, value.alternate].flatMap(answersOf)
  return [value]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
}

function isText(value: unknown): boolean {
  return isNode(value) && (value.type === 'TemplateLiteral' || (value.type === 'Literal' && typeof value.value === 'string'))
}

function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value.name) : undefined
}
