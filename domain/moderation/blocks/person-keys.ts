/** How a person is kept in a block: their account, and the browser that they wrote from without one. */
export function personKeys({ authorId, guestKey }: { authorId: string | null; guestKey: string }): string[] {
  return [...(authorId === null ? [] : [`user:${authorId}`]), ...(guestKey === '' ? [] : [`guest:${guestKey}`])]
}
