import type { GetICUArgs } from '@schummar/icu-type-parser'
import type { Namespace } from './contract'
import type { English } from './generated/english'

/** Where a message stands: 'article.published'. */
export type MessageKey = { [Of in Namespace]: `${Of}.${keyof English[Of] & string}` }[Namespace]

type TextOf<Key extends MessageKey> = Key extends `${infer Of extends Namespace}.${infer Name}`
  ? Name extends keyof English[Of]
    ? English[Of][Name] & string
    : never
  : never

type Named<Text extends string, Value = string | number> = GetICUArgs<
  Text,
  { ICUArgument: Value; ICUNumberArgument: number; ICUDateArgument: Date | number }
>

/** The names of the tags in a text: 'link' in 'Read <link>this</link>'. */
type TagsIn<Text extends string> = Text extends `${string}<${infer Tag}>${infer Rest}`
  ? (Tag extends `/${string}` ? never : Tag) | TagsIn<Rest>
  : never

/** What a message must be given, as its English text says: {name}, {count, plural, …}. */
export type ValuesOf<Key extends MessageKey> = Named<TextOf<Key>>

/** The same for a message with tags: each is given what makes a part of its chunks, and a value may be such a part. */
export type RichValuesOf<Key extends MessageKey, Part, Chunks> = Named<TextOf<Key>, string | number | Part> & {
  [Tag in TagsIn<TextOf<Key>>]: (chunks: Chunks) => Part
}

type IsEmpty<Values> = [keyof Values] extends [never] ? true : false

/** The rest of a call's arguments: nothing where the message takes nothing. A message with tags is no plain text. */
export type MessageArguments<Key extends MessageKey> = [TagsIn<TextOf<Key>>] extends [never]
  ? IsEmpty<ValuesOf<Key>> extends true
    ? []
    : [values: ValuesOf<Key>]
  : [values: never]
