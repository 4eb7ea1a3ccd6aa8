import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import type { DeskRoom } from '@/components/admin/desk-rooms'
import { Refused } from '@/components/admin/refused'
import { canEnterDesk } from '@/domain/accounts/policy'
import type { UserActor } from '@/domain/accounts/types'
import { isAppError } from '@/platform/errors/app-error'
import { answerStatus } from '@/platform/front/exchange'
import { requireDesk } from './require-desk'

interface NextProps {
  params: Promise<Record<string, string>>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export interface DeskPageProps {
  actor: UserActor
  params: Record<string, string>
  /** Of a parameter given twice, the first. */
  query: Record<string, string>
}

/** Makes a page of the desk: who may not be here sees why, and nothing was read for them. A test holds every page to it. */
export function deskPage(room: DeskRoom, render: (props: DeskPageProps) => Promise<ReactNode>) {
  return async (props: NextProps): Promise<ReactNode> => {
    const params = await props.params
    const here = Object.values(params).reduce((path, value) => `${path}/${encodeURIComponent(value)}`, room.href)
    const actor = await requireDesk(here)
    if (!actor || !room.open(actor)) {
      answerStatus(403)
      return <Refused atDesk={actor !== null && canEnterDesk(actor)} />
    }
    try {
      return await render({ actor, params, query: firstValues(await props.searchParams) })
    } catch (error) {
      return faceOf(error)
    }
  }
}

/** What a query refused has a page of its own; what nobody expected goes to error.tsx. */
function faceOf(error: unknown): ReactNode {
  if (isAppError(error) && error.code === 'not-found') notFound()
  if (!isAppError(error) || error.code !== 'forbidden') throw error
  answerStatus(403)
  return <Refused atDesk />
}

function firstValues(query: Record<string, string | string[] | undefined>): Record<string, string> {
  const entries = Object.entries(query).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value] as const)
  return Object.fromEntries(entries.filter((entry): entry is readonly [string, string] => entry[1] !== undefined))
}
