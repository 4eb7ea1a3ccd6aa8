import { Extension } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'

const withFields = ['figure', 'embed', 'authorsNote', 'sideBar', 'table']

/** Mod-. goes from the text of a picture, an embed, a note or a side bar to its own fields: date, title, what it shows. */
export const BlockFields = Extension.create({
  name: 'blockFields',
  addKeyboardShortcuts() {
    return {
      'Mod-.': ({ editor }) => {
        const { selection } = editor.state
        const { $from } = selection
        let position = selection instanceof NodeSelection && withFields.includes(selection.node.type.name) ? selection.from : undefined
        for (let depth = $from.depth; depth > 0 && position === undefined; depth--) {
          if (withFields.includes($from.node(depth).type.name)) position = $from.before(depth)
        }
        const dom = position === undefined ? null : editor.view.nodeDOM(position)
        const field = dom instanceof HTMLElement ? dom.querySelector<HTMLElement>('.block-field :is(input, textarea)') : null
        field?.focus()
        return field !== null
      },
    }
  },
})
