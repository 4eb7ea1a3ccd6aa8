/** Tells a password manager whose password is asked for, where no field does. */
export function UsernameHint({ email }: { email: string }) {
  return <input type="text" name="username" defaultValue={email} autoComplete="username" readOnly hidden />
}
