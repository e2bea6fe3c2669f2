/** Lets the browser be known to the account from now on, by a cookie, so that no stranger who guesses makes its owner wait. */
export const asDevice = { anonymous: true, headers: { 'X-Device': 'cookie' } }
