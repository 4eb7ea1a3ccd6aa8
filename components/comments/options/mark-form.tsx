import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { formState } from '@/platform/exchange/exchange'
import { type CommentAct, commentPaths } from '../comment-paths'

interface Props {
  act: CommentAct
  id: string
  /** The page this form stands on. */
  from: string
  /** It is so already: the button takes it back. */
  undo: boolean
  label: string
}

/** One button that marks a comment, or takes the mark away. */
export function MarkForm({ act, id, from, undo, label }: Props) {
  return (
    <form method="post" action={commentPaths.act(id, act)}>
      <FormAlert failure={formState(act)?.failure} />
      <input type="hidden" name="from" value={from} />
      {undo ? <input type="hidden" name="undo" value="1" /> : null}
      <Button kind="quiet">{label}</Button>
    </form>
  )
}
