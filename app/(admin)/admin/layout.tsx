import type { ReactNode } from 'react'
import { AdminTheme } from '@/components/admin/admin-theme'
import { FreshLists } from '@/components/admin/fresh-lists'
import { Rail } from '@/components/admin/rail'
import { UnsavedWatch } from '@/components/admin/unsaved/unsaved-watch'
import { Toaster } from '@/components/ui/toaster'
import { canEnterAdmin } from '@/domain/accounts/policy'
import { currentActor } from '@/domain/accounts/queries/current-actor'
import { countHeld } from '@/domain/comments/queries/count-held'
import { countOpenNotes } from '@/domain/notes/queries/count-open-notes'
import { accentPath } from '@/domain/settings/accent-path'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { currentExchange } from '@/platform/exchange/exchange'

/** The rail and the page beside it. Protects nothing: each page asks who is there. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const [asking, settings] = await Promise.all([currentActor(), getSettings()])
  const actor = asking.kind === 'user' && canEnterAdmin(asking) ? asking : null
  const accent = accentPath(settings.accent)
  const [held, notes] = actor ? await Promise.all([countHeld(actor), countOpenNotes(actor)]) : [0, 0]
  return (
    <Toaster>
      <UnsavedWatch />
      <FreshLists />
      <AdminTheme nonce={currentExchange()?.nonce} />
      {accent ? <link rel="stylesheet" href={accent} precedence="high" /> : null}
      <a className="skip" href="#content">
        Skip to the page
      </a>
      <div className="admin">
        <Rail publication={settings.name} actor={actor} held={held} notes={notes} />
        <main id="content" tabIndex={-1} className="admin-main">
          {children}
        </main>
      </div>
    </Toaster>
  )
}
