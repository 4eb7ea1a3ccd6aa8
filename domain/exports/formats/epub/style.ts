import type { Accent } from '@/domain/settings/accent'

/** The house’s look as far as a reader’s own program should be told: it chooses face, size and paper. */
export const styleOf = ({ light, dark }: Accent) => `
html { hyphens: auto; -epub-hyphens: auto; }
body { margin: 0 5%; line-height: 1.5; }
h1, h2, h3 { line-height: 1.2; hyphens: none; -epub-hyphens: none; text-align: start; break-after: avoid; page-break-after: avoid; }
h1 { margin: 1.5em 0 0.4em; font-size: 1.9em; }
h2 { margin: 2em 0 0.6em; font-size: 1.3em; }
h3 { margin: 1.6em 0 0.5em; font-size: 1.1em; }
p { margin: 0 0 0.9em; orphans: 2; widows: 2; }
.label, .by, .credit, footer { font-family: sans-serif; font-size: 0.8em; }
.label { margin: 0 0 0.5em; font-weight: bold; color: ${light}; }
.by { margin: 1em 0 0.2em; font-weight: bold; }
header .label { font-weight: normal; color: inherit; }
header { margin-bottom: 2.2em; border-bottom: 1px solid; }
.standfirst { font-size: 1.15em; font-style: italic; }
.authors-note { margin: 1.5em 0; padding: 0.8em 0 0.1em; border-top: 1px solid; border-bottom: 1px solid; font-style: italic; }
.side-bar { margin: 1.6em 0; padding: 0.9em 1em 0.1em; border: 4px double; font-size: 0.93em; }
.pull { margin: 1.8em 0; font-size: 1.4em; font-style: italic; line-height: 1.3; color: ${light}; }
.pull p { margin: 0; hyphens: none; -epub-hyphens: none; }
blockquote { margin: 1.3em 0; padding-inline-start: 1.1em; border-inline-start: 2px solid ${light}; }
figure { margin: 1.6em 0; break-inside: avoid; page-break-inside: avoid; }
figure img { display: block; max-width: 100%; max-height: 90vh; margin: 0 auto; }
figcaption { margin-top: 0.5em; font-size: 0.85em; }
pre { margin: 1.3em 0; padding: 0.6em 0; border-top: 1px solid; border-bottom: 1px solid; font-size: 0.82em; white-space: pre-wrap; overflow-wrap: break-word; }
table { width: 100%; margin: 1.6em 0; border-collapse: collapse; font-size: 0.88em; hyphens: none; -epub-hyphens: none; }
caption { padding-bottom: 0.5em; font-style: italic; text-align: start; }
th, td { padding: 0.35em 0.5em; border-top: 1px solid; text-align: start; vertical-align: top; }
tr:last-child > * { border-bottom: 1px solid; }
hr { width: 20%; margin: 1.8em auto; border: 0; border-top: 1px solid ${light}; }
.note-mark { padding: 0 0.15em; vertical-align: super; font-size: 0.7em; line-height: 0; text-decoration: none; color: ${light}; }
.notes { margin-top: 3em; border-top: 1px solid; font-size: 0.88em; }
.end { margin: 1.6em 0; text-align: center; color: ${light}; }
footer { margin-top: 3em; padding-top: 0.8em; border-top: 1px solid; }
footer p { margin: 0 0 0.3em; }
body.cover { margin: 0; text-align: center; }
body.cover section { margin: 0; }
body.cover img { max-width: 100%; max-height: 100%; max-height: 100vh; }
body.cover .title { font-size: 2em; font-weight: bold; }
@media (prefers-color-scheme: dark) { .label, .pull, .note-mark, .end { color: ${dark}; } }
`
