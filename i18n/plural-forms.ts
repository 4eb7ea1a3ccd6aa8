import { IntlMessageFormat } from 'intl-messageformat'

type Node = ReturnType<IntlMessageFormat['getAst']>[number]

// Of @formatjs/icu-messageformat-parser's TYPE, whose enum is not there when this runs.
const literal = 0
const plural = 6
const pound = 7

const known = new Map<string, Record<string, string>>()

/**
 * The forms of a message that counts and says nothing else, by the categories of Intl.PluralRules, for browser code, which has no
 * formatter: '# new comments' is '{count} new comments' there. A form may lack the number, as Arabic's for two does.
 */
export function pluralForms(text: string): Record<string, string> {
  const forms = known.get(text) ?? readForms(text)
  known.set(text, forms)
  return forms
}

function readForms(text: string): Record<string, string> {
  const [message, ...rest] = new IntlMessageFormat(text, 'en').getAst()
  if (message?.type !== plural || rest.length > 0) throw new Error(`This message does not only count: ${text}`)
  return Object.fromEntries(Object.entries(message.options).map(([category, { value }]) => [category, value.map(plainText).join('')]))
}

function plainText(node: Node): string {
  if (node.type === pound) return '{count}'
  if (node.type === literal) return node.value
  throw new Error('A form of a message that counts holds another value.')
}
