'use client'

import { type ReactNode, useEffect, useState } from 'react'
import type { RuleEffects } from '@/domain/comments/queries/rule-effects'
import type { RuleEntry } from '@/domain/moderation/rule-list'
import type { MemberSettings } from '@/domain/settings/setting-field'
import { MemberFields } from './member-fields'

type Values = Readonly<Record<string, unknown>>

interface Props {
  rule: RuleEntry
  isOn: boolean
  effects: RuleEffects | undefined
  settings: MemberSettings | undefined
  values: Values
  errors: Readonly<Record<string, string>>
  onSwitch: (isOn: boolean) => void
  onChange: (part: Values) => void
  /** What else can be done with it. */
  children?: ReactNode
}

/** One rule: whether it is asked, what it did lately, and its settings when they are wanted. */
export function RuleRow({
  rule: { id, name, about, standing },
  isOn,
  effects,
  settings,
  values,
  errors,
  onSwitch,
  onChange,
  children,
}: Props) {
  const hasError = Object.keys(errors).some((field) => field.startsWith(`moderation.${id}.`))
  const [isOpen, setOpen] = useState(false)
  const opened = isOpen || hasError
  const hash = `rule-${id}`
  // The queue leads here: what one came to change must not be folded away.
  useEffect(() => {
    const openIfMeant = () => {
      if (location.hash === `#${hash}`) setOpen(true)
    }
    openIfMeant()
    window.addEventListener('hashchange', openIfMeant)
    return () => window.removeEventListener('hashchange', openIfMeant)
  }, [hash])
  const text = (
    <span>
      <b>{name}</b>
      <span className="small">
        {about} {didLately(effects)}
      </span>
    </span>
  )
  return (
    <li id={hash} className="rule-row">
      {standing === 'always' ? (
        <div className="choice is-always">{text}</div>
      ) : (
        <label className="choice">
          <input type="checkbox" name={`ruleSwitches.${id}`} checked={isOn} onChange={(event) => onSwitch(event.target.checked)} />
          {text}
        </label>
      )}
      {settings && (
        <details open={opened} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            Settings<span className="sr-only"> of {name}</span>
          </summary>
          <MemberFields
            settings={settings}
            idPrefix={`comments-moderation-${id}`}
            namePrefix={`moderation.${id}`}
            values={values}
            errors={errors}
            onChange={onChange}
          />
          {children}
        </details>
      )}
    </li>
  )
}

function didLately(effects: RuleEffects | undefined): string {
  const did = [
    ...(effects?.held ? [`held ${effects.held.toLocaleString('en')}`] : []),
    ...(effects?.refused ? [`refused ${effects.refused.toLocaleString('en')}`] : []),
  ].join(' and ')
  return did && `In the last 30 days it ${did}.`
}
