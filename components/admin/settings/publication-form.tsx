'use client'

import { Field, TextArea } from '@/components/ui/field'
import type { Settings } from '@/domain/settings/schema'
import { textLimits } from '@/platform/text/text-limits'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const publicationOf = ({ name, tagline, description, established }: Settings) => ({ name, tagline, description, established })
const aboutOf = ({ about }: Settings) => ({ about })

/** What stands in the masthead, and in other people's search results. */
export function PublicationForm({ settings }: { settings: Settings }) {
  const form = useSection('publication', 'Publication', settings, publicationOf)
  return (
    <SectionForm about="The masthead of every page." form={form}>
      <Field label="Name" maxLength={textLimits.name} required {...form.field('name')} />
      <Field label="Tagline" aside="optional" maxLength={textLimits.tagline} hint="One line under the name." {...form.field('tagline')} />
      <TextArea
        label="Description"
        aside="optional"
        rows={2}
        maxLength={textLimits.description}
        hint="For search engines and for links that others share."
        {...form.field('description')}
      />
      <Field label="Established" aside="optional" inputMode="numeric" maxLength={4} placeholder="2019" {...form.field('established')} />
    </SectionForm>
  )
}

export function AboutForm({ settings }: { settings: Settings }) {
  const form = useSection('about', 'About', settings, aboutOf)
  return (
    <SectionForm about="The page that says who writes here." form={form}>
      <TextArea label="Text" aside="Markdown" rows={10} maxLength={textLimits.about} {...form.field('about')} />
    </SectionForm>
  )
}
