import { fieldId } from './field'

interface Refusal {
  message: string
  fieldErrors?: Record<string, string> | undefined
}

/** What went wrong with a form, read out as soon as it stands there, with a way to each field. Nothing when nothing did. */
export function FormAlert({ failure, idOf = fieldId }: { failure?: Refusal | undefined; idOf?: (name: string) => string }) {
  if (!failure) return null
  const errors = Object.entries(failure.fieldErrors ?? {})
  return (
    <div className="form-alert" role="alert">
      <p>{failure.message}</p>
      {errors.length > 0 ? (
        <ul>
          {errors.map(([name, error]) => (
            <li key={name}>{name ? <a href={`#${idOf(name)}`}>{error}</a> : error}</li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

/** Says that something was done. */
export function FormDone({ children }: { children: React.ReactNode }) {
  return (
    <div className="form-alert done" role="status">
      <p>{children}</p>
    </div>
  )
}
