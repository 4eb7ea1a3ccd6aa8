'use client'

import { Field } from '@/components/ui/field'
import { type Accent, contrastOn, readableAccent, vermilion } from '@/domain/settings/accent'
import type { Settings } from '@/domain/settings/schema'
import { type Inks, useInks, wearing } from '../look/use-inks'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const lookOf = ({ accent }: Settings) => ({ accent })
const isColour = (typed: string) => /^#[0-9a-f]{6}$/i.test(typed.trim())

/** The one colour that the publication chooses, shown as readers will see it by day and by night. */
export function LookForm({ settings }: { settings: Settings }) {
  const form = useSection('look', 'Look', settings, lookOf)
  const inks = useInks()
  const typed = form.values.accent.trim()
  const accent = isColour(typed) ? readableAccent(typed.toLowerCase()) : typed === '' ? vermilion : undefined
  return (
    <SectionForm about="One colour for what is alive on the page: links, note marks, the first letter, the end." form={form}>
      <div className="field-row">
        <Field label="Accent colour" aside="optional" maxLength={7} placeholder={vermilion.light} {...form.field('accent')} />
        <input
          type="color"
          className="colour-well"
          aria-label="Pick the accent colour"
          value={isColour(typed) ? typed.toLowerCase() : vermilion.light}
          onChange={(event) => form.change({ accent: event.target.value })}
        />
      </div>
      <p className="small">{sentence(typed, accent)}</p>
      {accent && (
        <div className="accent-previews">
          <Preview scheme="light" accent={accent} inks={inks?.light} />
          <Preview scheme="dark" accent={accent} inks={inks?.dark} />
        </div>
      )}
      <p className="small">
        <a href="/admin/look">Everything the look is made of</a>
      </p>
    </SectionForm>
  )
}

function sentence(typed: string, accent: Accent | undefined): string {
  if (typed === '') return 'Empty: our own vermilion.'
  if (!accent) return 'Not a colour yet: a number sign and six digits or letters from a to f, like #1f4e8c.'
  const changed = [accent.light !== typed.toLowerCase() && 'darker by day', accent.dark !== typed.toLowerCase() && 'lighter by night']
  const how = changed.filter(Boolean).join(' and ')
  return how ? `Shown ${how}, so that it can be read on our paper.` : 'Shown just as it is: it can be read by day and by night.'
}

/** Has its room before the inks are known: what stands below must not move from under a finger. */
function Preview({ scheme, accent, inks }: { scheme: keyof Accent; accent: Accent; inks: Inks | undefined }) {
  const look = inks ? { style: wearing(scheme, { ...inks, red: accent[scheme] }) } : {}
  return (
    <div className={inks ? 'accent-preview' : 'accent-preview invisible'} {...look}>
      <p className="label">{scheme === 'light' ? 'By day' : 'By night'}</p>
      <p>
        The list is kept in a <a href="/admin/look">school exercise book</a>.<span className="note-number">1</span>
      </p>
      <p className="small">
        {accent[scheme]}, {contrastOn(scheme, accent[scheme]).toFixed(1)} to 1
      </p>
    </div>
  )
}
