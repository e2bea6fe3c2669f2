import { expect, it } from 'vitest'
import { deleteInteraction } from '@/features/saved/api/change-interaction'
import { fakeApi, problem } from '@/testing/fake-api'

it('takes a mark for taken back where the shop has none, and not where somebody on the way answers', async () => {
  fakeApi({ 'DELETE /interactions/1': () => problem(404, 'interaction_not_found', 'There is none.') })
  await expect(deleteInteraction(1)).resolves.toBeUndefined()
  fakeApi({ 'DELETE /interactions/1': () => ({ status: 404, body: '<html>No such page at this network</html>' }) })
  await expect(deleteInteraction(1)).rejects.toMatchObject({ status: 404 })
})
