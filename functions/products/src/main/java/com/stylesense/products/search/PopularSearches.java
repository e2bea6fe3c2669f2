package com.stylesense.products.search;

import com.stylesense.products.FacetField;
import com.stylesense.products.ProductCriteria;
import com.stylesense.products.facets.FacetCounter;
import com.stylesense.store.database.Queries;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is offered to whoever has typed nothing yet: what others searched for and found, as the last refresh counted it, then the kinds of
 * article that there are most of, so that a new shop offers what it has.
 */
@Singleton
public class PopularSearches {

    private static final int MAX_SUGGESTIONS = 8;

    private static final String POPULAR = "SELECT phrase FROM popular_searches ORDER BY people DESC, phrase LIMIT ?";

    private final FacetCounter facets;
    private final Queries queries;

    PopularSearches(FacetCounter facets, Queries queries) {
        this.facets = facets;
        this.queries = queries;
    }

    /** At most eight. */
    @Connectable
    public List<Suggestion> suggest() {
        Stream<Suggestion> searches =
                queries
                        .list(POPULAR, row -> Suggestion.of(row.getString(1), SuggestionKind.SEARCH), MAX_SUGGESTIONS)
                        .stream();
        return Stream.concat(searches, kinds()).limit(MAX_SUGGESTIONS).toList();
    }

    private Stream<Suggestion> kinds() {
        return facets
                .count(new ProductCriteria(Suggester.ANY, null))
                .listed()
                .getOrDefault(FacetField.ARTICLE_TYPE.column(), List.of())
                .stream()
                .map(kind -> Suggestion.of(kind.value(), SuggestionKind.ARTICLE_TYPE));
    }
}
