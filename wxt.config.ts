import { defineConfig } from 'wxt'

const everywhere = ['http://*/*', 'https://*/*']

/** Least permissions: each is named with its use in docs/privacy.md, and a test compares the built manifest with a committed list. */
export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    // What ships is never older than its sources, and leaves none out.
    'build:before': async ({ config }) => {
      const { ensureBundle } = await import('./scripts/ruleset/bundle')
      const problems = ensureBundle()
      for (const { file, line, message } of problems) console.error(`${file}:${line}: ${message}`)
      if (problems.length > 0 && config.mode === 'production')
        throw new Error(`the ruleset has ${problems.length} problems: see above, or run "npm run ruleset -- check"`)
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', ...(browser === 'firefox' ? [] : ['offscreen'])],
    // Asked for when the reader wants to be told of changes the same day.
    optional_permissions: ['notifications'],
    host_permissions: everywhere,
    content_scripts: [{ matches: everywhere, js: ['loader.js'], run_at: 'document_idle', all_frames: true, match_about_blank: true }],
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      'next-change': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandNextChange__' },
      'open-mark': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
    },
    // Watched documents may be anywhere: the background may fetch what the reader's host permissions let it, and loads nothing else.
    content_security_policy: {
      extension_pages: "default-src 'self'; script-src 'self'; object-src 'none'; style-src 'self'; connect-src 'self' http: https:",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'clauselight@clauselight.example', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
})
