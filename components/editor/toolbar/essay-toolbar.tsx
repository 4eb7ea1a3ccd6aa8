'use client'

import { Menu } from '@base-ui/react/menu'
import { Toolbar } from '@base-ui/react/toolbar'
import { Tooltip } from '@base-ui/react/tooltip'
import { type Editor, useEditorState } from '@tiptap/react'
import { ChevronDown } from 'lucide-react'
import { useRef } from 'react'
import { blockChoices } from '../blocks/block-choices'
import { ariaShortcut, Shortcut } from './shortcut'
import { tableCommands } from './table-commands'
import { type ToolbarCommand, toolbarCommands } from './toolbar-commands'

interface Props {
  editor: Editor
  askForPictures: () => void
}

/** What the caret stands in, and how to change it. One stop of the Tab key; arrows go from button to button. */
export function EssayToolbar({ editor, askForPictures }: Props) {
  const state = useEditorState({
    editor,
    selector: () => ({
      on: toolbarCommands.filter(({ isActive }) => isActive?.(editor)).map(({ id }) => id),
      isInTable: editor.isActive('table'),
      block: blockChoices.find(({ isActive }) => isActive(editor))?.name ?? 'Block',
    }),
  })
  // Inside the page's main part, where everything stands that is not a dialog.
  const place = useRef<HTMLDivElement>(null)
  return (
    <Tooltip.Provider>
      <Toolbar.Root className="toolbar" aria-label="Formatting">
        <Menu.Root modal={false}>
          <Toolbar.Button render={<Menu.Trigger />} className="tool tool-block" aria-label={`Block: ${state.block}`}>
            {state.block}
            <ChevronDown aria-hidden="true" size={16} />
          </Toolbar.Button>
          <Menu.Portal container={place}>
            <Menu.Positioner align="start" sideOffset={4} className="menu-place">
              <Menu.Popup className="menu" finalFocus={false}>
                {blockChoices.map((choice) => (
                  <Menu.Item key={choice.id} className="menu-item" onClick={() => choice.run(editor, askForPictures)}>
                    {choice.name}
                    {choice.shortcut && <Shortcut keys={choice.shortcut} />}
                  </Menu.Item>
                ))}
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
        {state.isInTable ? (
          <Menu.Root modal={false}>
            <Toolbar.Button render={<Menu.Trigger />} className="tool tool-block">
              Rows and columns
              <ChevronDown aria-hidden="true" size={16} />
            </Toolbar.Button>
            <Menu.Portal container={place}>
              <Menu.Positioner align="start" sideOffset={4} className="menu-place">
                <Menu.Popup className="menu" finalFocus={false}>
                  {tableCommands.map(({ id, name, run }) => (
                    <Menu.Item key={id} className="menu-item" onClick={() => run(editor)}>
                      {name}
                    </Menu.Item>
                  ))}
                </Menu.Popup>
              </Menu.Positioner>
            </Menu.Portal>
          </Menu.Root>
        ) : null}
        {toolbarCommands.map((command) => (
          <Tool key={command.id} command={command} editor={editor} isOn={state.on.includes(command.id)} />
        ))}
      </Toolbar.Root>
      <div ref={place} />
    </Tooltip.Provider>
  )
}

function Tool({ command, editor, isOn }: { command: ToolbarCommand; editor: Editor; isOn: boolean }) {
  const { name, shortcut, icon: Icon, isActive, run } = command
  return (
    <Tooltip.Root>
      <Toolbar.Button
        render={<Tooltip.Trigger />}
        className="tool"
        aria-label={name}
        aria-keyshortcuts={ariaShortcut(shortcut)}
        aria-pressed={isActive ? isOn : undefined}
        // The caret must not leave the text, or the words of a note, for a press of the mouse.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => run(editor)}
      >
        <Icon aria-hidden="true" size={18} strokeWidth={1.75} />
      </Toolbar.Button>
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="menu-place">
          <Tooltip.Popup className="tooltip">
            {name} <Shortcut keys={shortcut} />
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
