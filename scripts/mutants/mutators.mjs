// The mistakes that are made on trial, one at a time. `add(kind, becomes)` notes one in place of the whole node.

const moved = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '==': '!=',
  '!=': '==',
  '*': '/',
  '/': '*',
  '-': '+',
  '%': '*',
}
const methods = { every: 'some', some: 'every', min: 'max', max: 'min', startsWith: 'endsWith', endsWith: 'startsWith' }
const dropped = new Set(['filter', 'trim', 'slice', 'sort', 'reverse', 'toSorted', 'toLowerCase', 'normalize'])

/** Calls, loops and throws are removed. */
export function ofStatement(node, add) {
  const does = node.type === 'ExpressionStatement' && inner(node.expression)
  if (does && /^(Await|Call|Chain|Assignment|Update)/.test(does.type)) add('removed', '')
  if (node.type === 'ThrowStatement') add('removed', '')
  if (node.type === 'ReturnStatement' && node.argument && !isNothing(node.argument)) add('returns nothing', 'return undefined')
  if (node.type === 'ForOfStatement') add('removed', '')
}

export function ofExpression(node, { parent, role, text, add }) {
  if (role === 'test' && /^(If|Conditional|While|DoWhile|For)/.test(parent.type)) {
    if (/^(If|Conditional)/.test(parent.type)) add('always', 'true')
    add('never', 'false')
  }
  if (role === 'body' && parent.type === 'ArrowFunctionExpression' && parent.expression && !isNothing(node))
    add('returns nothing', 'undefined')
  byType[node.type]?.(node, { text, add, role, parent })
}

const byType = {
  BinaryExpression(node, { text, add }) {
    const operator = node.operator === '+' && !isText(node) ? '-' : moved[node.operator]
    if (operator) add(`${node.operator} becomes ${operator}`, `(${text(node.left)}) ${operator} (${text(node.right)})`)
  },
  LogicalExpression(node, { text, add }) {
    const operator = node.operator === '&&' ? '||' : '&&'
    add(`${node.operator} becomes ${operator}`, `(${text(node.left)}) ${operator} (${text(node.right)})`)
  },
  UnaryExpression(node, { text, add }) {
    if (node.operator === '!' || node.operator === '-') add(`${node.operator} removed`, text(node.argument))
  },
  Literal(node, { text, add }) {
    if (typeof node.value === 'number') add('number', String(node.value + 1))
    else if (typeof node.value === 'boolean') add('boolean', String(!node.value))
    else if (typeof node.value === 'string') add('string', node.value === '' ? "'mutant'" : "''")
    else if (node.regex) {
      const { pattern } = node.regex
      if (pattern.startsWith('^')) add('^ removed', text(node).replace('/^', '/'))
      if (/[^\\]\$$/.test(pattern)) add('$ removed', text(node).replace(/\$(\/[a-z]*)$/, '$1'))
    }
  },
  TemplateLiteral(_node, { add }) {
    add('string', '``')
  },
  ArrayExpression(node, { text, add }) {
    const parts = node.elements.map((element) => (element ? text(element) : ''))
    for (const at of parts.keys()) add('element removed', `[${parts.filter((_, other) => other !== at).join(', ')}]`)
  },
  ObjectExpression(node, { text, add }) {
    for (const property of node.properties)
      if (property.type === 'SpreadElement')
        add(
          'spread removed',
          `({${node.properties
            .filter((other) => other !== property)
            .map(text)
            .join(', ')}})`,
        )
  },
  ChainExpression(node, { text, add }) {
    if (text(node).includes('?.'))
      add(
        '?. becomes .',
        text(node)
          .replace(/\?\.(?=[\w#])/, '.')
          .replace(/\?\.(?=[[(])/, ''),
      )
  },
  CallExpression(node, { text, add }) {
    const { callee } = node
    if (callee.type !== 'MemberExpression' || callee.computed || text(callee).includes('?.')) return
    const { name } = callee.property
    const other = methods[name]
    if (other) add(`${name} becomes ${other}`, `${text(callee.object)}.${other}(${node.arguments.map(text).join(', ')})`)
    if (dropped.has(name)) add(`${name}() removed`, text(callee.object))
  },
}

const inner = (node) => (node.type === 'ParenthesizedExpression' ? inner(node.expression) : node)
const isNothing = (node) => node.type === 'Identifier' && node.name === 'undefined'

const isText = (node) =>
  node.type === 'TemplateLiteral' ||
  (node.type === 'Literal' && typeof node.value === 'string') ||
  (node.type === 'BinaryExpression' && node.operator === '+' && (isText(node.left) || isText(node.right)))
