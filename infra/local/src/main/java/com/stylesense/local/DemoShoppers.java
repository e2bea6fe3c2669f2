package com.stylesense.local;

import com.stylesense.store.database.Queries;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/**
 * A few of the simulated shoppers, whose password everybody knows, so that a laptop's dashboard can be looked at as each of them. No other
 * shop answers here, and nobody who registered is named.
 */
@Controller("/api/demo/shoppers")
@ExecuteOn(TaskExecutors.BLOCKING)
class DemoShoppers {

    private static final String FIRST_OF_EACH_COHORT = """
        SELECT email, full_name, cohort FROM (
            SELECT id, email, full_name, cohort, row_number() OVER (PARTITION BY cohort ORDER BY id) AS place
            FROM users WHERE cohort IS NOT NULL) simulated
        WHERE place <= 3 ORDER BY cohort, id""";

    private final Queries queries;

    DemoShoppers(Queries queries) {
        this.queries = queries;
    }

    @Hidden
    @Get
    ShopperList shoppers() {
        return new ShopperList(queries.list(
                FIRST_OF_EACH_COHORT,
                row -> new DemoShopper(row.getString("email"), row.getString("full_name"), row.getString("cohort"))));
    }

    @Serdeable
    record ShopperList(List<DemoShopper> items) {}

    @Serdeable
    record DemoShopper(String email, String fullName, String cohort) {}
}
