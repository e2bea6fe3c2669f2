package com.stylesense.products.http;

import com.stylesense.products.ProductFilter;
import com.stylesense.products.reviews.ReviewRepository;
import com.stylesense.products.search.PopularSearches;
import com.stylesense.products.search.ProductSearch;
import com.stylesense.products.search.ProductSort;
import com.stylesense.products.search.Suggester;
import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.http.SameForEveryone;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.store.catalogue.ProductRepository;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.format.Format;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The catalogue over HTTP. */
@Controller("/api/products")
@ExecuteOn(TaskExecutors.BLOCKING)
class ProductController {

    private static final int MAX_PHRASE_LENGTH = 200;

    private final ProductSearch search;
    private final Suggester suggester;
    private final PopularSearches popular;
    private final ProductRepository products;
    private final ReviewRepository reviews;
    private final ChosenProducts chosen;

    ProductController(
            ProductSearch search,
            Suggester suggester,
            PopularSearches popular,
            ProductRepository products,
            ReviewRepository reviews,
            ChosenProducts chosen) {
        this.search = search;
        this.suggester = suggester;
        this.popular = popular;
        this.products = products;
        this.reviews = reviews;
        this.chosen = chosen;
    }

    /**
     * A page of the catalogue with its facets, or the products that are named by id.
     *
     * @param ids  these products alone, in this order and without facets; ids that no product has are passed over
     * @param q    words that each product must have, forgiving of typos; left out, all products
     * @param sort by relevance when left out
     */
    @SameForEveryone
    @Get
    ProductPage list(
            @Nullable
                    @QueryValue
                    @Format("MULTI")
                    @Parameter(array = @ArraySchema(schema = @Schema(implementation = Long.class)))
                    List<String> ids,
            @Nullable @QueryValue @Size(max = MAX_PHRASE_LENGTH) String q,
            @RequestBean @Valid ProductFilter filter,
            @Nullable @QueryValue ProductSort sort,
            @RequestBean @Valid PageRequest page) {
        if (ids == null || ids.isEmpty()) {
            return page(q, filter, sort, page);
        }
        ChosenProducts.requireNothingElse(q, filter, sort);
        return chosen.page(ids, page);
    }

    /**
     * The products that words describe, the best match first.
     *
     * @param q words that each product must have, forgiving of typos
     */
    @SameForEveryone
    @Get("/search")
    ProductPage search(
            @QueryValue(defaultValue = "") @Size(max = MAX_PHRASE_LENGTH) String q,
            @RequestBean @Valid ProductFilter filter,
            @Nullable @QueryValue ProductSort sort,
            @RequestBean @Valid PageRequest page) {
        return page(q, filter, sort, page);
    }

    /**
     * What a half-typed search may mean: at most ten.
     *
     * @param q as far as it is typed
     */
    @SameForEveryone
    @Get("/suggest")
    Suggestions suggest(@QueryValue(defaultValue = "") @Size(max = MAX_PHRASE_LENGTH) String q) {
        return new Suggestions(suggester.suggest(q));
    }

    /**
     * What to search for, for whoever has typed nothing yet: what several people searched for lately and found, then the kinds of article
     * that there are most of. At most eight.
     */
    @SameForEveryone
    @Get("/popular-searches")
    Suggestions popularSearches() {
        return new Suggestions(popular.suggest());
    }

    /** One product. */
    @Get("/{id}")
    ProductView product(long id) {
        return products.findById(id).map(ProductView::of).orElseThrow(() -> NotFoundException.product(id));
    }

    /** What shoppers say about a product, newest first, and how they rate it. */
    @Get("/{id}/reviews")
    ReviewPage reviews(long id, @RequestBean @Valid PageRequest page) {
        if (!products.existsById(id)) {
            throw NotFoundException.product(id);
        }
        return new ReviewPage(
                reviews.page(id, page.size(), page.offset()).stream()
                        .map(ReviewView::of)
                        .toList(),
                page.number(),
                page.size(),
                reviews.count(id),
                ReviewPage.Ratings.of(reviews.ratings(id)));
    }

    private ProductPage page(
            @Nullable String phrase, ProductFilter filter, @Nullable ProductSort sort, PageRequest page) {
        filter.requireOrderedPrices();
        ProductSort order = sort == null ? ProductSort.RELEVANCE : sort;
        return ProductPage.of(search.search(phrase, filter, order, page.size(), page.offset()), page);
    }
}
