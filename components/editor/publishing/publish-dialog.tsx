'use client'

import { useRef, useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button, buttonClass } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { Field } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { publishArticleAction } from '@/domain/articles/actions'
import { articlePath } from '@/domain/articles/article-path'
import type { PublishOutcome, WorkingCopy } from '@/domain/articles/types'
import type { Failure } from '@/platform/errors/present'
import { textLimits } from '@/platform/text/text-limits'
import { SlugField } from '../details/slug-field'
import type { Writing } from '../saving/use-writing'
import { CreditOffer } from './credit-offer'
import { PastReasons } from './past-reasons'
import { PublishSummary } from './publish-summary'

interface Props {
  copy: WorkingCopy
  writing: Writing
  /** Readers have seen this essay before. */
  isRevision: boolean
  /** Names whoever sent a note that was accepted; empty: nobody. */
  credit: string
  onClose: () => void
  onPublished: () => void
}

/** The last look before readers see it. */
export function PublishDialog({ copy, writing, isRevision, credit, onClose, onPublished }: Props) {
  const [reason, setReason] = useState(isRevision ? credit : '')
  const [failure, setFailure] = useState<Failure>()
  const [done, setDone] = useState<PublishOutcome>()
  const [isPublishing, start] = useTransition()
  const { saver, pending } = writing
  // What is typed at once is the reason, or nothing at all.
  const [button, why] = [useRef<HTMLButtonElement>(null), useRef<HTMLInputElement>(null)]

  const publish = () =>
    start(async () => {
      // An address or a series that was typed is meant, whether or not its own button was pressed.
      const refusal = await pending.settle()
      if (refusal !== undefined) return setFailure({ ok: false, code: 'invalid', message: `It was not published. ${refusal}` })
      if (!(await saver.saveNow())) {
        const { message, code } = saver.snapshot()
        return setFailure({ ok: false, code: code ?? 'unavailable', message: `It is not saved yet, so it was not published. ${message}` })
      }
      const result = await callAction(publishArticleAction, { id: copy.id, version: saver.currentVersion, reason })
      if (!result.ok) return setFailure(result)
      setDone(result.data)
      onPublished()
    })

  if (done) return <Published outcome={done} onClose={onClose} />
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={isRevision ? 'Publish this revision' : 'Publish this essay'}
      initialFocus={isRevision ? why : button}
    >
      <FormAlert {...(failure ? { failure: withoutPlaces(failure) } : {})} />
      <PublishSummary writing={writing} />
      {isRevision ? (
        <>
          <Field
            ref={why}
            name="reason"
            id="publish-reason"
            label="What changed"
            aside="optional, one line"
            hint="Readers find it in the essay’s history, with the words you added and removed."
            maxLength={textLimits.reason}
            value={reason}
            error={failure?.fieldErrors?.reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <CreditOffer credit={credit} reason={reason} onChange={setReason} />
          <PastReasons id={copy.id} />
        </>
      ) : (
        <SlugField copy={copy} writing={writing} id="publish-slug" />
      )}
      <p className="form-actions">
        <Button ref={button} type="button" kind="solid" onClick={publish} disabled={isPublishing}>
          {isPublishing ? 'Publishing…' : 'Publish now'}
        </Button>
        <Button type="button" kind="quiet" onClick={onClose}>
          Not yet
        </Button>
      </p>
    </Dialog>
  )
}

function Published({ outcome, onClose }: { outcome: PublishOutcome; onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={outcome.revisionMade ? 'It is published' : 'Nothing new to publish'}
      description={outcome.revisionMade ? 'Readers see it now.' : 'Readers already see exactly this.'}
    >
      <p className="form-actions">
        <a className={buttonClass('solid')} href={articlePath(outcome.slug)}>
          Read it as a reader
        </a>
        <Button type="button" kind="quiet" onClick={onClose}>
          Go on writing
        </Button>
      </p>
    </Dialog>
  )
}

/** The fields that are wrong stand on the page behind, so the sentences stand alone. */
function withoutPlaces(failure: Failure): Failure {
  const sentences = Object.values(failure.fieldErrors ?? {})
  const { fieldErrors: _, ...rest } = failure
  return { ...rest, message: [failure.message, ...sentences].join(' ') }
}
