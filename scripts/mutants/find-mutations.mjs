import { parseSync } from 'oxc-parser'
import { ofExpression, ofStatement } from './mutators.mjs'

/**
 * Every small mistake that could be made in a file: where, instead of what, and what stands there then.
 * @returns {{ kind: string, from: number, to: number, line: number, was: string, becomes: string, statement: boolean, nth: number }[]} `nth` tells those apart that read the same.
 */
export function findMutations(file, source) {
  const { program, errors } = parseSync(file, source)
  if (errors.some(({ severity }) => severity === 'Error')) throw new Error(`${file} cannot be parsed`)
  const found = []
  const text = (node) => source.slice(node.start, node.end)
  const add = (node, statement) => (kind, becomes) => {
    const line = source.slice(0, node.start).split('\n').length
    found.push({ kind, from: node.start, to: node.end, line, was: text(node), becomes, statement })
  }
  const walk = (node, parent, role) => {
    if (node.type.startsWith('TS') && !wrapsValue.has(node.type)) return
    if (isFixed(node, parent, role)) return
    if (/Statement$/.test(node.type)) ofStatement(node, add(node, true))
    else if (isValue(node, parent, role)) ofExpression(node, { parent, role, text, add: add(node, false) })
    for (const [key, child] of Object.entries(node)) {
      if (Array.isArray(child)) for (const one of child) one?.type && walk(one, node, key)
      else if (child?.type && typeof child.start === 'number') walk(child, node, key)
    }
  }
  walk(program, undefined, 'program')
  const seen = new Map()
  for (const mutation of found) {
    const key = [mutation.kind, mutation.was, mutation.becomes].join('\n')
    mutation.nth = seen.get(key) ?? 0
    seen.set(key, mutation.nth + 1)
  }
  return found
}

const wrapsValue = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression', 'TSParameterProperty'])

/** What names something, or is told to people who read logs and stack traces: nothing in it is mutated. */
function isFixed(node, parent, role) {
  if (/^(Import|Export(All|Specifier))/.test(node.type) || node.type === 'JSXAttribute') return true
  if (role === 'source' || node.type === 'TemplateElement') return true
  if (role === 'key' && !parent.computed) return true
  const callee = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' ? node.callee.object : undefined
  if (callee?.name === 'log') return true
  return node.type === 'NewExpression' && node.callee.name === 'Error'
}

/** Where another value can stand in brackets; not what is assigned to, called, deleted or declared. */
function isValue(node, parent, role) {
  if (/Pattern$|Declarator$|Declaration$|Property$|Definition$|Element$|Clause$|Case$|^JSX|Block|Program|Super/.test(node.type))
    return false
  if (node.type === 'SpreadElement' || (node.type === 'Identifier' && role !== 'test')) return false
  if (parent.type === 'ExpressionStatement' && parent.directive) return false
  if (parent.type === 'ChainExpression' || /^(left|callee|tag|quasi)$/.test(role))
    return role === 'left' && !/^(Assign|For)/.test(parent.type)
  return !(parent.type === 'UnaryExpression' && parent.operator === 'delete') && parent.type !== 'UpdateExpression'
}
