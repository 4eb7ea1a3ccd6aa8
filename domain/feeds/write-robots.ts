/**
 * What robots may ask for. Forms and actions are named here because each comment links to one, and a robot would have every
 * one of them rendered; what search engines must not show says so itself, and must be readable for that.
 */
export function writeRobots(publicUrl: string): string {
  const closed = ['/admin', '/api/', '/tip/', '/claim', '/sign-in', '/account', '/own-comments', '/p/*/respond', '/p/*/received']
  return ['User-agent: *', ...closed.map((path) => `Disallow: ${path}`), '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n')
}
