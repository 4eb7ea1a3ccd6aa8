import { openApiDocument } from '../describe/document'

/** What programs can ask for, described for programs. It changes with the version of the program alone. */
export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { 'cache-control': 'public, max-age=300' } })
}
