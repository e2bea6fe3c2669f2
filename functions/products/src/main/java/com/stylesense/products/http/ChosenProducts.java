package com.stylesense.products.http;

import com.stylesense.products.ProductFilter;
import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.error.MalformedValueException;
import com.stylesense.runtime.http.IdList;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.store.catalogue.Product;
import com.stylesense.store.catalogue.ProductRepository;
import com.stylesense.store.catalogue.ProductView;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Products that a client names by id, as one that keeps a list of them does: by one query, each once, in the client's order. */
@Singleton
class ChosenProducts {

    private static final int MOST = 100;

    private final ProductRepository products;

    ChosenProducts(ProductRepository products) {
        this.products = products;
    }

    /**
     * @param ids  as they were sent, apart or separated by commas; those that no product has are passed over
     * @param page all of them when it names no size
     * @throws MalformedValueException when one is no whole number
     */
    ProductPage page(List<String> ids, PageRequest page) {
        List<Long> chosen = IdList.read("ids", ids, MOST);
        PageRequest shown = page.pageSize() == null ? new PageRequest(page.page(), MOST) : page;
        List<ProductView> found = find(chosen);
        List<ProductView> items =
                found.stream().skip(shown.offset()).limit(shown.size()).toList();
        return new ProductPage(items, shown.number(), shown.size(), found.size(), null, Map.of());
    }

    private List<ProductView> find(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Product> byId =
                products.findByIdIn(ids).stream().collect(Collectors.toMap(Product::id, Function.identity()));
        return ids.stream()
                .map(byId::get)
                .filter(Objects::nonNull)
                .map(ProductView::of)
                .toList();
    }

    /** What is chosen by id is neither searched for, narrowed nor sorted: to pass over such a wish would be to answer another question. */
    static void requireNothingElse(@Nullable String phrase, ProductFilter filter, @Nullable Object sort) {
        if (phrase != null || sort != null || !filter.asksNothing()) {
            throw new InvalidFieldException("ids", "goes with no words, filter or sort");
        }
    }
}
