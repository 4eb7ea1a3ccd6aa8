interface Rules {
  createHTML(text: string): string
  createScriptURL(url: string): string
}

interface TrustedTypes {
  createPolicy(name: string, rules: Rules): Rules
}

const worker = '/sw.js'

const rules: Rules = {
  createHTML: (html) => html,
  createScriptURL: (url) => {
    if (url !== worker) throw new TypeError('No other script is ours.')
    return url
  },
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('broadside', rules) ?? rules

/** The one place where text becomes markup: answers of this very server, parsed into a document that runs nothing. */
export const trustedHtml = (html: string): string => policy.createHTML(html)

/** Registers the one worker that there is. */
export async function registerWorker(): Promise<void> {
  await navigator.serviceWorker.register(policy.createScriptURL(worker))
}
