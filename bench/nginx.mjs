import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort, waitFor } from './network.mjs'

/**
 * Serves one page as nginx would serve a file: sendfile, gzip_static, the very bytes that Broadside sends.
 * @param {string} folder an empty folder of the bench's own
 * @param {{ plain: Buffer, gzip: Buffer }} page
 */
export async function startNginx(folder, page) {
  const port = await freePort()
  await mkdir(join(folder, 'www'), { recursive: true })
  await mkdir(join(folder, 'tmp'), { recursive: true })
  await writeFile(join(folder, 'www/article.html'), page.plain)
  await writeFile(join(folder, 'www/article.html.gz'), page.gzip)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/tmp;`).join(' ')
  await writeFile(
    join(folder, 'nginx.conf'),
    `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
     events { worker_connections 512; }
     http { ${temporary} access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000; types { text/html html; }
       server { listen 127.0.0.1:${port}; root ${folder}/www; gzip_static on; } }`,
  )
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
  const url = `http://127.0.0.1:${port}/article.html`
  await waitFor(url, child).catch((error) => {
    child.kill('SIGTERM')
    throw error
  })
  return { url, stop: () => new Promise((done) => child.once('exit', done) && child.kill('SIGTERM')) }
}
