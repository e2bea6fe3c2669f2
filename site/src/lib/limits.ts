/**
 * How long texts may be, as the API has it: what a form takes is never refused there, and what is taken there no form refuses. A test of
 * the local server holds this table against the API's document.
 */
export const longest = { full_name: 100, line1: 200, city: 100, postal_code: 20, country: 56 } as const
