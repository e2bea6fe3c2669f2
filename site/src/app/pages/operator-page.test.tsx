import { screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import OperatorPage from '@/app/pages/operator-page'
import type { Experiment } from '@/features/operator/experiments'
import type { Report } from '@/features/operator/report'
import { startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, type FakeRequest, type FakeResponse } from '@/testing/fake-api'
import { anEmptyReport, anExperiment, aReport } from '@/testing/operator-samples'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

const reportLine = 'GET /operator/report'
const experimentsLine = 'GET /operator/experiments'
const change = 'PATCH /operator/experiments'

function operatorApi(report: (request: FakeRequest) => FakeResponse, experiments: Experiment[] = [], more = {}) {
  return fakeApi({
    [reportLine]: report,
    [experimentsLine]: () => ({ body: { items: experiments, page: 1, page_size: 100, total: experiments.length } }),
    ...more,
  })
}

const answering = (report: Report) => () => ({ body: report })

function textOf(blob: Blob): Promise<string> {
  return new Promise((found) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => found(String(reader.result)))
    reader.readAsText(blob)
  })
}

beforeEach(() => startSession(aGrant()))

describe('the operator’s page', () => {
  it('shows each strategy with its figures and the interval of what is measured', async () => {
    operatorApi(answering(aReport()))
    renderInShop(<OperatorPage />)
    const table = await screen.findByRole('region', { name: 'By strategy' })
    const [, row] = within(table).getAllByRole('row')
    expect(row).toHaveTextContent('For you4.73%, 4.30% to 5.20%9,1204316012$618.40')
    expect(screen.getByText('62.97%')).toBeVisible()
    expect(screen.getByText('nDCG@10 0.1234: serves')).toBeVisible()
    expect(screen.getByText('4.73%, 4.30% to 5.20%', { selector: 'dd' })).toBeVisible()
  })

  it('measures what is chosen, and keeps that and the days in the address', async () => {
    const requests = operatorApi(({ query }) => ({
      body: aReport({ by: query.get('by') as Report['by'], from: query.get('from') ?? '2026-11-01' }),
    }))
    const { user } = renderInShop(<OperatorPage />)
    await user.selectOptions(await screen.findByLabelText('Measure'), 'Revenue per thousand')
    await user.selectOptions(screen.getByLabelText('By'), 'Shelf')
    expect(await screen.findByRole('heading', { name: 'Revenue per thousand by shelf' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: '7 days' }))
    const today = new Date().toISOString().slice(0, 10)
    await waitFor(() => expect(requests.at(-1)?.query.get('to')).toBe(today))
    expect(new URLSearchParams(location.search).get('by')).toBe('shelf')
    expect(new URLSearchParams(location.search).get('measure')).toBe('revenue_per_thousand')
    expect(screen.getByLabelText('From')).toHaveValue(requests.at(-1)?.query.get('from') ?? 'none')
  })

  it('says at the days what is wrong with them, and keeps what it shows', async () => {
    operatorApi(({ query }) =>
      query.get('to') === '2026-10-01'
        ? problem(422, 'validation_failed', 'The first day lies behind the last.')
        : { body: aReport() },
    )
    const { user } = renderInShop(<OperatorPage />)
    const to = await screen.findByLabelText('To')
    await screen.findByRole('region', { name: 'By strategy' })
    await user.clear(to)
    await user.type(to, '2026-10-01')
    expect(await screen.findByRole('alert')).toHaveTextContent('The first day lies behind the last.')
    expect(to).toBeInvalid()
    expect(screen.getByRole('region', { name: 'By strategy' })).toBeVisible()
  })

  it('keeps the field while the days are asked for again, though it has shown none yet', async () => {
    history.replaceState(null, '', '?to=2020-01-01')
    operatorApi(({ query }) =>
      query.get('to') === '2020-01-01'
        ? problem(422, 'validation_failed', 'The first day lies behind the last.')
        : { body: aReport() },
    )
    const { user } = renderInShop(<OperatorPage />)
    const to = await screen.findByLabelText('To')
    await user.clear(to)
    await user.type(to, '2026-11-28')
    await screen.findByRole('region', { name: 'By strategy' })
    expect(to).toHaveFocus()
  })

  it('has a table beside its charts, and takes it away as CSV that no spreadsheet runs', async () => {
    operatorApi(answering(aReport()))
    const { user } = renderInShop(<OperatorPage />)
    const saved: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => saved.push(blob), revokeObjectURL() {} }),
    )
    HTMLAnchorElement.prototype.click = () => {}
    await user.click(await screen.findByRole('button', { name: 'Save as CSV' }))
    const lines = (await textOf(saved[0]!)).split('\r\n')
    expect(lines[0]).toMatch(
      /^experiment,strategy,day,impressions,clicks,additions,orders,revenue,click_rate,click_rate_low/,
    )
    expect(lines[1]).toMatch(/^,for-you,,9120,431,60,12,618\.4,0\.0473,0\.043,0\.052,.*,67\.81,,$/)
    expect(lines[2]).toMatch(/^,for-you,2026-11-27,/)
    expect(lines[4]).toMatch(/^,'=trending,/)
    await user.click(screen.getByText('The same as a table'))
    const days = screen.getByRole('region', { name: 'Figures by day' })
    expect(within(days).getByRole('row', { name: /2026-11-28 For you 9,120 5\.00%, 4\.00% to 6\.00%/ })).toBeVisible()
  })

  it('says so where nothing was shown', async () => {
    operatorApi(answering(anEmptyReport()))
    renderInShop(<OperatorPage />)
    expect(await screen.findByText('Nothing was shown on these days')).toBeVisible()
    expect(screen.getByText(/Nothing is counted before the first refresh/)).toBeVisible()
    expect(screen.getByText('None that three people or more have searched for.')).toBeVisible()
    expect(screen.getByText(/No list was answered on these days/)).toBeVisible()
    expect(await screen.findByText(/None yet. Draft one below/)).toBeVisible()
  })

  it('is not there for whom the API knows none', async () => {
    operatorApi(() => problem(404, 'not_found', 'There is nothing here.'))
    renderInShop(<OperatorPage />)
    expect(screen.queryByText('Does it sell?')).toBeNull()
    expect(await screen.findByRole('heading', { level: 1 })).toBeVisible()
    expect(screen.queryByText('Does it sell?')).toBeNull()
    expect(document.title).not.toContain('Does it sell?')
  })

  it('says that no experiment ran where it is asked by variant', async () => {
    history.replaceState(null, '', '?by=variant')
    operatorApi(answering({ ...anEmptyReport(), by: 'variant' }))
    renderInShop(<OperatorPage />)
    expect(await screen.findByText('No experiment ran on these days')).toBeVisible()
    expect(screen.queryByText(/per thousand shown/)).toBeNull()
  })

  it('says what failed and comes back when asked again', async () => {
    operatorApi(() => problem(503, 'database_down', 'The shop is resting.'))
    const { user } = renderInShop(<OperatorPage />)
    expect(await screen.findByText('The shop is resting.')).toBeVisible()
    operatorApi(answering(aReport()))
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('region', { name: 'By strategy' })).toBeVisible()
  })
})

