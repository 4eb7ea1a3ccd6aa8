import { FormAlert } from '@/components/ui/form-alert'
import { formState } from '@/platform/exchange/exchange'
import { likeFormId } from './comment-acts'

/** Where the like buttons of a page are sent from; a refusal is shown here. */
export function LikeForm({ from }: { from: string }) {
  return (
    <form id={likeFormId} method="post">
      <FormAlert failure={formState('like')?.failure} />
      <input type="hidden" name="from" value={from} />
    </form>
  )
}
