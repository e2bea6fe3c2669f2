import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { OperatorAnswers } from '@/app/pages/operator-answers'
import { aReport } from '@/testing/operator-samples'
import { renderInShop } from '@/testing/render'

describe('what stands below the operator’s figures', () => {
  it('tells how lists were served, and what was searched for in vain', () => {
    renderInShop(<OperatorAnswers report={aReport()} />)
    const times = screen.getByRole('region', { name: 'How long answers took' })
    expect(
      within(times).getByRole('row', { name: 'Home, whole page (pages/home) 1,200 4.76 ms 1,020 ms 1,120 ms' }),
    ).toBeVisible()
    const standIns = screen.getByRole('region', { name: 'How often something stood in' })
    expect(within(standIns).getByRole('row', { name: 'History 400 100 25.00%' })).toBeVisible()
    const missed = screen.getByRole('table', { name: /^Words that found nothing/ })
    expect(within(missed).getByRole('row', { name: '=umbrella 17 27 November 2026' })).toBeVisible()
  })

  it.each([
    ['Save searches as CSV', ['q,searches,last_day', "'=umbrella,17,2026-11-27", '']],
    ['Save times as CSV', ['endpoint,answers,p50_ms,p95_ms,p99_ms', 'pages/home,1200,4.76,1024,1117.24', '']],
    ['Save stand-ins as CSV', ['strategy,lists,fallbacks,rate', 'history,400,100,0.25', '']],
  ])('is taken away by “%s”', async (name, lines) => {
    const { user } = renderInShop(<OperatorAnswers report={aReport()} />)
    const saved: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob), revokeObjectURL() {} }),
    )
    HTMLAnchorElement.prototype.click = () => {}
    await user.click(screen.getByRole('button', { name }))
    const text = await new Promise((found) => {
      const reader = new FileReader()
      reader.addEventListener('load', () => found(reader.result))
      reader.readAsText(saved[0]!)
    })
    expect(String(text).split('\r\n')).toEqual(lines)
  })
})
