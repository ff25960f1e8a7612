import { defineConfig } from 'wxt'

// Pages of the extension may load their own files and nothing else. `unsafe-inline` for
// styles only: the interface kit writes its theme variables into a <style> element.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

// Public half of a key made for this project: an unpacked folder keeps its id, and so its data, wherever it lies.
const KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxzIKdAqd3bd07k/Rch2F+Flu5oYPkfwCkjXwP4CVNgfuSsEHZzJRUWy0GYODxVfcBg0H5saVw7uB7LYiIPxOTv1LSSB3tNLgA7K6cjS/L9GWHDp1P1UC9GLn3lekJd9oDEi8+E60vK2vjcfHOypCljt1SrcWb4Gi7ZEfTOihLHBgRPi5m+LHLQQ1Lj5VBCwohTafQqFhbqGwzTcWAMk+noYYQKRXPdOWKXSq2snU0x7L0RZI+zneE9kVKmqlp6Uoe7zHXKdrYQTWJqGpx6EQJyThDqe7KJJG8pZtL9E4afqU3q+fNpCPYUJeUhDq7INgKqcKRpqjAfkZFg2LI4SlWwIDAQAB'

// Built by `npm run build:firefox`, so that the road stays open. Highlights in the text need 140.
const FIREFOX = {
  browser_specific_settings: {
    gecko: { id: 'hegao@hegao.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none' as const] } },
  },
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  vite: () => ({ build: { modulePreload: { polyfill: false }, target: 'chrome105', chunkSizeWarningLimit: 1000 } }),
  manifest: ({ browser, command, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['activeTab', 'scripting', 'unlimitedStorage', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    optional_host_permissions: ['*://*/*'],
    // Frames of another origin can be tested only with the hosts granted beforehand.
    ...(mode === 'e2e' ? { host_permissions: ['http://localhost/*', 'http://127.0.0.1/*'] } : {}),
    action: { default_title: '__MSG_action__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'find-template': { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_findTemplate__' },
    },
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
    ...(browser === 'firefox' ? FIREFOX : { key: KEY, minimum_chrome_version: '105' }),
  }),
})
