package com.stylesense.products.search;

import com.stylesense.products.ProductFilter;
import com.stylesense.products.facets.FacetCounts;
import com.stylesense.products.search.ProductSearch.Result;
import com.stylesense.store.catalogue.ProductRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A product by its number, as orders name it: "42419", "#42419". */
@Singleton
class ProductNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\s*#?(\\d{1,16})\\s*");

    private final ProductRepository products;

    ProductNumbers(ProductRepository products) {
        this.products = products;
    }

    /** Empty where the words are no number, where no product has it, and where something else or a later page is asked for. */
    Optional<Result> find(String words, ProductFilter filter, long offset) {
        Matcher number = NUMBER.matcher(words);
        return number.matches() && filter.asksNothing() && offset == 0
                ? products.findById(Long.parseLong(number.group(1)))
                        .map(product -> new Result(List.of(product), FacetCounts.one(), null))
                : Optional.empty();
    }
}
