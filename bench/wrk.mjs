import { execFile } from 'node:child_process'

const unitMs = { us: 0.001, ms: 1, s: 1000, m: 60_000 }

function latencyMs(text, label) {
  const found = text.match(new RegExp(`^\\s*${label}\\s+([\\d.]+)(us|ms|s|m)\\b`, 'm'))
  return found ? Number(found[1]) * unitMs[found[2]] : Number.NaN
}

/**
 * Loads one address with wrk and reads its report.
 * @param {string} url
 * @param {{ connections: number, seconds: number, threads?: number, headers?: string[], script?: string, args?: string[] }} load
 * @returns {Promise<{ requestsPerSecond: number, p50Ms: number, p99Ms: number, requests: number, errors: number }>}
 */
export function wrk(url, { connections, seconds, threads = 2, headers = [], script, args = [] }) {
  const options = ['--latency', `-t${threads}`, `-c${connections}`, `-d${seconds}s`, ...headers.flatMap((header) => ['-H', header])]
  if (script) options.push('-s', script)
  return new Promise((done, failed) => {
    execFile('wrk', [...options, url, '--', ...args], (error, output, complaint) => {
      if (error) return failed(new Error(`wrk failed: ${complaint || error.message}`))
      const non2xx = Number(output.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0)
      const socket = output.match(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/)
      done({
        requestsPerSecond: Number(output.match(/Requests\/sec:\s+([\d.]+)/)?.[1]),
        p50Ms: latencyMs(output, '50%'),
        p99Ms: latencyMs(output, '99%'),
        requests: Number(output.match(/(\d+) requests in/)?.[1]),
        errors: non2xx + (socket ? socket.slice(1).reduce((sum, count) => sum + Number(count), 0) : 0),
      })
    })
  })
}
