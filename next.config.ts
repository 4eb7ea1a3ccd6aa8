import type { NextConfig } from 'next'

const config: NextConfig = {
  // Helps two checkouts or a test run build side by side.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  // The front compresses, and keeps what it compressed.
  compress: false,
  reactStrictMode: true,
  // Metadata belongs in the head of the first byte for everyone: documents carry no script that could move it there.
  htmlLimitedBots: /.*/,
  serverExternalPackages: [
    'better-sqlite3',
    'pg',
    'pino',
    'sharp',
    '@node-rs/argon2',
    'nodemailer',
    'ioredis',
    '@prisma/client',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    'rate-limiter-flexible',
  ],
  // /p/how-to-wait.pdf: no slug holds a dot, so what ends so is a copy of the essay (app/(site)/p/[slug]/copy).
  rewrites: async () => ({
    beforeFiles: [{ source: '/p/:slug([^/.]+).:file(pdf|epub|md|txt|bib|csl\\.json)', destination: '/p/:slug/copy/:file' }],
    afterFiles: [],
    fallback: [],
  }),
  images: { unoptimized: true },
  // Gives the layouts the hashed addresses of the faces that they preload.
  turbopack: { rules: { '*.woff2': { condition: { query: '?url' }, type: 'asset' } } },
  experimental: { serverActions: { bodySizeLimit: '4mb' }, authInterrupts: true, sri: { algorithm: 'sha384' } },
}

export default config
