// npm run bench measures reading and commenting; npm run bench -- search the search, -- compare the comparison of revisions, -- admin the dashboard, -- page how
// soon an essay is seen on a telephone, -- markdown the worst comment, -- texts the longest texts, -- scanner what a scanner costs the readers,
// -- live what those cost who follow a thread, -- passages what it costs to find an essay's passages again, -- thread a page of ten thousand comments.
const parts = {
  search: './search/run.mjs',
  compare: './compare.mjs',
  admin: './admin/run.mjs',
  page: './page/run.mjs',
  markdown: './markdown/run.mjs',
  texts: './texts/run.mjs',
  scanner: './scanner/run.mjs',
  live: './live/run.mjs',
  passages: './passages/run.mjs',
  thread: './thread/run.mjs',
}
await import(parts[process.argv[2]] ?? './run.mjs')
