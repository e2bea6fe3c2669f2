/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv, type Plugin } from 'vite'

/**
 * The site sends JSON, by an adapter of its own (src/lib/api/fetch-adapter.ts), so axios’s transports and form encoders are left out of the
 * first script. See docs/adr/first-script.md.
 */
function leanAxios(): Plugin {
  const unused = /(xhr|fetch|toFormData|formDataToJSON|HttpStatusCode|CancelToken)\.js$/
  return {
    name: 'lean-axios',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      return importer?.includes('/node_modules/axios/') && unused.test(source) ? '\0axios-unused' : null
    },
    load(id) {
      return id === '\0axios-unused' ? 'export default null; export const getFetch = () => null' : null
    },
  }
}

/** Puts the API's address into index.html, which requests the first shelf before any script has run. */
function apiBaseInHtml(base: string): Plugin {
  return { name: 'api-base-in-html', transformIndexHtml: (html) => html.replaceAll('%API_BASE%', base) }
}

/**
 * Moves the stylesheet behind the markup of index.html, which a browser then shows without waiting for it. Scripts wait for it all
 * the same, so no page of the shop is ever drawn without its style.
 */
function stylesheetAfterMarkup(): Plugin {
  const link = /\s*<link rel="stylesheet"[^>]*>/
  return {
    name: 'stylesheet-after-markup',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const [tag] = link.exec(html) ?? []
        if (!tag) throw new Error('index.html has no stylesheet to move.')
        return html.replace(link, '').replace('</body>', () => `${tag.trim()}\n  </body>`)
      },
    },
  }
}

export default defineConfig(({ mode }) => {
  const settings = loadEnv(mode, process.cwd(), 'VITE_')
  const apiBase = (settings.VITE_API_URL ?? '/api').replace(/\/$/, '')
  const target = process.env.API_URL ?? 'http://localhost:8000'
  const proxy = { '/api': target, '/images': target, '/health': target }
  return {
    plugins: [leanAxios(), react(), tailwindcss(), apiBaseInHtml(apiBase), stylesheetAfterMarkup()],
    resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
    server: { port: 5173, proxy },
    build: {
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // All that the first page needs in one file, which compresses better than the dozen it would be split into.
              { name: 'first', tags: ['$initial'], priority: 1 },
              // What several pages share, some thirty modules of a kilobyte: a file costs more by its request than by its bytes. Dialogs
              // bring a library of 12 kB, and come by themselves.
              { name: 'shared', test: /\/site\/src\/(?!.*(dialog|panel|confirm))/, minShareCount: 2 },
            ],
          },
        },
      },
    },
    test: {
      testTimeout: 30_000,
      reporters: ['default', ['junit', { outputFile: 'test-reports/TEST-unit.xml' }]],
      projects: [
        {
          extends: true,
          test: {
            name: 'site',
            environment: 'jsdom',
            setupFiles: './src/testing/setup.ts',
            include: ['src/**/*.test.{ts,tsx}'],
            restoreMocks: true,
          },
        },
        { extends: true, test: { name: 'tools', environment: 'node', include: ['tools/*.test.ts'] } },
      ],
    },
  }
})
