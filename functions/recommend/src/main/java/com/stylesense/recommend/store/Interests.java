package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.page.Departments;
import com.stylesense.runtime.security.Actor;
import com.stylesense.runtime.security.Shopper;
import com.stylesense.runtime.security.Visitor;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Whom somebody shops for who has bought nothing yet. */
@Singleton
public final class Interests {

    private static final int MOST_VIEWS = 50;
    private static final String PICKED = "SELECT unnest(departments) FROM preferences WHERE %s = ?";

    private final RecentViews views;
    private final Queries queries;

    Interests(RecentViews views, Queries queries) {
        this.views = views;
        this.queries = queries;
    }

    /** By what they looked at lately, or else by what they picked; all where neither says anything. */
    public Departments departments(Actor actor, CatalogueSnapshot catalogue) {
        List<Long> viewed = views.newest(actor, MOST_VIEWS).stream()
                .map(RecentViews.View::productId)
                .toList();
        Departments departments = Departments.ofViews(viewed, catalogue);
        return departments.equals(Departments.ALL) ? new Departments(picked(actor)) : departments;
    }

    private Set<String> picked(Actor actor) {
        return Set.copyOf(
                switch (actor) {
                    case Shopper shopper -> picked("user_id", shopper.id());
                    case Visitor visitor -> picked("visitor_id", visitor.id());
                });
    }

    private List<String> picked(String column, Object id) {
        return queries.list(PICKED.formatted(column), row -> row.getString(1), id);
    }
}
