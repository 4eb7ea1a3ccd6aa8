'use client'

import { Toast } from '@base-ui/react/toast'
import type { ReactNode } from 'react'

/** Said in passing at the edge of the page: what was done, and for a while the way to undo it. */
export function Toaster({ children }: { children: ReactNode }) {
  return (
    <Toast.Provider timeout={10_000} limit={3}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="toasts">
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  )
}

function ToastList() {
  const { toasts } = Toast.useToastManager()
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]} aria-label="Message">
      <Toast.Content className="toast-content">
        <Toast.Description />
        {toast.actionProps ? <Toast.Action className="button" /> : null}
        <Toast.Close className="button quiet" aria-label="Close this message">
          Close
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ))
}

interface Undo {
  label: string
  run: () => void
}

/** Says one sentence. Failures are urgent: they are read out at once and stay until closed. */
export function useToast() {
  const { add, close } = Toast.useToastManager()
  const show = (options: Parameters<typeof add>[0], undo?: Undo) => {
    const run = () => {
      close(id)
      undo?.run()
    }
    const id: string = add({ ...options, ...(undo ? { actionProps: { children: undo.label, onClick: run } } : {}) })
    return id
  }
  return {
    say: (description: string, undo?: Undo): void => void show({ description }, undo),
    complain: (description: string): void => void show({ description, priority: 'high', timeout: 0, type: 'failure' }),
    /** Stays too, and leads somewhere: what is urgent is read out apart, and its button would be hidden from those who hear the page. */
    warn: (description: string, undo: Undo): string => show({ description, timeout: 0, type: 'failure' }, undo),
    close: (id: string): void => close(id),
  }
}
