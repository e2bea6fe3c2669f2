import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { journeys, signInAsDemo, signInAsOperator, visible } from './support/shop.ts'

const experiment = (page: Page, name: string) => page.getByRole('article', { name, exact: true })

journeys('the operator’s page', (open) => {
  it('is found in the account of an operator, and by nobody else', async () => {
    const { page } = await open()
    await signInAsDemo(page)
    await page.goto('/account')
    await visible(page.getByRole('heading', { level: 2, name: 'Orders' }))
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('link', { name: 'Does it sell?' }).count()).toBe(0)
    await page.goto('/operator')
    await visible(page.getByRole('heading', { level: 1, name: /nothing|not/i }))

    await page.evaluate(() => localStorage.clear())
    await signInAsOperator(page)
    await page.goto('/account')
    await page.getByRole('link', { name: 'Does it sell?' }).click()
    await visible(page.getByRole('heading', { level: 1, name: 'Does it sell?' }))
    await visible(page.getByRole('heading', { level: 2, name: 'What is behind it' }))
  })

  it('keeps what is asked for in its address, and says what is wrong with the days', async () => {
    const { page } = await open()
    await signInAsOperator(page)
    await page.goto('/operator')
    await page.getByLabel('By', { exact: true }).selectOption('shelf')
    await page.getByRole('button', { name: '7 days' }).click()
    await page.waitForURL(/from=.*by=shelf/)
    await page.reload()
    expect(await page.getByLabel('By', { exact: true }).inputValue()).toBe('shelf')
    await page.getByLabel('To', { exact: true }).fill('2020-01-01')
    await visible(page.getByRole('alert'))
    expect(await page.getByLabel('To', { exact: true }).getAttribute('aria-invalid')).toBe('true')
  })

  it('drafts an experiment, starts it and stops it by keyboard, each after a question', async () => {
    const { page } = await open()
    await signInAsOperator(page)
    await page.goto('/operator')
    const name = `journey-${Date.now().toString(36)}`
    await page.getByLabel('Name', { exact: true }).fill(name)
    await page.getByLabel('Page', { exact: true }).selectOption('order')
    await page.getByLabel('Shelf', { exact: true }).selectOption('new')
    expect(await page.getByLabel('Control, as it is now').inputValue()).toBe('new-arrivals')
    await page.getByLabel('Challenger', { exact: true }).selectOption('trending')
    await page.getByLabel('Challenger', { exact: true }).press('Tab')
    await page.keyboard.press('Enter')
    await visible(experiment(page, name).getByText('draft', { exact: true }))
    const actions = `What can be done with ${name}`
    await experiment(page, name).getByRole('button', { name: 'Start', exact: true }).focus()
    for (const [press, sure, state] of [
      ['Start', 'Yes, start it', 'running'],
      ['Stop', 'Yes, stop it', 'stopped'],
    ] as const) {
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(press)
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(sure)
      await page.keyboard.press('Enter')
      await visible(experiment(page, name).getByText(state, { exact: true }))
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(actions)
      expect(await experiment(page, name).evaluate((card) => card.contains(document.activeElement))).toBe(true)
      await page.keyboard.press('Tab')
    }
  })
})
