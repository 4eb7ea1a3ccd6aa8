/** What search engines and other programs read of a page, by schema.org. */
export function StructuredData({ data }: { data: object }) {
  return <script type="application/ld+json">{inScript({ '@context': 'https://schema.org', ...data })}</script>
}

/** JSON that cannot end the element it stands in, nor a line of a script, whatever a title says. */
function inScript(data: object): string {
  return JSON.stringify(data).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
