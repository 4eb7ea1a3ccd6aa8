/**
 * A link from the system that an essay was imported from names a comment by its id there (#comment-123). Where that comment is not on the
 * page, the server knows where it is; ids of ours are as they are found.
 */
export function followFormerLink(): void {
  const [, id = ''] = /^#comment-([\w-]{1,64})$/.exec(location.hash) ?? []
  const [essay] = /^\/p\/[^/]+/.exec(location.pathname) ?? []
  if (!id || !essay || /^[\dA-Z]{26}$/.test(id) || document.getElementById(`comment-${id}`)) return
  location.replace(`${essay}/comments/former/${id}`)
}
