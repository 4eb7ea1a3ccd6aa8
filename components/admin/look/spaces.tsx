const measures = { measure: '--container-measure', margin: '--spacing-margin', gap: '--spacing-gap' }

/** The measure of the text, the margin beside it, and the gap between them, drawn to their own length. */
export function Spaces() {
  return (
    <ul className="spaces">
      {Object.entries(measures).map(([name, length]) => (
        <li key={name}>
          <b>{name}</b>
          <span style={{ inlineSize: `var(${length})` }} />
        </li>
      ))}
    </ul>
  )
}
