/**
 * Pages put together from strategies' lists: which shelves a page has, for which departments, and that none shows what another shows
 * already. Strategies know nothing of pages.
 */
package com.stylesense.recommender.page;
