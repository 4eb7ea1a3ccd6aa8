import type { z } from 'zod'

/** One field of the settings that a member of a family brings along, as the admin's form shows it. What it may hold is said by the schema. */
export interface SettingField<Name extends string = string> {
  readonly name: Name
  readonly label: string
  readonly hint?: string
  /** 'lines': a list, one entry a line. 'secret': not for a form that shows what is saved. */
  readonly kind: 'number' | 'line' | 'lines' | 'yes-no' | 'choice' | 'secret'
  /** Of a choice: each value and what it is called. */
  readonly choices?: readonly (readonly [value: string, label: string])[]
}

/** The settings of a member of a family. Every field has a default: parsing {} gives settings that hold. */
export interface MemberSettings<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** Above its fields. */
  readonly title: string
  readonly schema: z.ZodObject<Shape>
  readonly fields: readonly SettingField<Extract<keyof Shape, string>>[]
}
