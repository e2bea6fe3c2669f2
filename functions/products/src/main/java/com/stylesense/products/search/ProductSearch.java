package com.stylesense.products.search;

import com.stylesense.products.ProductCriteria;
import com.stylesense.products.ProductFilter;
import com.stylesense.products.facets.FacetCounter;
import com.stylesense.products.facets.FacetCounts;
import com.stylesense.products.search.TextQueryParser.Mode;
import com.stylesense.store.catalogue.Product;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds pages of the catalogue: words become a text query, which with the filter is counted, by facet too, and read. */
@Singleton
public class ProductSearch {

    /**
     * Words that fit more products than this tell them apart too little for a rank to mean much, and ranking every one of
     * them would make the broadest words the slowest; the best-sellers among them come first instead.
     */
    private static final long MAX_RANKED = 5_000;

    private final TextQueryParser parser;
    private final FacetCounter facets;
    private final PageQuery pages;

    ProductSearch(TextQueryParser parser, FacetCounter facets, PageQuery pages) {
        this.parser = parser;
        this.facets = facets;
        this.pages = pages;
    }

    /** @param products those of one page; the counts are those of all pages */
    public record Result(List<Product> products, FacetCounts counts) {}

    /**
     * On one connection.
     *
     * @param phrase null or blank for all products
     * @param size   of a page
     * @param offset products on the pages before
     */
    @Connectable
    public Result search(@Nullable String phrase, ProductFilter filter, ProductSort sort, int size, long offset) {
        if (phrase == null || phrase.isBlank()) {
            var criteria = new ProductCriteria(filter, null);
            return page(criteria, facets.count(criteria), sort, size, offset);
        }
        return find(phrase, Mode.STANDARD, filter, sort, size, offset)
                .or(() -> find(phrase, Mode.FUZZY, filter, sort, size, offset))
                .orElseGet(() -> new Result(List.of(), FacetCounts.none()));
    }

    private Optional<Result> find(
            String phrase, Mode mode, ProductFilter filter, ProductSort sort, int size, long offset) {
        return parser.parse(phrase, mode).flatMap(text -> {
            var criteria = new ProductCriteria(filter, text);
            FacetCounts counts = facets.count(criteria);
            return counts.isEmpty() ? Optional.empty() : Optional.of(page(criteria, counts, sort, size, offset));
        });
    }

    private Result page(ProductCriteria criteria, FacetCounts counts, ProductSort sort, int size, long offset) {
        boolean ranked = criteria.text() != null && counts.total() <= MAX_RANKED;
        ProductSort order = sort == ProductSort.RELEVANCE && !ranked ? ProductSort.POPULAR : sort;
        List<Product> products = offset >= counts.total() ? List.of() : pages.read(criteria, order, size, offset);
        return new Result(products, counts);
    }
}
