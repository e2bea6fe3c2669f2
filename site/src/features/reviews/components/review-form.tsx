import { useId, useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { Button } from '@/components/ui/button'
import { star } from '@/components/ui/star'
import { usePostReview } from '@/features/reviews/api/post-review'
import { toProblem } from '@/lib/api/problem'
import { useUser } from '@/lib/session'
import { readStored, writeStored } from '@/lib/stored-state'
import { showToast } from '@/lib/toasts'

type Draft = { rating: number; comment: string }

const maxLength = 1000
const words = ['', 'Poor', 'Fair', 'Good', 'Very good', 'Excellent']

/** The draft is stored per product in this tab, so that neither a failure nor a sign-in loses it. */
export function ReviewForm({ productId }: { productId: number }) {
  const user = useUser()
  const id = useId()
  const storageKey = `stylesense.review.${productId}`
  const [draft, setDraft] = useState<Draft>(
    () => readStored<Draft>(sessionStorage, storageKey) ?? { rating: 0, comment: '' },
  )
  const [error, setError] = useState('')
  const post = usePostReview(productId)

  const change = (next: Draft) => {
    setDraft(next)
    setError('')
    writeStored(sessionStorage, storageKey, next)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (post.isPending) return
    if (draft.rating === 0 && draft.comment.trim() === '') {
      setError('Choose from one to five stars, or write a few words.')
      document.getElementById(`${id}-1`)?.focus()
      return
    }
    post.mutate(draft, {
      onSuccess: () => {
        change({ rating: 0, comment: '' })
        writeStored(sessionStorage, storageKey, null)
        showToast('Thank you. Your review is up.')
      },
      onError: (failure) => setError(toProblem(failure).message),
    })
  }

  if (!user) {
    return (
      <p className="mt-6 text-soft">
        Own it?{' '}
        <Link href={`/login?next=/product/${productId}`} className="link-line text-ink">
          Sign in
        </Link>{' '}
        to write a review.
      </p>
    )
  }
  return (
    <form onSubmit={submit} noValidate className="mt-6">
      <fieldset aria-describedby={`${id}-error`}>
        <legend className="text-sm font-medium">Your rating</legend>
        <div className="mt-1 -ml-2 flex items-center">
          {[1, 2, 3, 4, 5].map((stars) => (
            <label
              key={stars}
              className={`grid size-10 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent ${stars <= draft.rating ? 'text-ink' : 'text-line-strong'}`}
            >
              <input
                id={`${id}-${stars}`}
                type="radio"
                name={`${id}-rating`}
                className="sr-only"
                checked={draft.rating === stars}
                onChange={() => change({ ...draft, rating: stars })}
              />
              <span className="sr-only">
                {stars} of 5, {words[stars]}
              </span>
              <svg
                aria-hidden="true"
                width="24"
                height="24"
                viewBox="0 0 20 20"
                fill={stars <= draft.rating ? 'currentColor' : 'none'}
                stroke="currentColor"
                strokeWidth="1.2"
              >
                <path d={star} />
              </svg>
            </label>
          ))}
          <span aria-hidden="true" className="ml-2 text-sm text-soft">
            {words[draft.rating]}
          </span>
        </div>
      </fieldset>
      <label htmlFor={`${id}-comment`} className="mt-4 mb-1.5 block text-sm font-medium">
        How does it fit, feel, last? <span className="font-normal text-soft">If you like</span>
      </label>
      <textarea
        id={`${id}-comment`}
        rows={4}
        maxLength={maxLength}
        value={draft.comment}
        onChange={(event) => change({ ...draft, comment: event.target.value })}
        className="w-full rounded-md border border-line-strong bg-surface p-3 hover:border-ink"
      />
      <p id={`${id}-error`} role="alert" className="min-h-6 text-sm text-bad">
        {error}
      </p>
      <Button type="submit" variant="outline" pending={post.isPending} pendingLabel="Sending…">
        Send review
      </Button>
    </form>
  )
}
