import { useRef } from 'react'
import { Link } from 'wouter'
import { ProductPicture } from '@/components/product/product-picture'
import { Icon } from '@/components/ui/icon'
import { Skeleton } from '@/components/ui/skeleton'
import { useProducts } from '@/features/catalogue/api/get-products'
import { noFilters } from '@/features/catalogue/filters'
import { plural } from '@/lib/format'
import { useInView } from '@/lib/use-in-view'

/** A link to each department, with the picture of its best seller. */
export function Departments() {
  const section = useRef<HTMLElement>(null)
  const near = useInView(section)
  const { data } = useProducts(noFilters, 1, near)
  const genders = data?.facets.gender?.slice(0, 4)
  return (
    <section ref={section} aria-label="Departments" className="py-8 sm:py-12">
      <h2 className="display text-heading">Start with who it is for</h2>
      <p className="mt-2 mb-6 text-soft">Every department, with the piece that is bought there most.</p>
      <ul className="grid grid-cols-2 gap-2.5 sm:gap-5 lg:grid-cols-4">
        {(genders ?? [null, null, null, null]).map((gender, index) => (
          <li key={gender?.value ?? index}>
            {gender ? <DepartmentCard name={gender.value} count={gender.count} /> : <DepartmentCardSkeleton />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function DepartmentCardSkeleton() {
  return (
    <>
      <Skeleton className="aspect-3/4 w-full" />
      <Skeleton className="mt-3 h-8 w-1/2" />
      <Skeleton className="mt-1 h-5 w-1/3" />
    </>
  )
}

function DepartmentCard({ name, count }: { name: string; count: number }) {
  const { data } = useProducts({ ...noFilters, facets: { gender: [name] }, sort: 'popular' }, 1)
  const product = data?.items[0]
  return (
    <Link href={`/catalogue?gender=${encodeURIComponent(name)}`} className="group/card block">
      {product ? <ProductPicture product={product} /> : <Skeleton className="aspect-3/4 w-full" />}
      <span className="mt-3 flex h-8 items-center justify-between gap-2">
        <span className="display text-2xl">{name}</span>
        <Icon name="arrow" size={20} />
      </span>
      <span className="mt-1 block h-5 text-sm text-soft">{plural(count, 'piece')}</span>
    </Link>
  )
}
