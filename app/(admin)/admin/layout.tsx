import type { ReactNode } from 'react'
import { Rail } from '@/components/admin/rail'
import { Toaster } from '@/components/ui/toaster'
import { canEnterDesk } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { countHeld } from '@/domain/comments/queries/count-held'
import { getSettings } from '@/domain/settings/queries/get-settings'

/** The rail and the room beside it. Protects nothing: each page asks who is there. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const [asking, settings] = await Promise.all([currentActor(), getSettings()])
  const actor = asking.kind === 'user' && canEnterDesk(asking) ? asking : null
  const held = actor ? await countHeld(actor) : 0
  return (
    <Toaster>
      <a className="skip" href="#content">
        Skip to the page
      </a>
      <div className="desk">
        <Rail publication={settings.name} actor={actor} held={held} />
        <main id="content" tabIndex={-1} className="desk-main">
          {children}
        </main>
      </div>
    </Toaster>
  )
}
