import { z } from 'zod'
import { placeholder, threadComment, threadEntry } from '@/domain/comments/answers'
import { errorStatus } from '@/platform/errors/app-error'
import type { Failure } from '@/platform/errors/present'

/** JSON Schema 2020-12, which OpenAPI 3.1 speaks. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

export const failure = z.strictObject({
  ok: z.literal(false),
  code: z.enum(Object.keys(errorStatus) as (keyof typeof errorStatus)[]),
  message: z.string().describe('One sentence for people, in the publication’s language.'),
  fieldErrors: z.record(z.string(), z.string()).exactOptional().describe('One sentence for each field that is wrong.'),
  retryAfterSeconds: z.number().exactOptional().describe('As the header Retry-After.'),
  errorId: z.string().exactOptional().describe('The operator finds the details in the log under it.'),
}) satisfies z.ZodType<Failure>

/** The shapes of these names and those that they are made of, as the document's components. */
export function componentSchemas(shapes: ReadonlyMap<string, z.ZodType>): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>()
  const all = new Map<string, z.ZodType>([
    ...shapes,
    ['Comment', threadComment],
    ['Placeholder', placeholder],
    ['ThreadEntry', threadEntry],
    ['Failure', failure],
  ])
  for (const [id, shape] of all) registry.add(shape, { id })
  const { schemas } = z.toJSONSchema(registry, { uri: componentOf, io: 'output', override: ({ jsonSchema }) => leaveOpen(jsonSchema) })
  return Object.fromEntries(Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]))
}

export const componentOf = (name: string) => `#/components/schemas/${name}`

// The tests hold answers to their fields; clients must not: one more may come with the next version.
function leaveOpen(schema: JsonSchema): void {
  if (schema.type === 'object' && schema.additionalProperties === false) delete schema.additionalProperties
}

/** What may be sent: before it is tidied, with the bounds that it is held to after. */
export function inputSchema(body: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(body, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod
      if (def.type === 'pipe' && jsonSchema.type === 'string') Object.assign(jsonSchema, boundsOf((def as z.core.$ZodPipeDef).out))
      if (def.type === 'object')
        jsonSchema.required = (jsonSchema.required ?? []).filter((name) => !isSpared(def as z.core.$ZodObjectDef, name))
      if (def.type === 'default') jsonSchema.default = (def as z.core.$ZodDefaultDef).defaultValue as never
    },
  })
  return schema
}

/** What is wrong with such a field is overlooked, and so is that it is not there. */
const isSpared = ({ shape }: z.core.$ZodObjectDef, name: string) => shape[name]?._zod.def.type === 'catch'

function boundsOf(tidied: z.core.$ZodType): JsonSchema {
  // A pattern is for what is tidied, and clients disagree on what it means.
  const { $schema: _, type: __, pattern: ___, ...bounds } = z.toJSONSchema(tidied, { io: 'input', unrepresentable: 'any' })
  return bounds
}
