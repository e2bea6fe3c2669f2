package com.stylesense.products;

import com.stylesense.store.catalogue.Product;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Completes a half-typed search: brands and kinds of article first, since they are few and lead far, then best-selling products.
 */
@Singleton
class Suggester {

    private static final int MOST = 10;
    private static final int MOST_ATTRIBUTES = 5;
    /** Best-sellers looked through for different names: one thing is often sold under many ids. */
    private static final int PRODUCTS_READ = 60;

    private static final ProductFilter ANY =
            new ProductFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final String ATTRIBUTES = """
        SELECT field, value, starts_with(search_text(value), search_text(?)) AS begins
        FROM facet_values WHERE document @@ ?::tsquery""";

    private final SearchTerms terms;
    private final FacetQuery facets;
    private final PageQuery pages;
    private final JdbcOperations database;

    Suggester(SearchTerms terms, FacetQuery facets, PageQuery pages, JdbcOperations database) {
        this.terms = terms;
        this.facets = facets;
        this.pages = pages;
        this.database = database;
    }

    @Connectable
    Suggestions suggest(String phrase) {
        Optional<Terms> typed = terms.resolve(phrase, SearchTerms.Reading.STILL_TYPING);
        if (typed.isEmpty()) {
            return new Suggestions(List.of());
        }
        var byText = new LinkedHashMap<String, Suggestion>();
        List<Suggestion> attributes = attributes(typed.get(), SearchTerms.wordsOf(phrase));
        add(byText, attributes, MOST_ATTRIBUTES);
        add(byText, products(typed.get()), MOST);
        add(byText, attributes, MOST);
        return new Suggestions(List.copyOf(byText.values()));
    }

    private static void add(LinkedHashMap<String, Suggestion> byText, List<Suggestion> more, int upTo) {
        for (Suggestion suggestion : more) {
            if (byText.size() < upTo) {
                byText.putIfAbsent(suggestion.text().toLowerCase(Locale.ROOT), suggestion);
            }
        }
    }

    private List<Suggestion> products(Terms typed) {
        List<Product> bestSellers = pages.read(new Selection(ANY, typed), ProductSort.POPULAR, PRODUCTS_READ, 0);
        return bestSellers.stream()
                .map(product -> new Suggestion(product.name(), SuggestionKind.PRODUCT, product.id()))
                .toList();
    }

    private List<Suggestion> attributes(Terms typed, String words) {
        List<Attribute> matching = database.prepareStatement(ATTRIBUTES, statement -> {
            statement.setString(1, words);
            statement.setString(2, typed.query());
            var found = new ArrayList<Attribute>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Attribute(
                            FacetField.valueOf(rows.getString("field").toUpperCase(Locale.ROOT)),
                            rows.getString("value"),
                            rows.getBoolean("begins")));
                }
            }
            return found;
        });
        if (matching.isEmpty()) {
            return List.of();
        }
        FacetCounts products = facets.count(new Selection(ANY, null));
        return matching.stream()
                .filter(attribute -> products.of(attribute.field(), attribute.value()) > 0)
                .sorted(Comparator.comparing(Attribute::begins)
                        .reversed()
                        .thenComparing(
                                attribute -> products.of(attribute.field(), attribute.value()),
                                Comparator.reverseOrder())
                        .thenComparing(Attribute::value)
                        .thenComparing(attribute -> attribute.field().name()))
                .map(attribute -> new Suggestion(
                        attribute.value(),
                        SuggestionKind.valueOf(attribute.field().name()),
                        null))
                .toList();
    }

    /** A brand or kind of article that what was typed may become. @param begins the typed words are how it begins */
    private record Attribute(FacetField field, String value, boolean begins) {}
}
