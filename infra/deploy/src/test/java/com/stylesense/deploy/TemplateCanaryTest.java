package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What answers shoppers changes a tenth at first, where that is wanted, and goes back by an alarm that there is; a job changes at once. */
class TemplateCanaryTest {

    private final Template template = Template.read();
    private final Map<String, Object> everyFunction =
            Template.map(Template.map(template.content(), "Globals"), "Function");

    TemplateCanaryTest() throws IOException {}

    @Test
    void whatAnswersShoppersBeginsWithAFewOfThem() {
        assertThat(everyFunction.get("DeploymentPreference"))
                .isEqualTo(Map.of(
                        "Enabled",
                        Map.of("Ref", "Canary"),
                        "Type",
                        "Canary10Percent10Minutes",
                        "Alarms",
                        List.of(Map.of("Ref", "FunctionErrors"))));
        assertThat(template.resources("AWS::CloudWatch::Alarm")).containsKey("FunctionErrors");
        assertThat(PackagedFunction.ofTheApi())
                .allSatisfy(
                        name -> assertThat(properties(name + "Function")).doesNotContainKey("DeploymentPreference"));
    }

    /** A migration of which nine calls in ten went to the old version would not be one. */
    @Test
    void aJobIsTheNewOneAtOnce() {
        assertThat(template.functions().keySet())
                .filteredOn(name -> !PackagedFunction.ofTheApi().contains(name))
                .contains("Migrate", "Seed", "Trending")
                .allSatisfy(name -> assertThat(properties(name + "Function"))
                        .containsEntry("DeploymentPreference", Map.of("Enabled", false)));
    }

    private Map<String, Object> properties(String function) {
        return Template.map(template.resources("AWS::Serverless::Function").get(function), "Properties");
    }
}
