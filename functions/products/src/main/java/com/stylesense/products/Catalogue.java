package com.stylesense.products;

import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Pages of the catalogue: words into terms, terms and filter into a selection, the selection into its count, its facets and one
 * page.
 */
@Singleton
class Catalogue {

    /**
     * Words that fit more products than this tell them apart too little for a rank to mean much, and ranking every one of
     * them would make the broadest words the slowest; the best-sellers among them come first instead.
     */
    private static final long MOST_RANKED = 5_000;

    private final SearchTerms terms;
    private final FacetQuery facets;
    private final PageQuery pages;

    Catalogue(SearchTerms terms, FacetQuery facets, PageQuery pages) {
        this.terms = terms;
        this.facets = facets;
        this.pages = pages;
    }

    @Connectable
    ProductPage page(@Nullable String phrase, ProductFilter filter, ProductSort sort, PageRequest request) {
        if (filter.pricesCross()) {
            throw new InvalidFieldException("min_price", "is above max_price");
        }
        if (phrase == null || phrase.isBlank()) {
            var selection = new Selection(filter, null);
            return page(selection, facets.count(selection), sort, request);
        }
        return found(phrase, filter, SearchTerms.Reading.AS_WRITTEN, sort, request)
                .or(() -> found(phrase, filter, SearchTerms.Reading.DOUBTFUL, sort, request))
                .orElseGet(() -> new ProductPage(
                        List.of(),
                        request.number(),
                        request.size(),
                        0,
                        FacetCounts.none().listed(filter)));
    }

    private Optional<ProductPage> found(
            String phrase, ProductFilter filter, SearchTerms.Reading reading, ProductSort sort, PageRequest request) {
        return terms.resolve(phrase, reading).flatMap(query -> {
            var selection = new Selection(filter, query);
            FacetCounts counted = facets.count(selection);
            return counted.isEmpty() ? Optional.empty() : Optional.of(page(selection, counted, sort, request));
        });
    }

    private ProductPage page(Selection selection, FacetCounts counted, ProductSort sort, PageRequest request) {
        ProductSort order =
                sort == ProductSort.RELEVANCE && (selection.terms() == null || counted.total() > MOST_RANKED)
                        ? ProductSort.POPULAR
                        : sort;
        List<ProductView> items = request.offset() >= counted.total()
                ? List.of()
                : pages.read(selection, order, request.size(), request.offset()).stream()
                        .map(ProductView::of)
                        .toList();
        return new ProductPage(
                items, request.number(), request.size(), counted.total(), counted.listed(selection.filter()));
    }
}
