'use client'

import Link from 'next/link'
import { type KeyboardEvent, type ReactNode, useEffect, useState } from 'react'
import { PublicationTime } from '@/components/ui/time'
import { articlePath } from '@/domain/articles/article-path'
import type { QueueItem } from '@/domain/comments/types'
import { adminHref } from '../admin-href'
import { findUnsaved } from '../unsaved/unsaved-parts'
import { BlockForm } from './block-form'
import { DecisionHistory } from './decision-history'
import { type Decision, decisions } from './decisions'
import { FromElsewhere } from './from-elsewhere'
import { HeldBy } from './held-by'
import { isKeyOfRow } from './keys-of-row'
import { ReplyForm, replyKey } from './reply-form'
import { Reported } from './reported'
import { Wordings } from './wordings'

interface Props {
  item: QueueItem
  text: ReactNode
  place: { language: string; timeZone: string }
  mixed: boolean
  canChangeRules: boolean
  canSeeBlocks: boolean
  isChosen: boolean
  /** `upTo`: and all between it and the one that was chosen before. */
  onChoose: (upTo: boolean) => void
  onDecide: (decision: Decision) => void
}

const stateNames = { approved: 'Published', held: 'Waiting', hidden: 'Hidden', deleted: 'Deleted' } as const

/** One comment with who wrote it, where, and what may be done. */
export function QueueRow({ item, text, place, mixed, canChangeRules, canSeeBlocks, isChosen, onChoose, onDecide }: Props) {
  const [isReplying, setReplying] = useState(false)
  const [isBlocking, setBlocking] = useState(false)
  // One that was begun and not sent waits where it was typed.
  useEffect(() => {
    if (findUnsaved(replyKey(item.id))) setReplying(true)
  }, [item.id])
  const offered = decisions.filter(({ verb }) => item.may[verb])

  function onKeyDown(event: KeyboardEvent<HTMLLIElement>) {
    if (!isKeyOfRow(event)) return
    const key = event.key.toLowerCase()
    // With Shift a key decides over all that are chosen, which the list does.
    const decision = event.shiftKey ? undefined : offered.find((each) => each.key === key)
    if (decision) onDecide(decision)
    else if (key === 'r' && item.may.reply) setReplying(true)
    else if (key === 'x') onChoose(event.shiftKey)
    else return
    event.preventDefault()
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the comment itself takes the keys that decide about it; every one of them is a button too
    <li className="admin-row queue-row" data-id={item.id} tabIndex={0} onKeyDown={onKeyDown} aria-label={`Comment by ${item.name}`}>
      <input
        type="checkbox"
        className="queue-choice"
        checked={isChosen}
        onChange={() => {}}
        onClick={(event) => onChoose(event.shiftKey)}
        aria-label={`Choose the comment by ${item.name}`}
      />
      <div className="admin-row-main">
        <QueueFacts item={item} place={place} mixed={mixed} />
        {item.status === 'held' && item.heldBecause && <HeldBy item={item} canChangeRules={canChangeRules} canSeeBlocks={canSeeBlocks} />}
        <Reported reports={item.reports} />
        <div className="queue-text">{item.deletedByWriter ? <p>Deleted by its writer.</p> : text}</div>
        <Wordings item={item} place={place} />
        <div className="admin-row-actions">
          {offered.map((decision) => (
            <button key={decision.verb} type="button" onClick={() => onDecide(decision)}>
              {decision.name}
              <span className="sr-only"> comment by {item.name}</span>
            </button>
          ))}
          {item.may.reply && (
            <button type="button" aria-expanded={isReplying} onClick={() => setReplying(!isReplying)}>
              Reply<span className="sr-only"> to {item.name}</span>
            </button>
          )}
          {item.blockableAs.length > 0 && (
            <button type="button" aria-expanded={isBlocking} onClick={() => setBlocking(!isBlocking)}>
              Block…<span className="sr-only"> {item.name}</span>
            </button>
          )}
          <Link href={adminHref('/admin/comments', { status: 'all', by: item.id })}>
            All of theirs<span className="sr-only">, the comments by {item.name}</span>
          </Link>
        </div>
        <DecisionHistory commentId={item.id} name={item.name} place={place} />
        {isBlocking && <BlockForm item={item} onClose={() => setBlocking(false)} />}
        {isReplying && <ReplyForm item={item} onClose={() => setReplying(false)} />}
      </div>
    </li>
  )
}

function QueueFacts({ item, place, mixed }: Pick<Props, 'item' | 'place' | 'mixed'>) {
  const here = item.status === 'approved' ? `${articlePath(item.article.slug)}/comments/${item.id}` : articlePath(item.article.slug)
  return (
    <div className="queue-facts">
      <p className="admin-facts">
        <b className="clipped">{item.name}</b>
        {item.byAuthor && <span className="badge">Author</span>}
        {item.email && <a href={`mailto:${item.email}`}>{item.email}</a>}
        <PublicationTime at={item.createdAt} settings={place} shape="date-time" />
        {mixed && <span className={item.status === 'approved' ? 'state is-live' : 'state'}>{stateNames[item.status]}</span>}
      </p>
      <p className="admin-facts">
        <span>
          On <a href={here}>{item.article.title || 'an essay without a title'}</a>
        </span>
        <Link href={adminHref('/admin/comments', { status: 'all', article: item.article.id })}>
          All comments<span className="sr-only"> on {item.article.title}</span>
        </Link>
        {item.answers && <span className="clipped">in answer to {item.answers.name}</span>}
      </p>
      <FromElsewhere item={item} />
    </div>
  )
}
