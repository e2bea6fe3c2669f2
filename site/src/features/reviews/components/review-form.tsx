import { useId, useState, type FormEvent } from 'react'
import { Link } from 'wouter'
import { Button } from '@/components/ui/button'
import { usePostReview } from '@/features/reviews/api/post-review'
import { StarInput } from '@/features/reviews/components/star-input'
import { useReviewDraft, type ReviewDraft } from '@/features/reviews/use-review-draft'
import { toProblem } from '@/lib/api/problem'
import { useUser } from '@/lib/session'

const maxLength = 1000

export function ReviewForm({ productId }: { productId: number }) {
  const user = useUser()
  if (user) return <SignedInReviewForm productId={productId} />
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

function SignedInReviewForm({ productId }: { productId: number }) {
  const id = useId()
  const { draft, changeDraft, clearDraft } = useReviewDraft(productId)
  const [error, setError] = useState('')
  const post = usePostReview(productId)

  const change = (changes: Partial<ReviewDraft>) => {
    changeDraft({ ...draft, ...changes })
    setError('')
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
        clearDraft()
        setError('')
      },
      onError: (failure) => setError(toProblem(failure).message),
    })
  }
  return (
    <form onSubmit={submit} noValidate className="mt-6">
      <fieldset aria-describedby={`${id}-error`}>
        <legend className="text-sm font-medium">Your rating</legend>
        <StarInput id={id} value={draft.rating} onChange={(rating) => change({ rating })} />
      </fieldset>
      <label htmlFor={`${id}-comment`} className="mt-4 mb-1.5 block text-sm font-medium">
        How does it fit, feel, last? <span className="font-normal text-soft">If you like</span>
      </label>
      <textarea
        id={`${id}-comment`}
        rows={4}
        maxLength={maxLength}
        value={draft.comment}
        onChange={(event) => change({ comment: event.target.value })}
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
