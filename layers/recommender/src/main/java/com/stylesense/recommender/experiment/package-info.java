/**
 * Which of several strategies serves a shelf better: who sees which, two strategies in one list, and what may be concluded from what was
 * clicked, at any time that somebody looks. Plain statistics of sums; where these come from is not known here.
 */
package com.stylesense.recommender.experiment;
