import { useId } from 'react'
import { useDepartments } from '@/features/pages/api/get-departments'

type Props = { shelf: string; chosen: string | null; onChoose: (department: string | null) => void }

/** Whom the shelf is for; nothing where the shop has one department. */
export default function DepartmentSwitch({ shelf, chosen, onChoose }: Props) {
  const id = useId()
  const departments = useDepartments()
  if (departments.length < 2) return null
  return (
    <>
      <label htmlFor={id} className="mr-1 text-sm text-soft">
        For<span className="sr-only">: department of {shelf}</span>{' '}
      </label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={(event) => onChoose(event.target.value || null)}
        className="h-11 rounded-full border border-line-strong bg-paper px-3 text-sm hover:border-ink"
      >
        <option value="">me</option>
        {departments.map((department) => (
          <option key={department} value={department}>
            {department}
          </option>
        ))}
      </select>
    </>
  )
}
