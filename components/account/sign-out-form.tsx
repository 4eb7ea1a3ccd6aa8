import { Button } from '@/components/ui/button'

/** Signs this device out. */
export function SignOutForm() {
  return (
    <form method="post" action="/api/session/end">
      <Button kind="solid">Sign out</Button>
    </form>
  )
}
