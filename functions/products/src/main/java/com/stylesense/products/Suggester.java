package com.stylesense.products;

import com.stylesense.platform.catalogue.Product;
import io.micronaut.data.connection.annotation.Connectable;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
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

    private static final ProductFilter ANY = new ProductFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final String ATTRIBUTES = """
        SELECT kind, text FROM (
            SELECT CASE GROUPING (brand, article_type, sub_category)
                       WHEN 3 THEN 'BRAND' WHEN 5 THEN 'ARTICLE_TYPE' ELSE 'SUB_CATEGORY' END AS kind,
                   coalesce(brand, article_type, sub_category) AS text, sum(products) AS products
            FROM facet_tallies GROUP BY GROUPING SETS ((brand), (article_type), (sub_category))
        ) AS attributes
        WHERE products > 0 AND to_tsvector('pg_catalog.english', search_text(text)) @@ ?::tsquery
        ORDER BY starts_with(search_text(text), search_text(?)) DESC, products DESC, text, kind""";

    private final SearchTerms terms;
    private final PageQuery pages;
    private final JdbcOperations database;

    Suggester(SearchTerms terms, PageQuery pages, JdbcOperations database) {
        this.terms = terms;
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
        return bestSellers.stream().map(product -> new Suggestion(product.name(), SuggestionKind.PRODUCT, product.id())).toList();
    }

    private List<Suggestion> attributes(Terms typed, String words) {
        return database.prepareStatement(ATTRIBUTES, statement -> {
            statement.setString(1, typed.query());
            statement.setString(2, words);
            var attributes = new ArrayList<Suggestion>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    attributes.add(new Suggestion(rows.getString("text"), SuggestionKind.valueOf(rows.getString("kind")), null));
                }
            }
            return attributes;
        });
    }
}
