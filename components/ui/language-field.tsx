'use client'

import { useState } from 'react'
import { languageName } from '@/i18n/language-name'
import { locales } from '@/i18n/locales'
import { textLimits } from '@/platform/text/text-limits'
import { Field, Select } from './field'

interface Props {
  id: string
  name: string
  label?: string
  value: string
  onChange: (tag: string) => void
  error?: string | undefined
  hint?: string | undefined
  aside?: string | undefined
  /** What no language at all means, where it means something. */
  empty?: string
}

const another = '…'

/** The interface's own languages by their names, and any other by its code. */
export function LanguageField({ id, name, label = 'Language', value, onChange, error, hint, aside, empty }: Props) {
  const [isOther, setOther] = useState(() => value !== '' && !locales.some((tag) => tag === value))
  return (
    <div className="language-field">
      <Select
        id={isOther ? `${id}-choice` : id}
        name={isOther ? `${name}-choice` : name}
        label={label}
        aside={aside}
        hint={isOther ? undefined : hint}
        error={isOther ? undefined : error}
        value={isOther ? another : value}
        onChange={({ target }) => {
          setOther(target.value === another)
          if (target.value !== another) onChange(target.value)
        }}
      >
        {/* A browser may know a language by another name than the server does. */}
        {empty === undefined ? null : (
          <option value="" suppressHydrationWarning>
            {empty}
          </option>
        )}
        {locales.map((tag) => (
          <option key={tag} value={tag} lang={tag} suppressHydrationWarning>
            {languageName(tag)}
          </option>
        ))}
        <option value={another}>Another, by its code</option>
      </Select>
      {isOther ? (
        <Field
          id={id}
          name={name}
          label="Its code"
          maxLength={textLimits.language}
          placeholder="pt-BR"
          hint={hint}
          error={error}
          value={value}
          onChange={({ target }) => onChange(target.value.trim())}
        />
      ) : null}
    </div>
  )
}
