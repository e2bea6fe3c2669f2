package com.stylesense.products.search;

import com.stylesense.products.FacetField;
import com.stylesense.products.ProductCriteria;
import com.stylesense.products.ProductFilter;
import com.stylesense.products.TextQuery;
import com.stylesense.products.TextQuery.Word;
import com.stylesense.products.facets.FacetCounter;
import com.stylesense.products.facets.FacetCounts;
import com.stylesense.products.search.TextQueryParser.Mode;
import com.stylesense.store.catalogue.ProductView;
import com.stylesense.store.database.Queries;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Completes a half-typed search: brands and kinds of article first, since they are few and lead far, then best-selling products.
 */
@Singleton
public class Suggester {

    private static final int MAX_SUGGESTIONS = 10;
    private static final int MAX_ATTRIBUTES = 5;
    /** The last words may yet become a price, as "under", or anything. */
    private static final int MAX_STILL_TYPED = 3;
    /** Best-sellers looked through for different names: one thing is often sold under many ids. */
    private static final int PRODUCTS_READ = 60;

    static final ProductFilter ANY =
            new ProductFilter(null, null, null, null, null, null, null, null, null, null, null);

    private static final String ATTRIBUTES = """
        SELECT field, value, starts_with(search_typed(value), search_typed(?))
        FROM facet_values WHERE document @@ ?::tsquery""";

    private final TextQueryParser parser;
    private final FacetCounter facets;
    private final PageQuery pages;
    private final Queries queries;

    Suggester(TextQueryParser parser, FacetCounter facets, PageQuery pages, Queries queries) {
        this.parser = parser;
        this.facets = facets;
        this.pages = pages;
        this.queries = queries;
    }

    /** At most ten, the likeliest first, no text twice. */
    @Connectable
    public List<Suggestion> suggest(String phrase) {
        String said = OrderWords.in(PriceWords.in(phrase).words()).words();
        List<Word> words = parser.parse(said, Mode.AUTOCOMPLETE).stream()
                .filter(word -> !word.filler() || word.asTyped() != null)
                .toList();
        return IntStream.rangeClosed(0, Math.min(MAX_STILL_TYPED, words.size() - 1))
                .mapToObj(open -> words.subList(0, words.size() - open))
                .filter(complete -> complete.stream().allMatch(Word::isKnown))
                .map(complete -> suggest(TextQuery.of(complete), said))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private List<Suggestion> suggest(TextQuery typed, String phrase) {
        var byText = new LinkedHashMap<String, Suggestion>();
        List<Suggestion> attributes = attributes(typed, TextQueryParser.words(phrase));
        add(byText, attributes, MAX_ATTRIBUTES);
        add(byText, products(typed), MAX_SUGGESTIONS);
        add(byText, attributes, MAX_SUGGESTIONS);
        return List.copyOf(byText.values());
    }

    private static void add(Map<String, Suggestion> byText, List<Suggestion> more, int limit) {
        for (Suggestion suggestion : more) {
            if (byText.size() < limit) {
                byText.putIfAbsent(suggestion.text().toLowerCase(Locale.ROOT), suggestion);
            }
        }
    }

    private List<Suggestion> products(TextQuery typed) {
        return pages.read(new ProductCriteria(ANY, typed), ProductSort.POPULAR, PRODUCTS_READ, 0).stream()
                .map(product -> Suggestion.of(ProductView.of(product)))
                .toList();
    }

    private List<Suggestion> attributes(TextQuery typed, String words) {
        List<Attribute> matching = queries.list(
                ATTRIBUTES,
                row -> new Attribute(
                        FacetField.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                        row.getString(2),
                        row.getBoolean(3)),
                words,
                typed.query());
        if (matching.isEmpty()) {
            return List.of();
        }
        FacetCounts products = facets.count(new ProductCriteria(ANY, null));
        return matching.stream()
                .filter(attribute -> products.count(attribute.field(), attribute.value()) > 0)
                .sorted(Comparator.comparing(Attribute::begins)
                        .reversed()
                        .thenComparing(
                                attribute -> products.count(attribute.field(), attribute.value()),
                                Comparator.reverseOrder())
                        .thenComparing(Attribute::value)
                        .thenComparing(attribute -> attribute.field().name()))
                .map(attribute -> Suggestion.of(
                        attribute.value(),
                        SuggestionKind.valueOf(attribute.field().name())))
                .toList();
    }

    /** A brand or kind of article that the typed words match. @param begins whether they are how it begins */
    private record Attribute(FacetField field, String value, boolean begins) {}
}
