/**
 * The reason on a card. Its height is the same whatever its length, so that shelves are level and nothing moves when they load;
 * what does not fit is read by screen readers and shown on hover.
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
