/** What an account's attempts are counted by, and its browsers and addresses known by: its e-mail address, or its id where it has none. */
export function attemptName({ id, email }: { id: string; email: string | null }): string {
  return email ?? id
}
