/**
 * A link names a comment that is not on this page. One of ours may stand on another page by now, or be none that readers see: its own page
 * shows it, or says so. One of the system that the essay was imported from (#comment-123) is found by its id there. The server knows where.
 */
export function followToComment(): void {
  const [, id = ''] = /^#comment-([\w-]{1,64})$/.exec(location.hash) ?? []
  const [, essay, on] = /^(\/p\/[^/]+)(?:\/comments(?:\/([^/]+))?)?$/.exec(location.pathname) ?? []
  if (!id || !essay || id === on || document.getElementById(`comment-${id}`)) return
  location.replace(/^[\dA-Z]{26}$/.test(id) ? `${essay}/comments/${id}${location.hash}` : `${essay}/comments/former/${id}`)
}
