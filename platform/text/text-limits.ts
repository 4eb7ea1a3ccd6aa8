/**
 * How long each kind of text may be, in UTF-16 code units, as a form's maxLength counts them. One number for a kind: what checks a text,
 * what shows the field and what keeps or sends it must not disagree, or somebody's input is an error of ours.
 */
export const textLimits = {
  /** Of a row, as somebody sends it. */
  id: 40,
  /** Of a one-time link. */
  token: 200,

  /** A person's, or the publication's. */
  name: 80,
  /** What SMTP takes (RFC 5321). */
  email: 254,
  mailSubject: 200,
  password: 200,
  bio: 600,

  report: 1_000,
  /** Of a reader's private note, and of what it suggests. */
  note: 2_000,
  /** In characters as people see them, unlike all others: it is typed without a maxLength. */
  comment: 10_000,

  title: 200,
  standfirst: 500,
  /** Why an essay was published again. */
  reason: 200,
  tag: 40,
  seriesTitle: 120,
  /** Markdown beside a list: of a series, of the page to start with. */
  introduction: 5_000,
  /** Of a page of the publication, as typed; what it is kept as is shorter (slugMaxLength). */
  slug: 400,
  /** Of a translation on another site. */
  pageAddress: 500,
  /** BCP 47. */
  language: 35,

  tagline: 160,
  description: 300,
  about: 20_000,
  timeZone: 60,
  jarText: 600,
  tipAccount: 300,
  tipLabel: 60,

  /** What a list of the admin is filtered by. */
  filter: 200,
} as const
