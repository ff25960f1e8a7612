import { expect, test } from 'vitest'
import { foundDocument } from '@/components/test-support/scripted-connection'
import { identityOf } from './identity'

test('a pasted text has no identity: nothing about it is stored', () => {
  expect(identityOf({ kind: 'text', name: 'a.txt', leftOut: [] }, [])).toBeNull()
})

test('frames at one address are told apart by their order, not by ids that change with each load', () => {
  const identityIn = (frameId: number, frames: number[]) => {
    const documents = frames.map((frame) => foundDocument({}, { frameId: frame }))
    const { target, info } = foundDocument({}, { frameId })
    return identityOf({ kind: 'page', target, info }, documents)
  }
  expect(identityIn(0, [0])?.frame).toBe('top')
  expect(identityIn(12, [12, 30])).toEqual(identityIn(77, [77, 80]))
  expect(identityIn(30, [12, 30])).not.toEqual(identityIn(12, [12, 30]))
})
