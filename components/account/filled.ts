import type { FormState } from '@/platform/exchange/exchange'

/** What a field shows: what was typed into the refused form, else what is stored; and what is wrong with it. */
export function filled(state: FormState | undefined, name: string, stored = ''): { defaultValue: string; error: string | undefined } {
  return { defaultValue: state?.values[name] ?? stored, error: state?.failure?.fieldErrors?.[name] }
}
