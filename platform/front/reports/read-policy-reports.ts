/** What is said of one thing that a policy kept a page from. Nothing in it tells who was kept from it, or what they read. */
export interface PolicyReport {
  /** The rule, as policies name it: script-src-elem. */
  rule: string
  /** What was kept out: a keyword of browsers (inline, eval), or the scheme and host of an address. */
  blocked: string
  /** The kind of page: the first part of its path. */
  page: string
  /** Our own file at fault, or the scheme and host of another's; empty where no file is named. */
  source: string
  line: number | undefined
}

type Fields = Record<string, unknown>

const mostReports = 5

/** Reads what a browser sent: a list of the Reporting API, or the older form with one report. What is neither is nothing. */
export function readPolicyReports(body: string): PolicyReport[] {
  const sent = parsed(body)
  const all = Array.isArray(sent) ? sent : [sent]
  return all.slice(0, mostReports).flatMap((one) => {
    const fields = isFields(one) ? (one['csp-report'] ?? one.body) : undefined
    if (!isFields(fields)) return []
    const rule = ruleOf(fields)
    if (rule === undefined) return []
    return [
      {
        rule,
        blocked: placeOf(fields.blockedURL ?? fields['blocked-uri']),
        page: kindOfPage(fields.documentURL ?? fields['document-uri']),
        source: sourceOf(fields.sourceFile ?? fields['source-file']),
        line: lineOf(fields.lineNumber ?? fields['line-number']),
      },
    ]
  })
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

function ruleOf(fields: Fields): string | undefined {
  const rule = String(fields.effectiveDirective ?? fields['effective-directive'] ?? fields['violated-directive'] ?? '').split(' ')[0] ?? ''
  return /^[a-z][a-z-]{2,39}$/.test(rule) ? rule : undefined
}

/** A keyword as it is; of an address no more than its scheme and host. */
function placeOf(value: unknown): string {
  const text = String(value ?? '')
  if (/^[a-z-]{1,30}$/.test(text)) return text
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url === undefined ? '' : `${url.protocol}${url.host === '' ? '' : `//${url.host.slice(0, 100)}`}`
}

function kindOfPage(value: unknown): string {
  const url = URL.canParse(String(value)) ? new URL(String(value)) : undefined
  const first = url?.pathname.split('/')[1] ?? ''
  return /^[a-z-]{0,20}$/.test(first) ? `/${first}` : '/…'
}

// A built file names nobody; of anything else the path may.
function sourceOf(value: unknown): string {
  const text = String(value ?? '')
  const path = URL.canParse(text) ? new URL(text).pathname : ''
  const built = /^(\/_next\/static\/[\w./~-]{1,120}|\/reader\.[\w-]{1,40}\.js|\/sw\.js)$/.exec(path)?.[1]
  return built ?? placeOf(value)
}

function lineOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000_000 ? value : undefined
}
