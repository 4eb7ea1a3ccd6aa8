'use client'

import { useState } from 'react'
import { minutesToRead } from '@/domain/articles/count-words'
import { countDocumentWords } from '@/domain/document/document-text'
import { awaitedPictures } from '../pictures/awaited-pictures'
import { readArticle } from '../read-article'
import type { Writing } from '../saving/use-writing'

/** What is about to be read, counted when the dialog opens. */
export function PublishSummary({ writing }: { writing: Writing }) {
  const { editor, details, store } = writing
  const [counted] = useState(() => {
    const body = editor ? readArticle(editor) : { type: 'doc' as const, content: [] }
    const figures = body.content.flatMap((block) => (block.type === 'figure' ? [block.attrs] : []))
    const notes = body.content.flatMap((block) => (block.type === 'authorsNote' ? [block.attrs.date] : []))
    return {
      words: countDocumentWords(body),
      pictures: figures.length,
      undescribed: figures.filter(({ alt }) => !alt).length,
      awaited: editor ? awaitedPictures(editor, store).length : 0,
      undated: notes.some((date) => !date),
    }
  })
  const { words, pictures, undescribed, awaited, undated } = counted
  return (
    <dl className="summary">
      <Fact name="Title">{details.title || 'None yet'}</Fact>
      <Fact name="Length">
        {words.toLocaleString('en-GB')} {words === 1 ? 'word' : 'words'}, {minutesToRead(words)} min
      </Fact>
      <Fact name="Tags">{details.tags.join(', ') || 'None'}</Fact>
      {pictures + awaited > 0 && (
        <Fact name="Pictures">
          {pictures}
          {undescribed > 0 && `, ${undescribed} without a word on what ${undescribed === 1 ? 'it shows' : 'they show'}`}
          {awaited > 0 && `, ${awaited} that could not be brought`}
        </Fact>
      )}
      {undated && <Fact name="Author’s note">Without its date</Fact>}
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
