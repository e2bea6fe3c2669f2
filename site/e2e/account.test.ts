import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { signInElsewhere } from './support/api.ts'
import { tokenByMail } from './support/letters.ts'
import { journeys, newShopper, register, visible, type Shopper } from './support/shop.ts'

journeys('a shopper and their account', (open) => {
  const newcomer = async () => {
    const { page } = await open()
    const shopper = newShopper()
    await page.goto('/register')
    await register(page, shopper)
    const signIn = async ({ email, password }: Pick<Shopper, 'email' | 'password'>) => {
      await page.goto('/login')
      await page.getByLabel('Email').fill(email)
      await page.getByLabel('Password').fill(password)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    }
    return { page, shopper, signIn }
  }

  it('comes back in by the link in a letter, once', async () => {
    const { page, shopper, signIn } = await newcomer()
    const refreshElsewhere = await signInElsewhere(shopper, 'a phone')
    await page.goto('/account')
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()

    await page.goto('/login')
    await page.getByRole('link', { name: 'Forgotten your password?' }).click()
    await page.getByLabel('Email').fill(shopper.email)
    await page.getByRole('button', { name: 'Send me a link' }).click()
    await visible(page.getByText('If this address has an account'))

    const token = await tokenByMail(shopper.email)
    const password = 'another long enough secret'
    await page.goto(`/password#${token}`)
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Set the password' }).click()
    await visible(page.getByText('Your password is set.'))
    expect(page.url()).toMatch(/\/login$/)
    expect(await refreshElsewhere()).toBe(401)

    await signIn(shopper)
    await visible(page.getByText('The e-mail address or the password is wrong.'))
    await signIn({ email: shopper.email, password })
    await visible(page.getByRole('link', { name: `Your account, ${shopper.name}` }))

    await page.goto(`/password#${token}`)
    await page.getByLabel('New password').fill('a third long secret')
    await page.getByRole('button', { name: 'Set the password' }).click()
    await visible(page.getByRole('alert').filter({ hasText: 'This link does not work any more' }))
  })

  it('changes the password, and stays signed in here alone', async () => {
    const { page, shopper, signIn } = await newcomer()
    const refreshElsewhere = await signInElsewhere(shopper, 'a phone')
    const password = 'another long enough secret'
    await page.goto('/account')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByLabel('Current password').fill('not the password')
    await page.getByLabel('New password').fill(password)
    await page.getByRole('button', { name: 'Change it' }).click()
    await visible(page.getByText('is wrong'))
    await page.getByLabel('Current password').fill(shopper.password)
    await page.getByRole('button', { name: 'Change it' }).click()
    await visible(page.getByText('Your password is changed'))
    expect(await refreshElsewhere()).toBe(401)

    await page.reload()
    await visible(page.getByRole('heading', { level: 1, name: shopper.name }))
    await page.getByRole('button', { name: 'Sign out', exact: true }).click()
    await signIn({ email: shopper.email, password })
    await visible(page.getByRole('link', { name: `Your account, ${shopper.name}` }))
  })

  it('takes along what is kept, and then is forgotten', async () => {
    const { page, shopper, signIn } = await newcomer()
    await page.goto('/account')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Download your data' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe('stylesense-account.json')
    const kept = JSON.parse(await readFile(await download.path(), 'utf8')) as { account: { email: string } }
    expect(kept.account.email).toBe(shopper.email)

    await page.getByRole('button', { name: 'Delete the account' }).click()
    await page.getByLabel('Password', { exact: true }).fill(shopper.password)
    await page.getByRole('button', { name: 'Delete it for good' }).click()
    await visible(page.getByText('Your account is deleted'))
    await visible(page.getByRole('link', { name: 'Sign in' }))
    await signIn(shopper)
    await visible(page.getByText('The e-mail address or the password is wrong.'))
  })
})
