'use client'

import { TipJar } from '@/components/tips/tip-jar'
import { Field, TextArea } from '@/components/ui/field'
import { type Settings, tipJarSchema } from '@/domain/settings/schema'
import type { NamespaceMessages } from '@/i18n/contract'
import { textLimits } from '@/platform/text/text-limits'
import { ProviderRows } from './provider-rows'
import { SectionForm } from './section-form'
import { useSection } from './use-section'

const jarOf = ({ tipJar }: Settings) => ({ ...tipJar, amounts: tipJar.amounts.join(', ') })
type Typed = ReturnType<typeof jarOf>

/** Amounts as typed, between commas or spaces. What is no number stays for the server to refuse. */
export function readAmounts(typed: string): number[] {
  return typed
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((amount) => (/^\d+$/.test(amount) ? Number(amount) : Number.NaN))
}

interface Props {
  settings: Settings
  ownsJar: boolean
  /** What a jar says in the publication's language. */
  texts: NamespaceMessages<'tips'>
}

export function TipJarForm({ settings, ownsJar, texts }: Props) {
  const form = useSection('tipJar', 'Tip jar', settings, jarOf, (typed) => ({ ...typed, amounts: readAmounts(typed.amounts) }))
  const { values, change } = form
  return (
    <SectionForm about="Stands under every essay. It leads to pages of your choice; nothing of theirs runs on yours." form={form}>
      <label className="choice">
        <input type="checkbox" checked={values.enabled} onChange={(event) => change({ enabled: event.target.checked })} />
        <span>
          <b>Show the jar</b>
          <span className="small">It needs at least one provider.</span>
        </span>
      </label>
      <Field label="Title" maxLength={textLimits.name} placeholder={texts.jar} {...form.field('title')} />
      <TextArea
        label="Your words"
        rows={3}
        maxLength={textLimits.jarText}
        hint="What you would say to somebody who liked the essay."
        {...form.field('text')}
      />
      <ProviderRows
        rows={values.providers}
        errors={form.failure?.fieldErrors ?? {}}
        locked={!ownsJar}
        onChange={(providers) => change({ providers })}
      />
      <div className="field-pair">
        <Field
          label="Amounts"
          aside="up to four"
          inputMode="numeric"
          hint="Whole numbers, like 3, 5, 10. Shown where the first provider takes an amount."
          {...form.field('amounts')}
          error={amountsError(form.failure?.fieldErrors)}
        />
        <Field label="Currency" maxLength={3} placeholder="EUR" {...form.field('currency')} />
      </div>
      <Preview typed={values} language={settings.language} texts={texts} />
    </SectionForm>
  )
}

function amountsError(errors: Record<string, string> = {}): string | undefined {
  const name = Object.keys(errors).find((key) => key === 'amounts' || key.startsWith('amounts.'))
  return name && 'Up to four whole numbers, please, like 3, 5, 10.'
}

/** The jar as readers would see it, from what is typed. */
function Preview({ typed, language, texts }: { typed: Typed; language: string; texts: NamespaceMessages<'tips'> }) {
  const jar = tipJarSchema.safeParse({ ...typed, amounts: readAmounts(typed.amounts) })
  const empty = !typed.enabled || !typed.providers.some(({ account }) => account.trim())
  return (
    <div className="jar-preview">
      <p className="label">As readers see it</p>
      {jar.success && !empty ? (
        <div inert>
          <TipJar articleId="" jar={jar.data} language={language} texts={texts} />
        </div>
      ) : (
        <p className="small">{empty ? 'Readers see no jar yet.' : 'Something above cannot be shown yet.'}</p>
      )}
    </div>
  )
}
