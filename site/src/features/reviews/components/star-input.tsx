import { star } from '@/components/ui/star'

type Props = { id: string; value: number; onChange: (rating: number) => void }

const labels = ['', 'Poor', 'Fair', 'Good', 'Very good', 'Excellent']

/** One to five stars as radio buttons; 0 is none of them. The first has the id `${id}-1`, for the focus. */
export function StarInput({ id, value, onChange }: Props) {
  return (
    <div className="mt-1 -ml-2 flex items-center">
      {[1, 2, 3, 4, 5].map((stars) => (
        <label
          key={stars}
          className={`grid size-10 cursor-pointer place-items-center rounded-full has-focus-visible:outline-2 has-focus-visible:outline-accent ${stars <= value ? 'text-ink' : 'text-line-strong'}`}
        >
          <input
            id={`${id}-${stars}`}
            type="radio"
            name={`${id}-rating`}
            className="sr-only"
            checked={value === stars}
            onChange={() => onChange(stars)}
          />
          <span className="sr-only">
            {stars} of 5, {labels[stars]}
          </span>
          <Star filled={stars <= value} />
        </label>
      ))}
      <span aria-hidden="true" className="ml-2 text-sm text-soft">
        {labels[value]}
      </span>
    </div>
  )
}

function Star({ filled }: { filled: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width="24"
      height="24"
      viewBox="0 0 20 20"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.2"
    >
      <path d={star} />
    </svg>
  )
}
