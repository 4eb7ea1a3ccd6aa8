import type { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { webAddressAt } from '../addresses/web-address'
import { backslashAsWritten } from './backslash'

export type Extension = ReturnType<typeof cjkFriendlyExtension>
type Constructs = NonNullable<Extension['text']>[string]
export type Construct = Exclude<NonNullable<Constructs>, unknown[]>
type Effects = Parameters<Construct['tokenize']>[0]
type State = Parameters<Construct['tokenize']>[1]

const codeOf = (character: string) => character.charCodeAt(0)

/**
 * What stands in this source as it was written: the addresses of the web, by the rule of all our texts, and backslashes that
 * escape nothing. Reads ahead in the source itself, so it must be told the very text that is parsed.
 */
export function asWritten(source: string): Extension {
  const address: Construct = {
    name: 'address',
    tokenize(effects, ok, nok) {
      const { offset } = this.now()
      return (code) => {
        const end = source.charCodeAt(offset) === code ? webAddressAt(source, offset)?.end : undefined
        if (end === undefined) return nok(code)
        effects.enter('autolink')
        effects.enter('autolinkProtocol')
        return consumed(effects, end - offset, (after) => {
          effects.exit('autolinkProtocol')
          effects.exit('autolink')
          return ok(after)
        })(code)
      }
    },
  }
  const backslash: Construct = {
    // Goes where the parser's own goes.
    name: 'characterEscape',
    tokenize(effects, ok, nok) {
      const { offset } = this.now()
      return (code) => {
        const length = backslashAsWritten(source, offset)
        if (length === 0) return nok(code)
        effects.enter('data')
        return consumed(effects, length, (after) => {
          effects.exit('data')
          return ok(after)
        })(code)
      }
    },
  }
  const text = Object.fromEntries(['h', 'H', 'w', 'W'].map((letter) => [codeOf(letter), address]))
  return { text: { ...text, [codeOf('\\')]: backslash } }
}

function consumed(effects: Effects, length: number, after: State): State {
  let left = length
  const next: State = (code) => {
    if (left === 0) return after(code)
    left -= 1
    effects.consume(code)
    return next
  }
  return next
}
