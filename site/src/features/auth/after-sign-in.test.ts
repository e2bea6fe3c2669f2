import { expect, it } from 'vitest'
import { afterSignIn } from '@/features/auth/after-sign-in'

it.each([
  ['next=/checkout', '/checkout'],
  ['next=%2Fproduct%2F3%3Fa%3D1', '/product/3?a=1'],
  ['', '/'],
  ['next=https://elsewhere.example', '/'],
  ['next=//elsewhere.example', '/'],
  ['next=/\\elsewhere.example', '/'],
])('after signing in with %s the shopper is at %s', (search, place) => {
  expect(afterSignIn(search)).toBe(place)
})
