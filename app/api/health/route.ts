/** Live: the process answers. Asks nothing of the database, so that a slow one does not get the process killed. */
export function GET(): Response {
  return Response.json({ status: 'live' }, { headers: { 'cache-control': 'no-store' } })
}
