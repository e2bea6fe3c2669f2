package com.stylesense.products;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class ProductHandler extends ApiFunction {

    public ProductHandler() {}

    public ProductHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of(
                "/health",
                "/api/products",
                "/api/products/1",
                "/api/products/search?q=shirt",
                "/api/products/suggest?q=sh");
    }
}
