import { buttonClass } from '@/components/ui/button'
import { Field, TextArea } from '@/components/ui/field'

/** The parts of pages in the states they have. */
export function Parts() {
  return (
    <div className="parts">
      <p className="form-actions">
        <button type="button" className={buttonClass('solid')}>
          Solid
        </button>
        <button type="button" className="button">
          Plain
        </button>
        <button type="button" className={buttonClass('quiet')}>
          Quiet
        </button>
        <button type="button" className={buttonClass('solid')} disabled>
          Disabled
        </button>
        <span className="badge">Badge</span>
      </p>
      <div className="field-pair">
        <Field name="look-plain" label="A field" hint="With a hint below it." defaultValue="What was typed" />
        <Field
          name="look-wrong"
          label="A field that is wrong"
          error="One sentence that says what is wrong."
          defaultValue="What was typed"
        />
      </div>
      <TextArea name="look-text" label="Room for several lines" aside="optional" rows={3} />
      <div className="form-alert">
        <p>Something was refused, and this says what.</p>
      </div>
      <div className="form-alert done">
        <p>Something was done.</p>
      </div>
      <div className="text">
        <aside className="authors-note" role="note" aria-label="Author’s note">
          <p className="label">Author’s note · March 2026</p>
          <p>I wrote this in October and left it in a drawer.</p>
        </aside>
        <aside className="side-bar long" role="note" aria-label="Side bar">
          <p className="label">Side bar</p>
          <p>Boxed text beside the text, in a double frame.</p>
        </aside>
        <aside className="pull" role="doc-pullquote">
          <p>It was a parliament.</p>
        </aside>
        <blockquote>
          <p>A port is a place where the sea is asked for papers.</p>
        </blockquote>
        <hr />
      </div>
    </div>
  )
}
