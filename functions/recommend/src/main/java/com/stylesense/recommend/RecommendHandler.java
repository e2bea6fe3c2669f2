package com.stylesense.recommend;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class RecommendHandler extends ApiFunction {

    public RecommendHandler() {}

    public RecommendHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of(
                "/api/recommend/health",
                "/api/recommend/for-you",
                "/api/recommend/trending",
                "/api/recommend/seasonal",
                "/api/recommend/new-arrivals",
                "/api/recommend/collaborative/1",
                "/api/recommend/alternatives/1",
                "/api/recommend/cart-addons?product_ids=1,2");
    }
}
