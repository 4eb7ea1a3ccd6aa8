'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toaster'
import { deleteDemonstrationAction, restoreDemonstrationAction } from '@/domain/demonstration/actions'
import { callAction } from '../call-action'

/** Deletes the demonstration, or restores it; each can be undone. */
export function DemonstrationButton({ isDeleted }: { isDeleted: boolean }) {
  const router = useRouter()
  const toast = useToast()
  const [isBusy, begin] = useTransition()

  const move = (restoring: boolean, isUndo = false) =>
    begin(async () => {
      const result = await callAction(restoring ? restoreDemonstrationAction : deleteDemonstrationAction, {})
      if (!result.ok) return toast.complain(result.message)
      router.refresh()
      const said = restoring ? 'The demonstration is restored.' : 'The demonstration is removed.'
      toast.say(said, isUndo ? undefined : { label: 'Undo', run: () => move(!restoring, true) })
    })

  return (
    <Button type="button" onClick={() => move(isDeleted)} disabled={isBusy}>
      {isDeleted ? 'Restore the demonstration' : 'Remove the demonstration'}
    </Button>
  )
}
