import type { ComponentProps, ReactNode } from 'react'

interface Asked {
  name: string
  label: string
  /** Said beside the label, softly: 'optional, never shown'. */
  aside?: string | undefined
  hint?: string | undefined
  /** What is wrong with it, in one sentence. */
  error?: string | undefined
  /** Only where one page asks for the same name twice. */
  id?: string | undefined
}

/** The id of a field's control: what an error summary links to. */
export function fieldId(name: string): string {
  return `field-${name}`
}

/** A labelled line of input with its hint and its error. */
export function Field({
  name,
  label,
  aside,
  hint,
  error,
  id = fieldId(name),
  ...rest
}: Asked & Omit<ComponentProps<'input'>, keyof Asked>) {
  return (
    <Labelled {...{ label, aside, hint, error, id }}>
      <input {...rest} {...control({ name, id, hint, error })} />
    </Labelled>
  )
}

/** The same with room for several lines. */
export function TextArea({
  name,
  label,
  aside,
  hint,
  error,
  id = fieldId(name),
  rows = 4,
  ...rest
}: Asked & Omit<ComponentProps<'textarea'>, keyof Asked>) {
  return (
    <Labelled {...{ label, aside, hint, error, id }}>
      <textarea {...rest} rows={rows} {...control({ name, id, hint, error })} />
    </Labelled>
  )
}

/** The same with a choice of a few. The options are its children. */
export function Select({
  name,
  label,
  aside,
  hint,
  error,
  id = fieldId(name),
  ...rest
}: Asked & Omit<ComponentProps<'select'>, keyof Asked>) {
  return (
    <Labelled {...{ label, aside, hint, error, id }}>
      <select {...rest} {...control({ name, id, hint, error })} />
    </Labelled>
  )
}

function control({ name, id, hint, error }: Pick<Asked, 'name' | 'hint' | 'error'> & { id: string }) {
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  return { id, name, className: 'input', 'aria-invalid': error ? true : undefined, 'aria-describedby': described || undefined }
}

function Labelled({ label, aside, hint, error, id, children }: Omit<Asked, 'name'> & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>
        {label}
        {aside ? <span className="optional"> {aside}</span> : null}
      </label>
      {children}
      {error ? (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      ) : null}
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
