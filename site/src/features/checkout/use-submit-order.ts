import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { usePlaceOrder } from '@/features/checkout/api/place-order'
import { attemptFor, isOfCart, mayResume, readAttempt, writeAttempt, type Attempt } from '@/features/checkout/attempt'
import { cartChanges } from '@/features/checkout/cart-changes'
import { toProblem, type Problem } from '@/lib/api/problem'
import type { Cart, Shipping, User } from '@/lib/api/types'

/** Submits an order and goes on to its page; resumes by itself an attempt that a reload interrupted. */
export function useSubmitOrder(user: User, cart: Cart) {
  const queryClient = useQueryClient()
  const [, navigate] = useLocation()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [changes, setChanges] = useState<string[]>([])
  const placeOrder = usePlaceOrder()

  const refuse = (refused: Problem, attempt: Attempt) => {
    setProblem(refused)
    if (refused.cart) {
      setChanges(cartChanges(attempt.cart, refused.cart))
      queryClient.setQueryData(['me', 'cart', user.id], refused.cart)
    }
    // A refusal ends the attempt; no answer does not, since the order may have been placed.
    if (!refused.isTransient) writeAttempt(null)
    if (refused.code === 'insufficient_stock') void queryClient.invalidateQueries({ queryKey: ['me', 'cart'] })
    if (refused.fields.some(({ field }) => field.includes('shipping'))) navigate('/checkout')
  }
  const send = (attempt: Attempt) => {
    setProblem(null)
    setChanges([])
    writeAttempt(attempt)
    placeOrder.mutate(attempt, {
      onSuccess: (order) => {
        queryClient.setQueryData(['me', 'order', order.id], order)
        navigate(`/orders/${order.id}/thanks`, { replace: true })
      },
      onError: (failure) => refuse(toProblem(failure), attempt),
    })
  }

  const [interrupted] = useState(() => readAttempt(user.id))
  const resumed = useRef(false)
  useEffect(() => {
    if (!interrupted || resumed.current) return
    resumed.current = true
    // As it was pressed, not as the bag is now: nobody has confirmed that.
    if (mayResume(interrupted, cart)) queueMicrotask(() => send({ ...interrupted, sentAt: Date.now() }))
    else if (!isOfCart(interrupted, cart)) writeAttempt(null)
  })

  const submit = (shipping: Shipping) => send(attemptFor(user.id, shipping, cart))
  return { submit, isPending: placeOrder.isPending, problem, changes }
}
