/**
 * What a recommendation is made of, in plain Java: it knows neither HTTP nor SQL.
 *
 * <p>A {@link com.stylesense.recommender.Strategy} ranks the products of an immutable
 * {@link com.stylesense.recommender.catalogue.CatalogueSnapshot} for a {@link com.stylesense.recommender.profile.Profile} and returns a
 * {@link com.stylesense.recommender.CandidateList}, best first: the caller loads what the strategy
 * {@linkplain com.stylesense.recommender.Strategy#reads() reads}, and leaves out what is sold out. Strategies, snapshots and candidate lists
 * may be shared between threads; a profile belongs to one request.
 *
 * <p>Scores are computed in double precision, in one order of terms, so that the same input gives the same bits. Ids are the shop's product
 * ids; a <em>row</em> is a product's place in the snapshot, from 0, ascending by id.
 */
package com.stylesense.recommender;
