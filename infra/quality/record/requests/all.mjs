// All that a shop is asked, in the order in which it is asked: first what changes nothing, then what does, then what comes of it.
import { Tokens } from '../tokens.mjs';
import { askForAccounts, register } from './accounts.mjs';
import { askAtAddresses } from './addresses.mjs';
import { askForBodies } from './bodies.mjs';
import { askForCarts } from './carts.mjs';
import { askForInteractions } from './interactions.mjs';
import { askForListsAgain } from './aftermath.mjs';
import { askForLists } from './lists.mjs';
import { askForOddLists } from './odd-lists.mjs';
import { askForOrders } from './orders.mjs';
import { askForProducts, readCatalogue } from './products.mjs';
import { askForSearches } from './searches.mjs';

const SHOPPERS = [1, 2, 3, 4, 5, 7, 60, 240, 480, 777, 999, 1200];
/** In the demo catalogue's order of popularity; what nobody has bought begins between the last two. */
const PLACES = [0, 1, 2, 10, 50, 200, 700, 1500, 2500, 2905];

const READING = [askForLists, askForOddLists, askForProducts, askForSearches, askAtAddresses, askForBodies];
const WRITING = [askForAccounts, askForInteractions, askForCarts, askForOrders];

export async function askAll(recording, secret) {
  await requireStandingClock(recording);
  const tokens = new Tokens(secret, (await register(recording, 1)).token);
  const catalogue = await readCatalogue(recording);
  if (catalogue.length <= PLACES.at(-1)) throw new Error(`The shop has ${catalogue.length} products: record one with the demo catalogue.`);
  const shop = {
    tokens,
    shoppers: SHOPPERS.map((id) => tokens.shopper(id)),
    catalogue,
    products: [...PLACES.map((place) => catalogue[place]), catalogue.find(({ stock_count: stock }) => stock === 0)],
  };
  for (const ask of [...READING, ...WRITING, askForListsAgain]) await ask(recording, shop);
}

/** Where the time goes on, no two recordings can agree. */
async function requireStandingClock(recording) {
  await recording.list('seasonal?limit=1');
  if (recording.unsteady.length > 0) throw new Error('The clock of the shop runs: start it with STYLESENSE_NOW.');
}
