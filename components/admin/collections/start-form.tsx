'use client'

import { useState } from 'react'
import { SectionForm } from '@/components/admin/settings/section-form'
import { useSection } from '@/components/admin/settings/use-section'
import { TextArea } from '@/components/ui/field'
import type { Settings } from '@/domain/settings/schema'
import { textLimits } from '@/platform/text/text-limits'
import { OrderedEssays } from './ordered-essays'
import { PickEssay } from './pick-essay'

interface Named {
  id: string
  title: string
  published: boolean
}

interface Props {
  settings: Settings
  /** What the picked essays are called, as far as they are there. */
  picked: readonly Named[]
}

const picksAtMost = 24
const startOf = ({ start }: Settings) => ({ intro: start.intro, articleIds: [...start.articleIds] })

/** The page for those who come for the first time: the essays on it, in order, and a word before them. */
export function StartForm({ settings, picked }: Props) {
  const [named, setNamed] = useState(() => new Map(picked.map((essay) => [essay.id, essay])))
  const form = useSection('start', 'Start here', settings, startOf, (start) => ({ start }))
  const { values, change } = form
  const essays = values.articleIds.flatMap((id) => named.get(id) ?? [])

  function pick(essay: { id: string; title: string }) {
    setNamed(new Map([...named, [essay.id, { ...essay, published: true }]]))
    change({ articleIds: [...essays.map(({ id }) => id), essay.id] })
  }

  return (
    <SectionForm
      about="A page for those who come for the first time, at /start. There is none until an essay is picked; then the masthead leads to it."
      form={form}
    >
      <TextArea
        label="Your words"
        aside="optional, Markdown"
        rows={4}
        maxLength={textLimits.introduction}
        hint="They stand before the essays."
        {...form.field('intro')}
        error={form.failure?.fieldErrors?.['start.intro']}
      />
      <OrderedEssays
        label="Essays to start from"
        empty="None yet. Find one below."
        essays={essays}
        onOrder={(articleIds) => change({ articleIds })}
        onTakeOut={(out) => change({ articleIds: values.articleIds.filter((id) => id !== out) })}
      />
      {essays.length < picksAtMost && <PickEssay taken={values.articleIds} onPick={pick} />}
    </SectionForm>
  )
}
