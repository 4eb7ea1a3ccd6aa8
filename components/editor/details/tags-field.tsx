'use client'

import { type KeyboardEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { slugify } from '@/domain/articles/slug'

interface TagsProps {
  tags: readonly string[]
  known: readonly string[]
  error: string | undefined
  onChange: (tags: string[]) => void
}

const maxTags = 12
const longestTag = 40

/** Why a tag cannot be one: the essay could not be saved, or nobody could find it. */
function complaintOf(name: string): string | undefined {
  if (name.length > longestTag) return `A tag has at most ${longestTag} characters; this one has ${name.length}.`
  return slugify(name) === '' ? `“${name}” has neither a letter nor a digit.` : undefined
}

/** Enter or a comma makes a tag of what was typed. */
export function TagsField({ tags, known, error, onChange }: TagsProps) {
  const [typed, setTyped] = useState('')
  const [complaint, setComplaint] = useState<string>()

  function add() {
    const names = typed
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
    const refused = names.map(complaintOf).find((reason) => reason !== undefined)
    setComplaint(refused)
    if (refused) return
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
          value={typed}
          error={complaint ?? error ?? (tags.length >= maxTags ? `An essay has at most ${maxTags} tags.` : undefined)}
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
      {tags.length > 0 && <TagList tags={tags} onRemove={(name) => onChange(tags.filter((other) => other !== name))} />}
    </div>
  )
}

function TagList({ tags, onRemove }: { tags: readonly string[]; onRemove: (name: string) => void }) {
  return (
    <ul className="tag-list" aria-label="Tags of this essay">
      {tags.map((name) => (
        <li key={name}>
          {name}
          <button type="button" className="block-action" onClick={() => onRemove(name)}>
            Take out<span className="sr-only"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
