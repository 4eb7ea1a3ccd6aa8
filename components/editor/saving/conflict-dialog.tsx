'use client'

import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { WorkingCopy } from '@/domain/articles/types'
import { plainText } from '@/domain/document/document-text'
import { formatPartialDate } from '@/i18n/dates'
import { readArticle } from '../read-article'
import { type CopyFields, fieldsOf } from './copy-fields'
import { useSaveState, type Writing } from './use-writing'

/** Somebody saved in between. Both versions are shown whole, and only the author's choice removes one. */
export function ConflictDialog({ writing }: { writing: Writing }) {
  const { theirs } = useSaveState(writing.saver)
  if (!theirs || !writing.editor) return null
  return <Conflict writing={writing} theirs={theirs} mine={{ ...writing.details, body: readArticle(writing.editor) }} />
}

function Conflict({ writing, theirs, mine }: { writing: Writing; theirs: WorkingCopy; mine: CopyFields }) {
  const { saver, store, show } = writing
  const [copied, setCopied] = useState('')
  const [mineText, theirText] = linesOfBoth(mine, fieldsOf(theirs))
  const isOnlyForm = mineText.join('\n') === theirText.join('\n')

  function takeTheirs() {
    store.add(...Object.values(theirs.media))
    show(fieldsOf(theirs))
    saver.accept(theirs.version, theirs.updatedAt)
  }

  async function copyMine() {
    const done = await navigator.clipboard.writeText(paragraphsOf(mine).join('\n\n')).then(
      () => 'Your version is on the clipboard.',
      () => 'This browser does not allow copying. Select the text on the left instead.',
    )
    setCopied(done)
  }

  return (
    <Dialog
      open
      wide
      dismissible={false}
      onOpenChange={() => undefined}
      title="This essay was changed elsewhere"
      description="In another tab, or by somebody else, since you last saved. Nothing is lost: choose which version goes on. What differs is marked."
    >
      {isOnlyForm && (
        <p className="small">Both say the same words. They differ in their form: bold or italic, links, pictures or their widths.</p>
      )}
      <div className="versions">
        <Version name="Yours, on this page" paragraphs={mineText} other={theirText} />
        <Version name="The other, on the server" paragraphs={theirText} other={mineText} />
      </div>
      <p className="form-actions">
        <Button type="button" kind="solid" onClick={() => void saver.keepMine()}>
          Keep mine
        </Button>
        <Button type="button" onClick={takeTheirs}>
          Take the other
        </Button>
        <Button type="button" kind="quiet" onClick={() => void copyMine()}>
          Copy mine
        </Button>
        <span role="status" className="small">
          {copied}
        </span>
      </p>
    </Dialog>
  )
}

function Version({ name, paragraphs, other }: { name: string; paragraphs: string[]; other: string[] }) {
  const elsewhere = new Set(other)
  return (
    <div className="version">
      <h3 className="label">{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className="version-text" tabIndex={0} aria-label={name}>
        {paragraphs.map((paragraph, at) => {
          const key = `${at} ${paragraph.slice(0, 20)}`
          return elsewhere.has(paragraph) ? (
            <p key={key}>{paragraph}</p>
          ) : (
            <p key={key}>
              <mark>{paragraph}</mark>
            </p>
          )
        })}
      </section>
    </div>
  )
}

function paragraphsOf({ title, standfirst, body }: CopyFields): string[] {
  return [title, standfirst, ...plainText(body).split(/\n\n+/)].filter(Boolean)
}

/** Each version's text, and below it those of its details that are others in the other. */
function linesOfBoth(one: CopyFields, other: CopyFields): [string[], string[]] {
  const [details, otherDetails] = [detailsOf(one), detailsOf(other)]
  const differs = (_: string, at: number) => details[at] !== otherDetails[at]
  return [
    [...paragraphsOf(one), ...details.filter(differs)],
    [...paragraphsOf(other), ...otherDetails.filter(differs)],
  ]
}

function detailsOf({ tags, writtenOn, language, dropCap }: CopyFields): string[] {
  return [
    `Tags: ${tags.join(', ') || 'none'}`,
    `Written: ${formatPartialDate(writtenOn, 'en') || 'not said'}`,
    `Language: ${language || 'the publication’s'}`,
    `Large first letter: ${dropCap ? 'yes' : 'no'}`,
  ]
}
