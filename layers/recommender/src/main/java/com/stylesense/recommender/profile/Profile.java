package com.stylesense.recommender.profile;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.filter.RowFilter;
import java.util.HashMap;
import java.util.Map;

/** What one ranking works on: the catalogue, and what was loaded of the shopper and of what the list is about. Not thread-safe while it is filled. */
public final class Profile {

    private final RowFilter filter;
    private final Stock stock;
    private final Map<ProfilePart<?>, Object> parts;

    /** @param stock for a formula that measures candidates against what can be sold */
    public Profile(CatalogueSnapshot catalogue, Stock stock) {
        this(RowFilter.none(catalogue), stock, Map.of());
    }

    /**
     * @param filter what the list is narrowed to
     * @param given  parts that are there already, each of the type that it says
     */
    public Profile(RowFilter filter, Stock stock, Map<ProfilePart<?>, Object> given) {
        this.filter = filter;
        this.stock = stock;
        this.parts = new HashMap<>(given);
    }

    public <T> Profile with(ProfilePart<T> part, T value) {
        parts.put(part, value);
        return this;
    }

    public CatalogueSnapshot catalogue() {
        return filter.catalogue();
    }

    /** What the list is narrowed to; formulas and what they measure by are not. */
    public RowFilter filter() {
        return filter;
    }

    public Stock stock() {
        return stock;
    }

    /** @throws IllegalStateException when it was not loaded: the strategy does not say that it reads it */
    @SuppressWarnings("unchecked")
    public <T> T get(ProfilePart<T> part) {
        Object value = parts.get(part);
        if (value == null) {
            throw new IllegalStateException("The profile holds no " + part + ".");
        }
        return (T) value;
    }
}
