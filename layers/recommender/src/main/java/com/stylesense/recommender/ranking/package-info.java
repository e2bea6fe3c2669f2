/**
 * The exact top of a ranking without scoring every product. A formula over a few attributes gives all products of one group nearly the
 * same score, so a group is a {@link com.stylesense.recommender.ranking.Source} whose best is known;
 * {@link com.stylesense.recommender.ranking.BestFirst} merges sources and takes a candidate when none of them can have a better one.
 *
 * <p>The order is score descending, then row ascending, which is id ascending. Iterators and cursors here hold their position: each serves
 * one ranking in one thread.
 */
package com.stylesense.recommender.ranking;
