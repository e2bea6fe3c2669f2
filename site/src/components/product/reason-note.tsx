/** Why this product is recommended, in one sentence. */
export function ReasonNote({ text }: { text: string }) {
  return (
    <p className="mt-2 flex items-start gap-2 text-[0.8125rem] leading-snug text-accent">
      <span aria-hidden="true" className="stitch mt-[0.45em] h-[1.5px] w-[19px] shrink-0" />
      <span>{text}</span>
    </p>
  )
}
