package com.stylesense.recommender.model;

/** A way of dividing a log, so that a ranking is judged by events that it was not learned from. */
public interface Protocol {

    /** What weights are learned by: nothing of the test is in it. */
    HeldOut validation();

    /** What the ranking is judged by in the end. */
    HeldOut test();
}
