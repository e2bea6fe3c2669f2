package com.stylesense.operator;

import com.stylesense.runtime.lambda.ApiFunction;
import io.micronaut.context.ApplicationContext;
import java.util.List;

/** Lambda's way into this function. */
public final class OperatorHandler extends ApiFunction {

    public OperatorHandler() {}

    public OperatorHandler(ApplicationContext context) {
        super(context);
    }

    @Override
    protected List<String> primingPaths() {
        return List.of("/health", "/api/operator/report");
    }
}
