import { onPath } from '../up/on-path.mjs'
import { run } from '../up/run.mjs'

/** Programs that check what readers keep, and the Debian packages that bring them. */
const tools = [
  { names: ['epubcheck', 'java'], debian: 'epubcheck' },
  { names: ['jing', 'java'], debian: 'jing' },
  { names: ['pdftotext', 'pdfinfo'], debian: 'poppler-utils' },
]

/** Installs those that are missing, as root on Debian; gives the packages that are missing still. */
export async function installTools() {
  const wanted = missingTools()
  if (wanted.length > 0 && process.getuid?.() === 0 && onPath('apt-get')) {
    console.log(`Installing ${wanted.join(', ')} …`)
    await run('apt-get', ['update', '-qq'])
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  }
  return missingTools()
}

function missingTools() {
  return tools.filter(({ names }) => !names.every(onPath)).map(({ debian }) => debian)
}
