import { type EssayTitle, listTitles } from '@/domain/articles/queries/admin/list-titles'
import { exportPath } from '@/domain/exports/export-path'
import { getSettings } from '@/domain/settings/queries/get-settings'
import { env } from '@/platform/env/env'
import { feedPaths } from './feed-paths'
import { feedFormats } from './formats/registry'

/** Essays by name in llms.txt; the archive and the site map have the rest. */
export const mostTitles = 300

/** The publication in Markdown for language models, by llmstxt.org: what it is, and where its essays are. */
export async function getLlmsText(): Promise<string> {
  const [settings, essays] = await Promise.all([getSettings(), listTitles(mostTitles)])
  const site = env().PUBLIC_URL
  const about = settings.description || settings.tagline
  const [feed] = feedFormats
  const sections = [
    `# ${inMarkdown(settings.name)}`,
    ...(about ? [`> ${inMarkdown(about)}`] : []),
    ...(essays.length > 0 ? ['## Essays', essays.map((essay) => entry(essay, site)).join('\n')] : []),
    '## Optional',
    [
      `- [About](${site}/about)`,
      `- [Archive](${site}/archive): every essay, by year`,
      `- [Site map](${site}/sitemap.xml)`,
      `- [Feed](${site}${feedPaths.site}/${feed.file}): the latest essays with their whole text`,
    ].join('\n'),
  ]
  return `${sections.join('\n\n')}\n`
}

function entry({ slug, title, standfirst }: EssayTitle, site: string): string {
  const link = `- [${inMarkdown(title)}](${site}${exportPath(slug, 'md')})`
  return standfirst ? `${link}: ${inMarkdown(standfirst)}` : link
}

/** Text on one line that is no mark of Markdown's. */
function inMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, '\\$&')
}
