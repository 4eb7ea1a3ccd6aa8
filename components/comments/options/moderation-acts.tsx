import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import type { CommentModeration } from '@/domain/comments/types'
import { translateMessage } from '@/i18n/translate-message'
import type { Translator } from '@/i18n/translator-for'
import { formState } from '@/platform/exchange/exchange'
import { commentPaths } from '../comment-paths'

const states = {
  approved: null,
  held: 'comments.isHeld',
  hidden: 'comments.isHidden',
  deleted: 'comments.isDeleted',
} as const

const verbs = [
  ['approve', 'comments.approve'],
  ['hide', 'comments.hide'],
  ['restore', 'comments.restore'],
  ['delete', 'comments.remove'],
] as const

interface Props {
  moderation: CommentModeration
  comment: { id: string }
  articleId: string
  /** The page these forms stand on. */
  from: string
  t: Translator
}

/** What its moderator may decide about a comment, without leaving the page; the rest is a link away, in the queue. */
export function ModerationActs({ moderation, comment: { id }, articleId, from, t }: Props) {
  const state = states[moderation.status]
  const refused = formState('decide')
  return (
    <>
      {state || refused ? (
        <li className="said">
          <FormAlert failure={refused?.failure} />
          {state ? t(state) : null} {moderation.heldBecause === '' ? null : translateMessage(t, moderation.heldBecause)}
        </li>
      ) : null}
      {verbs.map(([verb, label]) =>
        moderation.may[verb] ? (
          <li key={verb}>
            <form method="post" action={commentPaths.act(id, 'decide')}>
              <input type="hidden" name="from" value={from} />
              <input type="hidden" name="verb" value={verb} />
              <Button kind="quiet">{t(label)}</Button>
            </form>
          </li>
        ) : null,
      )}
      <li>
        <a href={`/admin/comments?status=all&by=${id}`} rel="nofollow">
          {t('comments.allByWriter')}
        </a>
      </li>
      <li>
        <a href={`/admin/comments?article=${articleId}`} rel="nofollow">
          {t('comments.waitingHere')}
        </a>
      </li>
    </>
  )
}
