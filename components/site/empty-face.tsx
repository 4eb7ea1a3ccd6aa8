import { Face } from './face'

/** A publication before its first essay. */
export function EmptyFace() {
  return (
    <Face
      title="Nothing has been published yet"
      words="The paper is laid out and the ink is ready. Come back when there is something to read."
    >
      <p className="small">
        Is this publication yours? <a href="/sign-in?to=/admin">Sign in and write</a>
      </p>
    </Face>
  )
}