describe('an experiment', () => {
  it('shows its verdict, and the difference with both intervals', async () => {
    operatorApi(answering(aReport()), [anExperiment()])
    renderInShop(<OperatorPage />)
    const card = await screen.findByRole('article', { name: 'trending-or-new' })
    expect(card).toHaveTextContent('The variant new is clicked more often than the control.')
    const row = within(card).getByRole('row', { name: /^new, click rate/ })
    expect(row).toHaveTextContent('+1.02%+21.60%+0.11% to +1.93%+0.40% to +1.64%0.012')
  })

  it('that interleaves gives no shares of shoppers', async () => {
    operatorApi(answering(aReport()), [anExperiment(), anExperiment({ name: 'both', kind: 'interleaving' })])
    renderInShop(<OperatorPage />)
    expect(await screen.findByRole('article', { name: 'trending-or-new' })).toHaveTextContent('50.00% of shoppers')
    const card = screen.getByRole('article', { name: 'both' })
    expect(card).toHaveTextContent('control: Trending · new: New arrivals')
    expect(card).not.toHaveTextContent('of shoppers ·')
    expect(within(card).getByRole('region', { name: 'Variants of both' })).toBeVisible()
  })

  it('keeps the focus when its button goes, and says what is so now', async () => {
    let now = anExperiment()
    operatorApi(answering(aReport()), [], {
      [experimentsLine]: () => ({ body: { items: [now], page: 1, page_size: 100, total: 1 } }),
      [change]: () => {
        now = anExperiment({ status: 'stopped' })
        return { body: now }
      },
    })
    const { user } = renderInShop(<OperatorPage />)
    await user.click(await screen.findByRole('button', { name: 'Stop' }))
    await user.click(screen.getByRole('button', { name: 'Yes, stop it' }))
    await waitFor(() =>
      expect(screen.getByRole('group', { name: 'What can be done with trending-or-new' })).toHaveFocus(),
    )
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
    expect(useToasts.getState().toasts.at(-1)?.message).toBe('trending-or-new is stopped.')
  })

  it('is stopped and rolled out by one press that asks first', async () => {
    const requests = operatorApi(answering(aReport()), [anExperiment()], {
      [change]: () => ({ body: anExperiment({ status: 'stopped', winner: 'new', rolled_out: true }) }),
    })
    const { user } = renderInShop(<OperatorPage />)
    await user.click(await screen.findByRole('button', { name: 'Stop and roll out new' }))
    expect(requests.some(({ line }) => line === change)).toBe(false)
    await user.click(screen.getByRole('button', { name: 'Yes, roll it out' }))
    await waitFor(() =>
      expect(requests.find(({ line }) => line === change)?.body).toEqual({
        name: 'trending-or-new',
        winner: 'new',
        status: 'stopped',
      }),
    )
  })

  it('that stopped itself says so, and its roll-out is taken back', async () => {
    const stopped = anExperiment({
      status: 'stopped',
      stopped_by: 'guard',
      winner: 'new',
      rolled_out: true,
      results: null,
    })
    const requests = operatorApi(answering(aReport()), [stopped], { [change]: () => ({ body: stopped }) })
    const { user } = renderInShop(<OperatorPage />)
    expect(await screen.findByText('stopped by itself because it did harm, new rolled out')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Take the roll-out back' }))
    await user.click(screen.getByRole('button', { name: 'Yes, take it back' }))
    await waitFor(() =>
      expect(requests.find(({ line }) => line === change)?.body).toEqual({
        name: 'trending-or-new',
        rolled_out: false,
      }),
    )
  })

  it('is drafted, and what is wrong with it stands at its field', async () => {
    const create = 'POST /operator/experiments'
    const requests = operatorApi(answering(aReport()), [], {
      [create]: () =>
        problem(422, 'validation_failed', 'One field is not right.', [{ field: 'name', message: 'must not be empty' }]),
    })
    const { user } = renderInShop(<OperatorPage />)
    await user.selectOptions(await screen.findByLabelText('Shelf'), 'trending')
    await user.click(screen.getByRole('button', { name: 'Save as a draft' }))
    await waitFor(() => expect(screen.getByLabelText('Name')).toBeInvalid())
    expect(requests.find(({ line }) => line === create)?.body).toEqual({
      name: '',
      status: 'draft',
      kind: 'ab',
      page: 'home',
      shelf: 'trending',
      variants: [
        { name: 'control', strategy: 'trending', share: 0.5 },
        { name: 'challenger', strategy: 'history', share: 0.5 },
      ],
    })
  })
})
