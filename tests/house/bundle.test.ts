/**
 * Nothing of ours talks to a network, in what is shipped: the built files are searched for every way to do it and for
 * every address. The page script is not covered by the content security policy, so this search is its only guard.
 * An entry of the allow-list names the exact text, how often it stands there at most, and why it is harmless;
 * one that is no longer found has to go.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { builtFiles, builtFolder } from './project'

/** Ways to reach a network or to load code, as they survive minification. */
const WAYS = [
  /\bfetch\s*\(/,
  /\.fetch\b/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bimportScripts\b/,
  /\bnew Image\b/,
  /\.src\s*=(?!=)/,
  /\.href\s*=(?!=)/,
  /\bwindow\.open\b/,
  /\btabs\.create\b/,
  /\bnew Function\b/,
  /\beval\s*\(/,
]

const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`)\\,;$]*/

interface Allowed {
  /** The match itself: a way or an address; a pattern where it is one of many names of a kind. */
  text: string | RegExp
  /** File name without its hash. */
  file: RegExp
  times: number
  why: string
}

/** Code of our pages. The bundler names a part that several of them share after any of its modules. */
const PAGES = /^chunks\//
/** Reads the register by itself, with Dexie. */
const REVIEW = /^assets\/review\.worker-/
/** Writes backups, with Dexie. */
const BACKUP = /^assets\/backup\.worker-/
/** Reads and writes spreadsheets; ended after each file. */
const SHEETS = /^assets\/sheet\.worker-/
/** Reads one Word file and is ended. */
const WORD = /^assets\/docx\.worker-/

const ALLOWED: Allowed[] = [
  { text: '.src=', file: PAGES, times: 1, why: 'React sets it again on an <img> of ours whose loading it awaited' },
  {
    text: '.href=',
    file: PAGES,
    times: 3,
    why: 'Vite loads the style of a part of ours that is imported later; the library of template fields would resolve names of files, of which ours have none',
  },
  { text: 'https://mantine.dev/theming/colors/#primary-color', file: PAGES, times: 1, why: 'text of an error message of Mantine' },
  { text: 'https://tinyurl.com/y2uuvskb', file: PAGES, times: 1, why: 'text of an error message of Dexie' },
  { text: 'http://bit.ly/2kdckMn', file: PAGES, times: 1, why: 'text of an error message of Dexie' },
  { text: 'https://react.dev/errors/', file: PAGES, times: 4, why: 'text of React’s error messages' },
  { text: 'https://tinyurl.com/y2uuvskb', file: REVIEW, times: 1, why: 'text of an error message of Dexie' },
  { text: 'http://bit.ly/2kdckMn', file: REVIEW, times: 1, why: 'text of an error message of Dexie' },
  { text: 'https://tinyurl.com/y2uuvskb', file: BACKUP, times: 1, why: 'text of an error message of Dexie' },
  { text: 'http://bit.ly/2kdckMn', file: BACKUP, times: 1, why: 'text of an error message of Dexie' },
  { text: 'http://www.w3.org/2000/svg', file: PAGES, times: 40, why: 'name of an XML vocabulary, never loaded' },
  { text: 'http://www.w3.org/1998/Math/MathML', file: PAGES, times: 4, why: 'name of an XML vocabulary, never loaded' },
  { text: 'http://www.w3.org/1999/xlink', file: PAGES, times: 8, why: 'name of an XML vocabulary, never loaded' },
  { text: 'http://www.w3.org/XML/1998/namespace', file: PAGES, times: 4, why: 'name of an XML vocabulary, never loaded' },
  {
    text: /^http:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|sheetjs\.openxmlformats\.org|purl\.(?:org|oclc\.org)|www\.w3\.org|docs\.oasis-open\.org|openoffice\.org)\//,
    file: SHEETS,
    times: 100,
    why: 'names of XML vocabularies in spreadsheets, never loaded',
  },
  {
    text: /^http:\/\/(?:schemas\.(?:openxmlformats\.org|microsoft\.com)|purl\.oclc\.org)(?:\/|$)/,
    file: WORD,
    times: 3,
    why: 'beginnings of names of XML vocabularies in Word files, never loaded',
  },
  {
    text: 'XMLHttpRequest',
    file: PAGES,
    times: 2,
    why: 'how Liquid would load a template by its name; ours are given to it as texts, and `connect-src` refuses all else',
  },
  { text: 'http://macVmlSchemaUri', file: SHEETS, times: 1, why: 'name of an XML vocabulary, never loaded' },
  {
    text: /^https?:\/\/sheetjs\.com\/?$/,
    file: SHEETS,
    times: 3,
    why: 'name of the library, which it writes into files of formats that we never write',
  },
  { text: '.href=', file: SHEETS, times: 1, why: 'how the library saves a file from a page; never called, and a worker has no page' },
]

const folder = builtFolder('chrome-mv3')
const files = builtFiles(folder, /\.(?:js|css|html|json)$/)

const found = files.flatMap((file) => {
  const source = readFileSync(join(folder, file), 'utf8')
  const patterns = file.endsWith('.js') ? [...WAYS, ADDRESS] : [ADDRESS]
  return patterns.flatMap((pattern) =>
    [...source.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
      file,
      text: match[0],
      around: source.slice(Math.max(0, match.index - 80), match.index + 80),
    })),
  )
})

const allowanceFor = ({ file, text }: { file: string; text: string }) =>
  ALLOWED.find((allowed) => (typeof allowed.text === 'string' ? allowed.text === text : allowed.text.test(text)) && allowed.file.test(file))

describe('the search finds', () => {
  const samples = [
    'await fetch(u)',
    'window.fetch.call(w,u)',
    'new XMLHttpRequest',
    'new WebSocket(u)',
    'new EventSource(u)',
    'navigator.sendBeacon(u,d)',
    'new RTCPeerConnection',
    'new WebTransport(u)',
    'importScripts(u)',
    'new Image',
    'i.src=u',
    'a.href=u',
    'window.open(u)',
    'b.tabs.create({url:u})',
    'new Function(c)',
    'eval(c)',
  ]
  test.each(samples)('%s', (sample) => expect(WAYS.some((way) => way.test(sample))).toBe(true))
  test.each(['https://example.com/a', 'ws://localhost:1'])('%s', (sample) => expect(ADDRESS.test(sample)).toBe(true))
})

test('there is something to search', () => expect(files.length).toBeGreaterThan(3))

test('the built extension holds no way to a network and no address but the ones explained here', () => {
  expect(found.filter((place) => allowanceFor(place) === undefined)).toEqual([])
})

test('the page script holds none at all', () => {
  expect(found.filter(({ file }) => file === 'agent.js')).toEqual([])
})

describe('what is allowed is still there, no more often than said', () => {
  test.each(ALLOWED)('$text in $file: $why', (allowed) => {
    const places = found.filter((place) => allowanceFor(place) === allowed)
    expect(places.length, 'no longer found: remove the entry').toBeGreaterThan(0)
    expect(places.length).toBeLessThanOrEqual(allowed.times)
  })
})
