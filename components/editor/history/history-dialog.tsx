'use client'

import { useEffect, useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Dialog } from '@/components/ui/dialog'
import { FormAlert } from '@/components/ui/form-alert'
import { useToast } from '@/components/ui/toaster'
import { compareWithWorkingCopyAction, readHistoryAction, restoreRevisionAction, setRevisionHiddenAction } from '@/domain/articles/actions'
import type { AdminComparison, AdminHistory, RevisionSummary, WorkingCopy } from '@/domain/articles/types'
import type { Failure } from '@/platform/errors/present'
import { fieldsOf } from '../saving/copy-fields'
import type { Writing } from '../saving/use-writing'
import { type PastState, PastStates } from './past-states'
import { SideBySide } from './side-by-side'

interface Props {
  copy: WorkingCopy
  writing: Writing
  timeZone: string
  onClose: () => void
}

/** What the essay said before: a list, and one of it beside the page. */
export function HistoryDialog({ copy, writing, timeZone, onClose }: Props) {
  const { saver, store, show } = writing
  const toast = useToast()
  const [history, setHistory] = useState<AdminHistory>()
  const [chosen, setChosen] = useState<{ state: PastState; comparison: AdminComparison }>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, start] = useTransition()
  const { id } = copy

  const attempt = (work: () => Promise<Failure | undefined>) => start(async () => setFailure(await work()))
  const read = async () => {
    const result = await callAction(readHistoryAction, { id })
    if (!result.ok) return result
    setHistory(result.data)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it opens
  useEffect(() => attempt(read), [])

  const compare = (state: PastState, page = 1) =>
    attempt(async () => {
      if (!(await saver.saveNow())) return notSaved(saver.snapshot().message)
      const result = await callAction(compareWithWorkingCopyAction, { id, pastId: state.id, page })
      if (!result.ok) return result
      setChosen({ state, comparison: result.data })
    })

  const restore = (state: PastState) =>
    attempt(async () => {
      if (!(await saver.saveNow())) return notSaved(saver.snapshot().message)
      const result = await callAction(restoreRevisionAction, { id, version: saver.currentVersion, pastId: state.id })
      if (!result.ok) return result
      store.add(...Object.values(result.data.media))
      show(fieldsOf(result.data))
      saver.accept(result.data.version, result.data.updatedAt)
      toast.say(`${state.name} is restored to the page. Readers see it when you publish it. What stood here is in the history.`)
      onClose()
    })

  const hide = (revision: RevisionSummary) =>
    attempt(async () => {
      const { number, hidden } = revision
      const result = await callAction(setRevisionHiddenAction, { id, number, hidden: !hidden })
      return result.ok ? read() : result
    })

  const about = chosen
    ? 'What you would get, on the left, beside what is on the page, on the right.'
    : 'Readers see this list too, if the settings let them, and may compare any two.'
  return (
    <Dialog open wide onOpenChange={onClose} title={chosen ? chosen.state.name : 'History'} description={about}>
      <FormAlert {...(failure ? { failure } : {})} />
      {chosen ? (
        <SideBySide
          comparison={chosen.comparison}
          isBusy={isBusy}
          mayRestore={copy.may.edit}
          name={chosen.state.name}
          onRestore={() => restore(chosen.state)}
          onBack={() => setChosen(undefined)}
          onPage={(page) => compare(chosen.state, page)}
        />
      ) : (
        <PastStates
          history={history}
          timeZone={timeZone}
          isBusy={isBusy}
          onCompare={(state) => compare(state)}
          {...(copy.may.publish ? { onHide: hide } : {})}
        />
      )}
    </Dialog>
  )
}

function notSaved(message: string): Failure {
  return { ok: false, code: 'unavailable', message: `What is on the page is not saved yet. ${message}` }
}
