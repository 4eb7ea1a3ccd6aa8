'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { WorkingCopy } from '@/domain/articles/types'
import { isReadableDate, isReadableLanguage } from '../saving/readable-details'
import { useSaveState, type Writing } from '../saving/use-writing'
import { SlugField } from './slug-field'
import { Switches } from './switches'

interface Props {
  copy: WorkingCopy
  writing: Writing
  knownTags: readonly string[]
  language: string
}

/** What stands beside the text: address, tags, language, when it was written. */
export function DetailsForm({ copy, writing, knownTags, language }: Props) {
  const { details, change, saver } = writing
  const { fieldErrors } = useSaveState(saver)
  return (
    <section className="essay-details" aria-labelledby="details">
      <h2 id="details" className="label">
        Details
      </h2>
      <SlugField copy={copy} saver={saver} />
      <TagsField tags={details.tags} known={knownTags} error={fieldErrors.tags} onChange={(tags) => change({ tags })} />
      <div className="field-pair">
        <Field
          name="writtenOn"
          label="Written"
          aside="optional"
          placeholder="2022-10"
          maxLength={10}
          hint="A year, a month or a day: 2022, 2022-10 or 2022-10-05."
          value={details.writtenOn}
          error={isReadableDate(details.writtenOn) ? fieldErrors.writtenOn : 'Not yet a date that can be read.'}
          onChange={(event) => change({ writtenOn: event.target.value.trim() })}
        />
        <Field
          name="language"
          label="Language"
          aside="optional"
          placeholder={language}
          maxLength={35}
          hint={`Empty: the publication’s, ${language}.`}
          value={details.language}
          error={isReadableLanguage(details.language) ? fieldErrors.language : 'A language code, like en or hy.'}
          onChange={(event) => change({ language: event.target.value.trim() })}
        />
      </div>
      <Switches copy={copy} dropCap={details.dropCap} onDropCap={(dropCap) => change({ dropCap })} />
    </section>
  )
}

interface TagsProps {
  tags: readonly string[]
  known: readonly string[]
  error: string | undefined
  onChange: (tags: string[]) => void
}

const maxTags = 12

/** Enter or a comma makes a tag of what was typed. */
function TagsField({ tags, known, error, onChange }: TagsProps) {
  const [typed, setTyped] = useState('')

  function add() {
    const names = typed
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    const all = [...tags, ...names.filter((name) => !tags.includes(name))]
    // A tag too many would keep the essay from being saved.
    if (names.length > 0) onChange(all.slice(0, maxTags))
    setTyped('')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ',') return
    event.preventDefault()
    add()
  }

  return (
    <div>
      <div className="field-row">
        <Field
          name="tags"
          label="Tags"
          aside="optional"
          list="known-tags"
          maxLength={40}
          value={typed}
          error={error ?? (tags.length >= maxTags ? `An essay has at most ${maxTags} tags.` : undefined)}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={add}
        />
        <Button type="button" onClick={add}>
          Add
        </Button>
      </div>
      <datalist id="known-tags">
        {known.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {tags.length > 0 && (
        <ul className="tag-list" aria-label="Tags of this essay">
          {tags.map((name) => (
            <li key={name}>
              {name}
              <button type="button" className="block-action" onClick={() => onChange(tags.filter((other) => other !== name))}>
                Take out<span className="sr-only"> {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
