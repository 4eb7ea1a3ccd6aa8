'use client'

import { Menu } from '@base-ui/react/menu'
import { Toolbar } from '@base-ui/react/toolbar'
import type { ReactNode, RefObject } from 'react'
import { Shortcut } from './shortcut'

interface Props {
  /** What the button is called where its face says less. */
  label?: string
  className?: string
  face: ReactNode
  /** Where the menu stands in the page. */
  place: RefObject<HTMLDivElement | null>
  children: ReactNode
}

/** A button of the bar that opens a menu. */
export function ToolMenu({ label, className = 'tool', face, place, children }: Props) {
  return (
    <Menu.Root modal={false}>
      <Toolbar.Button render={<Menu.Trigger />} className={className} {...(label ? { 'aria-label': label } : {})}>
        {face}
      </Toolbar.Button>
      <Menu.Portal container={place}>
        <Menu.Positioner align="start" sideOffset={4} collisionPadding={8} className="menu-place">
          <Menu.Popup className="menu" finalFocus={false}>
            {children}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

interface ItemProps {
  name: string
  shortcut?: string | undefined
  onChoose: () => unknown
}

export function ToolItem({ name, shortcut, onChoose }: ItemProps) {
  return (
    <Menu.Item className="menu-item" onClick={() => afterClosing(onChoose)}>
      {name}
      {shortcut && <Shortcut keys={shortcut} />}
    </Menu.Item>
  )
}

/** The same for what is on or off. */
export function ToolSwitch({ name, shortcut, onChoose, isOn }: ItemProps & { isOn: boolean }) {
  return (
    <Menu.CheckboxItem className="menu-item" checked={isOn} closeOnClick onCheckedChange={() => afterClosing(onChoose)}>
      {name}
      {shortcut && <Shortcut keys={shortcut} />}
    </Menu.CheckboxItem>
  )
}

/** The menu lets go of the focus first: what is chosen puts it back into the text. */
function afterClosing(choose: () => unknown): void {
  requestAnimationFrame(() => void choose())
}
