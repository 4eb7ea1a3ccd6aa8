'use client'

import { Dialog as Base } from '@base-ui/react/dialog'
import type { ReactNode, RefObject } from 'react'
import { useVisibleWindow } from './use-visible-window'

interface Props {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: ReactNode
  /** False: only a choice closes it, not Escape and not a click beside it. */
  dismissible?: boolean
  wide?: boolean
  /** What takes the focus; else the first field or button. */
  initialFocus?: RefObject<HTMLElement | null>
  children: ReactNode
}

/** Something to settle before going on. Focus stays inside and returns to where it was. */
export function Dialog({ open, onOpenChange, title, description, dismissible = true, wide = false, initialFocus, children }: Props) {
  const visible = useVisibleWindow(open)
  return (
    <Base.Root open={open} onOpenChange={(next) => (next || dismissible) && onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className="dialog-veil" />
        <Base.Popup className="dialog" style={visible} data-wide={wide || undefined} {...(initialFocus ? { initialFocus } : {})}>
          <Base.Title className="dialog-title">{title}</Base.Title>
          {description ? <Base.Description className="dialog-description">{description}</Base.Description> : null}
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  )
}
