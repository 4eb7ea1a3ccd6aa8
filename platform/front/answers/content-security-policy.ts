import { reportGroup, reportPath } from './security-headers'

// Old browsers know only the second, and take it where they do not know the first.
const reports = [`report-to ${reportGroup}`, `report-uri ${reportPath}`]

/**
 * What documents and pages may do: constant, with no hash and no nonce, because nothing inline is left in them. `frames` are the origins of
 * players that a reader may ask for.
 */
export function documentPolicy(formTargets: readonly string[] = [], frames: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    ...(frames.length > 0 ? [`frame-src ${frames.join(' ')}`] : []),
    // Chromium holds the redirect that follows a form to this too: signing in elsewhere leads there.
    `form-action ${["'self'", ...formTargets].join(' ')}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The reader script parses answered documents under this one name.
    'trusted-types broadside',
    ...reports,
  ].join('; ')
}

/** What the admin may do. The editor styles its selection by attributes; pictures are shown before they are uploaded. */
export function adminPolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ''}`,
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? ' ws: wss:' : ''}`,
    "form-action 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...reports,
  ].join('; ')
}

/** For what is no page at all: data, pictures, plain words. */
export const inertPolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** For data that a browser shows by a style sheet of ours: feeds. */
export const styledPolicy = inertPolicy.replace('; ', "; style-src 'self'; ")
