'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Select } from '@/components/ui/field'
import { FormAlert } from '@/components/ui/form-alert'
import { useToast } from '@/components/ui/toaster'
import { blockTypedAction } from '@/domain/moderation/actions'
import type { Failure } from '@/platform/errors/present'
import { callAction } from '../call-action'
import { BlockTerms, daysOf } from './block-terms'

const empty = { kind: 'name' as 'name' | 'email', value: '', days: '30', reason: '' }

/** Blocks a name or an e-mail address before anybody has come with it. */
export function TypedBlockForm() {
  const router = useRouter()
  const toast = useToast()
  const [values, setValues] = useState(empty)
  const [failure, setFailure] = useState<Failure>()
  const [isSending, send] = useTransition()

  function submit(event: FormEvent) {
    event.preventDefault()
    send(async () => {
      const result = await callAction(blockTypedAction, { ...values, days: daysOf(values.days) })
      if (!result.ok) return setFailure(result)
      setFailure(undefined)
      setValues(empty)
      toast.say(`${values.value} is blocked.`)
      router.refresh()
    })
  }

  return (
    <details className="typed-block">
      <summary>Block a name or an address</summary>
      <form onSubmit={submit} className="reply-form block-form" noValidate>
        <FormAlert {...(failure ? { failure } : {})} idOf={(name) => `typed-block-${name}`} />
        <Select
          id="typed-block-kind"
          name="kind"
          label="Block"
          value={values.kind}
          onChange={(event) => setValues({ ...values, kind: event.target.value === 'email' ? 'email' : 'name' })}
        >
          <option value="name">A name</option>
          <option value="email">An e-mail address</option>
        </Select>
        <Field
          id="typed-block-value"
          name="value"
          label={values.kind === 'name' ? 'The name' : 'The address'}
          hint={values.kind === 'name' ? 'Names that read like it are held as well.' : undefined}
          value={values.value}
          error={failure?.fieldErrors?.value}
          onChange={(event) => setValues({ ...values, value: event.target.value })}
        />
        <BlockTerms
          id="typed-block"
          values={values}
          errors={failure?.fieldErrors ?? {}}
          onChange={(part) => setValues({ ...values, ...part })}
        />
        <p className="form-actions">
          <Button kind="solid" disabled={isSending}>
            {isSending ? 'Blocking…' : 'Block'}
          </Button>
        </p>
      </form>
    </details>
  )
}
