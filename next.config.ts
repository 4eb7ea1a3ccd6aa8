import type { NextConfig } from 'next'

const isProduction = process.env.NODE_ENV === 'production'

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
  // npm test checks them, and the tests' own; what is installed to run the publication lacks the tests' packages.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    serverActions: { bodySizeLimit: '4mb' },
    authInterrupts: true,
    sri: { algorithm: 'sha384' },
    // Nobody opens them: the server is not started with --enable-source-maps.
    turbopackSourceMaps: !isProduction,
    // A tenth of a build goes into writing it; worth it where builds follow each other.
    turbopackFileSystemCacheForBuild: process.env.BUILD_CACHE === '1',
  },
}

export default config
