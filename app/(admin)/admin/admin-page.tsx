import { forbidden, notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type { Section } from '@/components/admin/sections'
import type { UserActor } from '@/domain/accounts/types'
import { isAppError } from '@/platform/errors/app-error'
import { requireAdmin } from './require-admin'

interface NextProps {
  params: Promise<Record<string, string | string[]>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export interface AdminPageProps {
  actor: UserActor
  /** Of the address's own parts, each as one word. */
  params: Record<string, string>
  /** Of a parameter given twice, the first. */
  query: Record<string, string>
}

/** Makes a page of the admin: who may not be here sees why, and nothing was read for them. A test holds every page to it. */
export function adminPage(section: Section, render: (props: AdminPageProps) => Promise<ReactNode>) {
  return async (props: NextProps): Promise<ReactNode> => {
    const parts = Object.entries(await props.params).map(([name, value]) => [name, [value].flat().join('/')] as const)
    const here = [section.href, ...parts.map(([, value]) => value)].join('/')
    const actor = await requireAdmin(here)
    if (!section.open(actor)) forbidden()
    try {
      return await render({ actor, params: Object.fromEntries(parts), query: firstValues(await props.searchParams) })
    } catch (error) {
      // What a query refused has a page of its own; what nobody expected goes to error.tsx.
      if (isAppError(error) && error.code === 'not-found') notFound()
      if (isAppError(error) && error.code === 'forbidden') forbidden()
      throw error
    }
  }
}

function firstValues(query: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const)
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined))
}
