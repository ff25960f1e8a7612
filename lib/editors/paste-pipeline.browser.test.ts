import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pastePipeline } from './paste-pipeline'
import type { Quirks } from './quirks'

let host: HTMLElement
let seen: string[]

beforeEach(() => {
  host = document.createElement('div')
  host.contentEditable = 'true'
  host.innerHTML = '<p>一是抓落实。</p>'
  document.body.append(host)
  seen = []
  host.addEventListener('paste', (event) => {
    seen.push(`paste ${event.clipboardData?.getData('text/html')}|${event.clipboardData?.getData('text/plain')}`)
  })
  host.addEventListener('beforeinput', (event) => {
    seen.push(event.inputType)
  })
  host.focus()
  document.getSelection()?.selectAllChildren(host.firstElementChild ?? host)
})

afterEach(() => host.remove())

const quirks = (rest: Partial<Quirks> = {}): Quirks => ({ product: '', host: '', ...rest })
const preventOn = (type: string) => host.addEventListener(type, (event) => event.preventDefault())

describe('the order of attempts', () => {
  test('a paste that is taken ends it', () => {
    preventOn('paste')
    expect(pastePipeline(host, { text: '二是', html: null }, quirks(), false)).toBe('prevented')
    expect(seen).toEqual(['paste |二是'])
    expect(host.textContent).toBe('一是抓落实。')
  })

  test('then beforeinput', () => {
    host.addEventListener('beforeinput', (event) => event.inputType === 'insertFromPaste' && event.preventDefault())
    expect(pastePipeline(host, { text: '二是', html: null }, quirks(), false)).toBe('prevented')
    expect(seen).toEqual(['paste |二是', 'insertFromPaste'])
  })

  test('then the command', () => {
    expect(pastePipeline(host, { text: '二是', html: null }, quirks(), false)).toBe('executed')
    expect(host.textContent).toBe('二是')
  })

  test('but never the command where it would change the page without the model', () => {
    expect(pastePipeline(host, { text: '二是', html: null }, quirks({ noExec: true }), false)).toBe('refused')
    expect(host.textContent).toBe('一是抓落实。')
  })
})

describe('quirks', () => {
  test.each<[string, Partial<Quirks>, boolean, string, string]>([
    ['a prefix before blocks in a filled paragraph', { prefix: true }, false, '<p></p><h2>甲</h2>', '甲'],
    ['no prefix in an empty one', { prefix: true }, true, '<h2>甲</h2>', '甲'],
    ['no plain text beside HTML', { noPlain: true }, false, '<h2>甲</h2>', ''],
    ['nothing of the kind', {}, false, '<h2>甲</h2>', '甲'],
  ])('%s', (_, row, isEmpty, html, plain) => {
    preventOn('paste')
    pastePipeline(host, { text: '甲', html: '<h2>甲</h2>' }, quirks(row), isEmpty)
    expect(seen).toEqual([`paste ${html}|${plain}`])
  })

  test('inline HTML needs no prefix', () => {
    preventOn('paste')
    pastePipeline(host, { text: '甲', html: '<b>甲</b>' }, quirks({ prefix: true }), false)
    expect(seen).toEqual(['paste <b>甲</b>|甲'])
  })
})

test('deleting everything is the delete command, announced', () => {
  expect(pastePipeline(host, { text: '', html: null }, quirks(), false)).toBe('executed')
  expect(seen[0]).toBe('deleteContentBackward')
  expect(host.textContent).toBe('')
})
