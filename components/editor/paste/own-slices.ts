import { DOMSerializer, type Schema } from '@tiptap/pm/model'

const mark = 'data-essay-of'

/** Marks what is copied here as ours: other programs of the same library write the same signs and mean other blocks. */
export function ownSerializer(schema: Schema, origin: string): DOMSerializer {
  const { nodes, marks } = DOMSerializer.fromSchema(schema)
  return new (class extends DOMSerializer {
    override serializeFragment(...given: Parameters<DOMSerializer['serializeFragment']>) {
      const made = super.serializeFragment(...given)
      const first = made.firstChild
      if (first?.nodeType === 1) (first as Element).setAttribute(mark, origin)
      return made
    }
  })(nodes, marks)
}

/** Our own copy and paste needs no cleaning, and must not lose its figures. */
export function isOwnSlice(html: string, origin: string): boolean {
  return html.includes('data-pm-slice') && html.includes(`${mark}="${origin}"`)
}
