package com.stylesense.products.search;

import com.stylesense.products.ProductFilter;
import com.stylesense.products.facets.FacetCounts;
import com.stylesense.products.search.CurrentCatalogue.Reading;
import com.stylesense.products.search.RecentPages.Page;
import com.stylesense.products.search.RecentPages.Question;
import com.stylesense.store.catalogue.Product;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.util.List;

/** Pages of the catalogue: looked up as long as the catalogue is as it was when they were found, else found anew. */
@Singleton
public class ProductSearch {

    private final StepwiseSearch search;
    private final CurrentCatalogue catalogue;
    private final RecentPages recent;

    ProductSearch(StepwiseSearch search, CurrentCatalogue catalogue, RecentPages recent) {
        this.search = search;
        this.catalogue = catalogue;
        this.recent = recent;
    }

    /**
     * @param products    those of one page
     * @param counts      of all pages
     * @param searchedFor the words that were kept, where not all of them found something; else null
     */
    public record Result(
            List<Product> products,
            FacetCounts counts,
            @Nullable String searchedFor) {}

    /**
     * On one connection.
     *
     * @param phrase null or blank for all products
     * @param size   of a page
     * @param offset products on the pages before
     */
    @Connectable
    public Result search(@Nullable String phrase, ProductFilter filter, ProductSort sort, int size, long offset) {
        var question = new Question(phrase == null || phrase.isBlank() ? null : phrase, filter, sort, size, offset);
        Page known = recent.find(question);
        Reading now = catalogue.read(known == null ? List.of() : known.ids());
        if (known != null && known.state().equals(now.state())) {
            return new Result(now.products(), known.counts(), known.searchedFor());
        }
        Result found = search.find(question);
        List<Long> ids = found.products().stream().map(Product::id).toList();
        recent.keep(question, new Page(now.state(), ids, found.counts(), found.searchedFor()));
        return found;
    }
}
