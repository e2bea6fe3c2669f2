package com.stylesense.recommender.catalogue;

import java.util.function.Function;

/**
 * Something that is computed from a catalogue once and kept with it, such as its rows in an order that a formula wants. Each strategy
 * declares its own; see {@link CatalogueSnapshot#index}.
 *
 * @param <T> immutable, as all requests share it
 */
public final class CatalogueIndex<T> {

    private final Function<CatalogueSnapshot, T> build;

    public CatalogueIndex(Function<CatalogueSnapshot, T> build) {
        this.build = build;
    }

    T build(CatalogueSnapshot catalogue) {
        return build.apply(catalogue);
    }
}
