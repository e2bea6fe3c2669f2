import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { ReviewForm } from '@/features/reviews/components/review-form'
import { announceAnswersElsewhere } from '@/lib/answers-elsewhere'
import { startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem, type FakeResponse } from '@/testing/fake-api'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

describe('the review form', () => {
  beforeEach(() => startSession(aGrant()))

  it('sends words without stars', async () => {
    const requests = fakeApi({ 'POST /interactions': () => ({ status: 201, body: {} }) })
    const { user } = renderInShop(<ReviewForm productId={7} />)
    await user.type(screen.getByLabelText(/How does it fit/), 'Runs small.')
    await user.click(screen.getByRole('button', { name: 'Send review' }))
    await waitFor(() => expect(requests[0]?.line).toBe('POST /interactions'))
    expect(requests[0]?.body).toEqual({ product_id: 7, kind: 'review', rating: null, comment: 'Runs small.' })
  })

  it('sends stars without words', async () => {
    const requests = fakeApi({ 'POST /interactions': () => ({ status: 201, body: {} }) })
    const { user } = renderInShop(<ReviewForm productId={7} />)
    await user.click(screen.getByRole('radio', { name: /^4 of 5/ }))
    await user.click(screen.getByRole('button', { name: 'Send review' }))
    await waitFor(() => expect(requests[0]?.line).toBe('POST /interactions'))
    expect(requests[0]?.body).toEqual({ product_id: 7, kind: 'review', rating: 4, comment: null })
  })

  it('asks for one of the two before it sends anything', async () => {
    const requests = fakeApi({})
    const { user } = renderInShop(<ReviewForm productId={7} />)
    await user.type(screen.getByLabelText(/How does it fit/), '   ')
    await user.click(screen.getByRole('button', { name: 'Send review' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Choose from one to five stars, or write a few words.')
    expect(requests).toEqual([])
  })

  it('takes the place of what an earlier page could not send yet, which would undo it later', async () => {
    leaveCommand('review', { productId: 7, rating: 1, comment: 'Too small.' })
    const requests = fakeApi({ 'POST /interactions': () => ({ status: 201, body: {} }) })
    const { user } = renderInShop(<ReviewForm productId={7} />)
    await user.click(screen.getByRole('radio', { name: /^4 of 5/ }))
    await user.click(screen.getByRole('button', { name: 'Send review' }))
    await waitFor(() => expect(storedCommands()).toEqual([]))
    expect(requests.map(({ body }) => body)).toMatchObject([{ rating: 4 }])
  })

  it('forgets what was written once it is up, though the shopper has walked on, and says when it is not', async () => {
    announceAnswersElsewhere()
    let answer: (response: FakeResponse) => void = () => {}
    fakeApi({ 'POST /interactions': () => new Promise<FakeResponse>((resolve) => (answer = resolve)) })
    const send = async () => {
      const { user, unmount } = renderInShop(<ReviewForm productId={7} />)
      const comment = screen.getByLabelText(/How does it fit/)
      await user.type(comment, 'Runs small.')
      await user.click(screen.getByRole('button', { name: 'Send review' }))
      unmount()
    }
    const told = () => useToasts.getState().toasts.map(({ message }) => message)
    await send()
    answer(problem(503, 'down', 'Resting.'))
    await waitFor(() => expect(told()).toEqual(['Your review was not stored, and is kept where you wrote it.']))
    expect(sessionStorage.getItem('stylesense.review.7')).toContain('Runs small.')
    await send()
    answer({ status: 201, body: {} })
    await waitFor(() => expect(told()).toContain('Thank you. Your review is up.'))
    expect(sessionStorage.getItem('stylesense.review.7')).toBeNull()
  })
})
