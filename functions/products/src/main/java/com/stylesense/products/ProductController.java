package com.stylesense.products;

import com.stylesense.platform.catalogue.ProductRepository;
import com.stylesense.platform.catalogue.ProductView;
import com.stylesense.platform.error.NotFoundException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The catalogue over HTTP. */
@Controller("/api/products")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProductController {

    private final ProductRepository products;

    ProductController(ProductRepository products) {
        this.products = products;
    }

    @Get("/{id}")
    ProductView product(long id) {
        return products.findById(id).map(ProductView::of).orElseThrow(() -> NotFoundException.product(id));
    }
}
