/**
 * The reason on a card, under a seam. It takes the same room whatever its length, so that shelves stand level and nothing moves when
 * they fill; what does not fit on a narrow screen is read out all the same, and shown on hover.
 */
export function CardReason({ text }: { text: string }) {
  return (
    <p
      title={text}
      className="stitch-above relative z-10 mt-2.5 line-clamp-5 min-h-[calc(5lh+0.5rem)] pt-2 text-[0.8125rem] leading-snug text-accent lg:line-clamp-4 lg:min-h-[calc(4lh+0.5rem)]"
    >
      {text}
    </p>
  )
}
