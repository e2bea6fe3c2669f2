package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody hears of it in time when the account costs more than was meant, and only where there are a somebody and an amount. */
class TemplateBudgetTest {

    private final Template template = Template.read();

    TemplateBudgetTest() throws IOException {}

    @Test
    void aBudgetIsWatchedForWhomAnAmountAndAnAddressAreNamed() {
        assertThat(template.resourcesWith(Map.of("MonthlyBudget", "40", "AlarmEmail", "you@example.com")))
                .containsKey("AWS::Budgets::Budget");
        assertThat(template.resourcesWith(Map.of("MonthlyBudget", "40"))).doesNotContainKey("AWS::Budgets::Budget");
        assertThat(template.resourcesWith(Map.of("AlarmEmail", "you@example.com")))
                .doesNotContainKey("AWS::Budgets::Budget");
    }
}
