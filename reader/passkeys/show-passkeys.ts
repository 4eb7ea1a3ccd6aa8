/** Shows what is about passkeys where this browser can use them: at the very address that they are kept under. */
export function showPasskeys(within: ParentNode): void {
  const known = isSecureContext && 'PublicKeyCredential' in window
  for (const part of within.querySelectorAll<HTMLElement>('[data-passkeys]')) {
    if (known && part.dataset.passkeys === location.origin) part.hidden = false
  }
}
