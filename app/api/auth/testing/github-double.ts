import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'

/** Who signs in at the pretended GitHub, and which addresses it holds of them. */
export interface GitHubPerson {
  id: number
  login: string
  name: string | null
  addresses: { email: string; primary: boolean; verified: boolean }[]
}

/** GitHub for tests: takes any code for the person that it was told of. */
export interface GitHubDouble {
  origins: { web: string; api: string }
  person: GitHubPerson
  close: () => void
}

/** Starts one on a free port. */
export async function startGitHub(): Promise<GitHubDouble> {
  const double: GitHubDouble = {
    origins: { web: '', api: '' },
    person: { id: 1, login: 'octocat', name: null, addresses: [] },
    close: () => server.close(),
  }
  const answer = (response: ServerResponse, body: unknown) => {
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' })
    response.end(JSON.stringify(body))
  }
  const server = createServer((request, response) => {
    request.resume()
    if (request.url === '/login/oauth/access_token') return answer(response, { access_token: 'gho_test', token_type: 'bearer', scope: '' })
    if (request.headers.authorization !== 'Bearer gho_test') return response.writeHead(401).end()
    const { addresses, ...user } = double.person
    return answer(response, request.url === '/user/emails' ? addresses : user)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  double.origins = { web: origin, api: origin }
  return double
}
