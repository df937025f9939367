import { expect, it } from 'vitest'
import { recoveryHtml } from './recovery-html'

it('the recovery key stands on its page in seven groups, and the page says nothing about the person', () => {
  const key = 'S75C-QK6D-SV7X-1MEJ-TFAD-BNPQ-V0A0'
  const html = recoveryHtml(key, { paper: 'Letter', date: 'November 30, 2026' })
  expect(html.match(/<li>(\w{4})<\/li>/g)?.map((one) => one.slice(4, 8)).join('-')).toBe(key)
  expect(html).toContain('data-paper="Letter"')
  expect(recoveryHtml('<b>-"&', { paper: 'A4', date: '<i>' })).not.toMatch(/<b>|<i>/)
})
