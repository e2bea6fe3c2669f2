import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RegisterForm } from '@/features/auth/components/register-form'
import { fakeApi, problem, unreachable, type FakeResponse } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

const taken = problem(409, 'email_taken', 'This e-mail address has an account already; sign in instead.')
const wrong = problem(401, 'invalid_credentials', 'That email and password do not match.')

/** Loses the answer to a registration, and sends it again. */
async function registerTwice(answerToSignIn: FakeResponse, change = '') {
  fakeApi({ 'POST /auth/register': unreachable })
  const done = vi.fn()
  const { user } = renderInShop(<RegisterForm onDone={done} />)
  await user.type(screen.getByLabelText('Name'), 'Ada Loom')
  await user.type(screen.getByLabelText('Email'), 'ada@example.com')
  await user.type(screen.getByLabelText('Password'), 'a long secret{Enter}')
  expect(await screen.findByRole('alert')).toHaveTextContent('Please try again in a moment.')
  const requests = fakeApi({ 'POST /auth/register': () => taken, 'POST /auth/login': () => answerToSignIn })
  await user.type(screen.getByLabelText('Password'), `${change}{Enter}`)
  return { done, requests }
}

const saysTaken = () =>
  waitFor(() => expect(screen.getByLabelText('Email')).toHaveAccessibleDescription(/has an account already/))

describe('a registration whose answer was lost', () => {
  it('is done, where its password opens the account that is there by now', async () => {
    const { done, requests } = await registerTwice({ body: aGrant() })
    await waitFor(() => expect(done).toHaveBeenCalledOnce())
    expect(requests.at(-1)?.body).toEqual({ email: 'ada@example.com', password: 'a long secret' })
  })

  it('is refused, where the address is somebody else’s', async () => {
    const { done } = await registerTwice(wrong)
    await saysTaken()
    expect(done).not.toHaveBeenCalled()
  })

  it('says that nobody answers, where nobody does', async () => {
    await registerTwice(problem(503, 'down', 'Resting.'))
    expect(await screen.findByText('Resting.')).toBeVisible()
  })

  it('guesses no password: with another one the address is taken', async () => {
    const { requests } = await registerTwice({ body: aGrant() }, 'er')
    await saysTaken()
    expect(requests.map(({ line }) => line)).toEqual(['POST /auth/register'])
  })
})
