import { cache } from 'react'
import { listPicked } from '@/domain/articles/queries/list-picked'

/** The essays to start from, read once a render: the head and the foot of every page ask whether there are any. */
export const pickedEssays = cache(listPicked)
