package com.stylesense.products.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.stylesense.products.facets.FacetCount;
import com.stylesense.products.search.ProductSearch;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;

/**
 * One page of the catalogue, and what it can be narrowed by.
 *
 * @param page     counted from 1
 * @param pageSize how many items a full page holds
 * @param total    products on all pages
 * @param searchedFor the words that this page is for, where nothing has all that were typed; left out where all were kept
 * @param facets   by field, the values that lead to a page that is not empty, the most frequent first
 */
@Serdeable
record ProductPage(
        List<ProductView> items,
        int page,
        int pageSize,
        long total,
        @Nullable @JsonInclude(JsonInclude.Include.NON_NULL) String searchedFor,
        Map<String, List<FacetCount>> facets) {

    static ProductPage of(ProductSearch.Result found, PageRequest request) {
        return new ProductPage(
                found.products().stream().map(ProductView::of).toList(),
                request.number(),
                request.size(),
                found.counts().total(),
                found.searchedFor(),
                found.counts().listed());
    }
}
