import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { findBarriers, takePicture } from '@/components/test-support/inspect-page'
import { openWorkbench, sampleEntries } from './test-support'

test('shows the figures, newest period first', async () => {
  await openWorkbench({ entries: sampleEntries() })
  await expect.element(page.getByRole('table', { name: '台账里的数' })).toBeVisible()
  await expect.element(page.getByText('指标 5 个，数 22 个')).toBeVisible()
  expect(await findBarriers()).toEqual([])
  await takePicture('workbench-register')
  await userEvent.click(page.getByText('120.40'))
  await userEvent.keyboard('{Enter}')
  await takePicture('workbench-editing')
})
